import type { Language } from '../../domain/record/language.ts';
import { refusalsIn } from './refusals.ts';
import type { Why } from '../../app/deeds/refusal.ts';

/** An assignment of a form about many that was refused, and why. */
export type NotDone = { readonly label: string; readonly why: Why };

export function notDoneLines(refused: readonly NotDone[], language: Language): readonly string[] {
  const refusals = refusalsIn(language);
  return refused.map(({ label, why }) => `*${label}* ${refusals[why]}`);
}
