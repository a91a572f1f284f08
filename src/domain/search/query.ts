import type { Stretch } from '../days/stretch.ts';

/** Whose: somebody who has it or is in it, or an office. */
export type Whose =
  | { readonly is: 'person'; readonly user: string }
  | { readonly is: 'office'; readonly title: string };

/** What is sought, and in what it is sought. Null: in all. */
export type Query = {
  /** As they were typed, without what was taken to narrow it down. */
  readonly words: string;
  /** The committee's id. */
  readonly committee: string | null;
  readonly ended: 'open' | 'closed' | null;
  readonly whose: Whose | null;
  /** It was given, is due or was closed then. */
  readonly days: Stretch | null;
  /** Words that are spelled nearly so are taken too. */
  readonly similar: boolean;
};

/** In all that there is. */
export function queryOf(words: string): Query {
  return { words, committee: null, ended: null, whose: null, days: null, similar: false };
}

/** Whether something of what was typed was taken to narrow the search down. */
export function isNarrowed({ committee, ended, whose, days }: Query): boolean {
  return committee !== null || ended !== null || whose !== null || days !== null;
}
