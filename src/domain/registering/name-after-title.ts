import { normaliseTitle } from '../committee/title.ts';
import type { Colleague } from '../record/colleague.ts';
import { leadingPeople } from './people-named.ts';

/** A name that stands behind a title, "regiondirektören Karin Åberg". */
export type NameAfterTitle = {
  /** Whether it is the name of whoever holds the office. */
  readonly isHolders: boolean;
  /** With what stands between the title and it. */
  readonly words: string;
  /** Those who are called so, where it is not the holder. */
  readonly people: readonly Colleague[];
};

/** Null where no name stands there; behind a colon stands what shall be brought. */
export function nameAfterTitle(
  rest: string,
  {
    holder,
    colleagues,
  }: { readonly holder: string | null; readonly colleagues: readonly Colleague[] },
): NameAfterTitle | null {
  const lead = /^(?:\s*,\s*|\s+)/u.exec(rest)?.[0] ?? '';
  const text = rest.slice(lead.length);
  if (lead === '' || !canBeName(rest)) return null;
  const own = holder === null ? '' : partOfName(text, holder);
  if (own !== '') return { isHolders: true, words: lead + own, people: [] };
  const named = leadingPeople(text, colleagues);
  const words = named?.words ?? FULL_NAME.exec(text)?.[0] ?? '';
  if (words === '' || (named === null && NO_NAME.test(words))) return null;
  return { isHolders: false, words: lead + words, people: named?.people ?? [] };
}

/** Whether a capital stands behind a title: only then it is asked who works here. */
export function canBeName(rest: string): boolean {
  return /^(?:\s*,\s*|\s+)\p{Lu}/u.test(rest);
}

const FULL_NAME =
  /^\p{Lu}[\p{Ll}\p{M}]+(?:[-:]\p{L}+)*(?:\s+(?:(?:von|af|de|van|der)\s+)*\p{Lu}[\p{L}\p{M}]*(?:[-:]\p{L}+)*){1,3}(?=\s+\p{Ll}|\s*[,:]|$)/u;
/** What begins with capitals and is nobody. */
const NO_NAME =
  /^(?:region|regionens|kommun|kommunens|vision|agenda|program|plan|projekt|strategi|budget|mål|förslag|rapport|översyn|nya?|gamla|stora|lilla|västra|östra|norra|södra|svenska?|sveriges|europeiska|the|new|draft|report|proposal|plan)(?!\p{L})/iu;

/** The words at a text's start that are the holder's, in their order: "Karin Åberg" of three names. */
function partOfName(text: string, holder: string): string {
  const names = normaliseTitle(holder).split(' ');
  let from = 0;
  let end = 0;
  for (const word of text.matchAll(/\S+/gu)) {
    const at = names.indexOf(normaliseTitle(word[0].replace(/[,:;]$/u, '')), from);
    if (at === -1) break;
    from = at + 1;
    end = word.index + word[0].replace(/[,:;]$/u, '').length;
  }
  return text.slice(0, end);
}
