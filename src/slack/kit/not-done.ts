import type { Language } from '../../domain/record/language.ts';
import { whyText } from './who-may.ts';
import type { Why } from '../../app/deeds/refusal.ts';

/** An assignment of a form about many that was refused, and why. */
export type NotDone = { readonly label: string; readonly why: Why };

export function notDoneLines(refused: readonly NotDone[], language: Language): readonly string[] {
  return refused.map(({ label, why }) => `*${label}* ${whyText(why, language)}`);
}
