import type { Committee } from '../committee/committee.ts';
import type { Holder } from '../committee/holder.ts';
import { officeWritten } from '../committee/offices.ts';
import { bodyNamedWhole } from '../registering/body-named.ts';

/** The office or the body outside that a cell names; `isWhole` where it says nothing more. */
export type HolderRead = {
  readonly holder: Exclude<Holder, { kind: 'person' }> | null;
  readonly isWhole: boolean;
};

const BETWEEN = /\s*[,;/()\n]\s*|\s+[–—-]\s+/u;
/** "Länstrafiken AB (Anna Berg)": what is no part of a name. */
const ASIDE = /\s*\([^()]*\)\s*$/u;

/**
 * The holder of a cell: the whole of it, or the only office among its parts, as in
 * "Regiondirektören (Karin Ek)". Of a body's name no part is taken, for "Umeå kommun, Vännäs" is
 * perhaps two.
 * @param how.isMended whether somebody wrote it for the cell: then quotes say that it is a body
 */
export function holderRead(
  words: string,
  committee: Committee,
  { isMended }: { readonly isMended: boolean } = { isMended: false },
): HolderRead {
  const whole = officeWritten(committee, words);
  if (whole !== null) return { holder: { kind: 'office', title: whole.title }, isWhole: true };
  const body = bodyNamedWhole(words, committee, { quotesSay: isMended });
  if (body !== null) return { holder: { kind: 'body', name: body }, isWhole: true };
  const title = onlyOfficeIn(words, committee);
  if (title !== null) return { holder: { kind: 'office', title }, isWhole: false };
  const name = bodyNamedWhole(words.replace(ASIDE, ''), committee);
  return { holder: name === null ? null : { kind: 'body', name }, isWhole: false };
}

function onlyOfficeIn(words: string, committee: Committee): string | null {
  const titles = words
    .split(BETWEEN)
    .filter((part) => part !== '')
    .map((part) => officeWritten(committee, part)?.title ?? null);
  const known = new Set(titles.filter((title) => title !== null));
  const [title = null] = known;
  return known.size === 1 ? title : null;
}
