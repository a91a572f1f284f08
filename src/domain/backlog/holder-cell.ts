import type { Committee } from '../committee/committee.ts';
import type { Holder } from '../committee/holder.ts';
import { officesNamed } from '../committee/office-and-name.ts';
import { officesWritten } from '../committee/offices.ts';
import { bodyNamedWhole } from '../registering/body-named.ts';

/** The office or the body outside that a cell names; `isWhole` where it says nothing more. */
export type HolderRead = {
  readonly holder: Exclude<Holder, { kind: 'person' }> | null;
  readonly isWhole: boolean;
  /** The titles of all offices that are called so, where several are. */
  readonly several: readonly string[];
};

const BETWEEN = /\s*[,;/()\n]\s*|\s+[–—-]\s+/u;
/** "Länstrafiken AB (Anna Berg)": what is no part of a name. */
const ASIDE = /\s*\([^()]*\)\s*$/u;

/**
 * The holder of a cell: the whole of it, or the only office among its parts, as in "Regiondirektören
 * (Karin Ek)" and "Regiondirektören Karin Ek". Of a body's name no part is taken, for "Umeå kommun,
 * Vännäs" is perhaps two.
 * @param how.isMended whether somebody wrote it for the cell: then quotes say that it is a body
 */
export function holderRead(
  words: string,
  committee: Committee,
  { isMended }: { readonly isMended: boolean } = { isMended: false },
): HolderRead {
  const whole = titlesOf(officesWritten(committee, words));
  if (whole.length > 0) return officeOf(whole, true);
  const body = bodyNamedWhole(words, committee, { quotesSay: isMended });
  if (body !== null) return bodyOf(body, true);
  const named = titlesOf(officesNamed(committee, words));
  if (named.length > 0) return officeOf(named, false);
  const inParts = titlesInParts(words, committee);
  const aside = inParts.length > 0 ? null : bodyNamedWhole(words.replace(ASIDE, ''), committee);
  return aside === null ? officeOf(inParts, false) : bodyOf(aside, false);
}

/** The only office that a part surely names, else all that the parts can mean. */
function titlesInParts(words: string, committee: Committee): readonly string[] {
  const parts = words.split(BETWEEN).filter((part) => part !== '');
  const known = parts.map((part) => titlesOf(officesNamed(committee, part)));
  const sure = new Set(known.flatMap((each) => (each.length === 1 ? each : [])));
  return sure.size === 1 ? [...sure] : [...new Set(known.flat())];
}

function bodyOf(name: string, isWhole: boolean): HolderRead {
  return { holder: { kind: 'body', name }, isWhole, several: [] };
}

function officeOf(titles: readonly string[], isWhole: boolean): HolderRead {
  const [title, another] = titles;
  if (another !== undefined) return { holder: null, isWhole: false, several: titles };
  return { holder: title === undefined ? null : { kind: 'office', title }, isWhole, several: [] };
}

function titlesOf(offices: readonly { readonly title: string }[]): readonly string[] {
  return offices.map(({ title }) => title);
}
