import type { Committee } from '../committee/committee.ts';
import { officesNamed } from '../committee/office-and-name.ts';
import { officesWritten } from '../committee/offices.ts';

/** The office that a cell names; `isWhole` where it says nothing more. */
export type HolderRead = {
  readonly title: string | null;
  readonly isWhole: boolean;
  /** The titles of all offices that are called so, where several are. */
  readonly several: readonly string[];
};

const BETWEEN = /\s*[,;/()\n]\s*|\s+[–—-]\s+/u;

/**
 * The office of a holder's cell: the whole of it, or the only one among its parts, as in
 * "Regiondirektören (Karin Ek)" and "Regiondirektören Karin Ek".
 */
export function holderRead(words: string, committee: Committee): HolderRead {
  const whole = titlesOf(officesWritten(committee, words));
  if (whole.length > 0) return readOf(whole, true);
  const named = titlesOf(officesNamed(committee, words));
  if (named.length > 0) return readOf(named, false);
  const parts = words.split(BETWEEN).filter((part) => part !== '');
  const known = parts.map((part) => titlesOf(officesNamed(committee, part)));
  const titles = new Set(known.flatMap((each) => (each.length === 1 ? each : [])));
  if (titles.size === 1) return readOf([...titles], false);
  return readOf([...new Set(known.flat())], false);
}

function readOf(titles: readonly string[], isWhole: boolean): HolderRead {
  const [title = null, another] = titles;
  return another === undefined
    ? { title, isWhole, several: [] }
    : { title: null, isWhole: false, several: titles };
}

function titlesOf(offices: readonly { readonly title: string }[]): readonly string[] {
  return offices.map(({ title }) => title);
}
