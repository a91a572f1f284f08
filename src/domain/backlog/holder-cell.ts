import type { Committee } from '../committee/committee.ts';
import { officeWritten } from '../committee/offices.ts';

/** The office that a cell names; `isWhole` where it says nothing more. */
export type HolderRead = { readonly title: string | null; readonly isWhole: boolean };

const BETWEEN = /\s*[,;/()\n]\s*|\s+[–—-]\s+/u;

/**
 * The office of a holder's cell: the whole of it, or the only one among its parts, as in
 * "Regiondirektören (Karin Ek)".
 */
export function holderRead(words: string, committee: Committee): HolderRead {
  const whole = officeWritten(committee, words);
  if (whole !== null) return { title: whole.title, isWhole: true };
  const titles = words
    .split(BETWEEN)
    .filter((part) => part !== '')
    .map((part) => officeWritten(committee, part)?.title ?? null);
  const known = new Set(titles.filter((title) => title !== null));
  const [title = null] = known;
  return { title: known.size === 1 ? title : null, isWhole: false };
}
