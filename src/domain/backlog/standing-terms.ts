import type { AssignmentTerms } from '../assignments/assignment.ts';
import type { Committee } from '../committee/committee.ts';
import type { Due } from '../committee/due.ts';
import { phraseAtEnd } from '../dates/phrases-at-edges.ts';
import { resolveDue } from '../dates/resolve.ts';
import type { Day } from '../days/day.ts';
import type { ReadRow } from './read-row.ts';

type StandingRow = Extract<ReadRow, { readonly is: 'standing' }>;

type Place = { readonly committee: Committee; readonly today: Day };

/** Said beside a rhythm, these add nothing to it: "löpande, varje kvartal", "Tillsvidare (årligen)". */
const SAYS_NO_MORE =
  /(?<!\p{L})(?:(?:fort)?löpande|till?s?\s?vidare|kontinuerligt?|återkommande|regelbundet|stående(?:\s+(?:punkt|uppdrag))?|ongoing|recurring|standing|continuous(?:ly)?|until\s+further\s+notice)(?!\p{L})|[()[\],;:.–-]/giu;

/**
 * What a row is registered as whose due comes back or goes on: as standing where its words say how
 * often and nothing else, so that no word of them is lost. Others say none, and are asked about. The
 * one place that decides it; the list's own words stay beside it (`origin.listed.recurring`).
 */
export function standingTerms({ terms, words }: StandingRow, place: Place): AssignmentTerms {
  const due = ruleSaid(words, place) ?? ruleSaid(words.replaceAll(SAYS_NO_MORE, ' '), place);
  return due === null ? terms : { ...terms, due };
}

/** The due of words that are a rule from their first to their last; null for all others. */
export function ruleSaid(words: string, { committee, today }: Place): Due | null {
  const found = phraseAtEnd(words.replaceAll(/\s+/gu, ' ').trim());
  if (found === null || found.rest !== '' || found.phrase.meaning.is !== 'standing') return null;
  const resolved = resolveDue(found.phrase, committee, today);
  return resolved.ok ? resolved.due : null;
}
