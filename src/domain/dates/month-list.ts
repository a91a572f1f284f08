import { MONTH, monthNumber } from './times/months.ts';

const TO = String.raw`\s*[–-]\s*|\s+(?:till|to)\s+`;
const AND = String.raw`\s*,\s*(?:och\s+|and\s+|samt\s+)?|\s+(?:och|and|samt|&)\s+`;

/** Months one after another, "februari, april och juni", and stretches of them, "juni–augusti". */
export const MONTHS = `${MONTH}(?:(?:${TO}|${AND})${MONTH})*`;

const NEXT = new RegExp(`(?<between>${TO}|${AND})?(?<month>${MONTH})`, 'giu');

/** @example monthsIn('november till januari och april') // [11, 12, 1, 4] */
export function monthsIn(words: string): readonly number[] {
  const found: number[] = [];
  for (const { groups } of words.matchAll(NEXT)) {
    const month = monthNumber(groups?.['month'] ?? '');
    const last = found.at(-1);
    if (last !== undefined && new RegExp(`^(?:${TO})$`, 'iu').test(groups?.['between'] ?? ''))
      for (let between = (last % 12) + 1; between !== month; between = (between % 12) + 1)
        found.push(between);
    found.push(month);
  }
  return [...new Set(found)];
}
