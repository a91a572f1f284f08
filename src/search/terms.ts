import type { Query } from 'minisearch';

import type { SoughtThing } from '../app/ports/search.ts';
import { beginningsOf, type Word } from '../domain/search/tokens.ts';
import { type Field, WORD_FIELDS } from './document.ts';

/** Of five letters one may be another, of eight two. */
const NEARLY = 0.25;

/** Where words are looked for, and whether nearly so is enough. */
type How = { readonly inDrafts: boolean; readonly similar: boolean };

/** What finds the assignments that have everything that is sought. */
export function termsFor(sought: readonly SoughtThing[], how: How): Query {
  return { combineWith: 'AND', queries: sought.map((each) => oneOf(each, how)) };
}

/** By what names it, by whose it is, or by its words. */
function oneOf({ id, owners, words }: SoughtThing, how: How): Query {
  const named: Query[] =
    id === null
      ? []
      : // The year of a case number is often left out; of a label or a § nothing is.
        [{ queries: [id], fields: ['ids'], prefix: id.includes('/'), fuzzy: false }];
  const whose = owners.map((key): Query => ({ queries: [key], fields: ['owners'], fuzzy: false }));
  const worded: Query = { combineWith: 'AND', queries: words.map((each) => wordIn(each, how)) };
  return {
    combineWith: 'OR',
    queries: [...named, ...whose, ...(words.length > 0 ? [worded] : [])],
  };
}

function wordIn(word: Word, { inDrafts, similar }: How): Query {
  const fields: Field[] = [...WORD_FIELDS, ...(inDrafts ? (['inside'] as const) : [])];
  const beginnings = beginningsOf(word);
  const fuzzy = similar && beginnings.length > 0 && NEARLY;
  const others = beginnings.filter((each) => each !== word.stem);
  return {
    combineWith: 'OR',
    queries: [
      { queries: [word.stem], fields, fuzzy, prefix: beginnings.includes(word.stem) },
      ...others.map((each) => ({ queries: [each], fields, prefix: true, fuzzy: false })),
    ],
  };
}
