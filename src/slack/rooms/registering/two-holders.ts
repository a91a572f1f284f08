import type { Button } from '@slack/types';

import type { Language } from '../../../domain/record/language.ts';
import { saidAgain } from '../../kit/said-again.ts';
import { plainWords } from '../../typed/tokens.ts';
import { registeringWordsIn } from './words.ts';

type TwoHolders = {
  readonly code: string;
  readonly line: string;
  readonly unclear: string | null;
  readonly holders?: readonly string[];
};

/** A button for each who can answer for it; the other stays in what shall be brought. */
export function twoHoldersButtons(
  { code, line, unclear, holders = [] }: TwoHolders,
  language: Language,
): readonly Button[] {
  const [one, other] = holders;
  if (one === undefined || other === undefined || unclear === null) return [];
  const words = registeringWordsIn(language);
  const rest = line.trim().slice(unclear.length);
  const choice = (holder: string, beside: string, place: string) => ({
    text: holder.startsWith('<@') && !holder.includes('|') ? place : plainWords(holder),
    words: `register ${code} ${holder} (${words.withHolder(beside)})${rest}`,
  });
  return saidAgain([choice(one, other, words.firstNamed), choice(other, one, words.lastNamed)]);
}
