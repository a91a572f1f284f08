import type { Why } from '../../app/deeds/refusal.ts';
import type { Language } from '../../domain/committee/committee.ts';
import { wordsIn } from '../../words/words.ts';

/** An assignment of a form about many that was refused, and why. */
export type NotDone = { readonly label: string; readonly why: Why };

export function notDoneLines(refused: readonly NotDone[], language: Language): readonly string[] {
  const { refusals } = wordsIn(language);
  return refused.map(({ label, why }) => `*${label}* ${refusals[why]}`);
}
