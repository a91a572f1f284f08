import type { Assignment } from '../../assignments/assignment.ts';
import { caseKeys } from '../../assignments/case-number.ts';
import { wordStem } from '../../text/word-stem.ts';
import type { ItemCase, ItemDecided } from './outcomes-in.ts';

type Wanted = Pick<Assignment, 'deliverable' | 'origin'>;

/** What the minutes say of an assignment; a maybe is shown, and chosen by nobody but the person. */
export type OutcomeRead = { readonly item: ItemDecided; readonly tier: 'sure' | 'maybe' };

/** So much of the assignment's own words stand in the title of a § that is about it. */
const ALIKE = 0.6;

/**
 * The § of the minutes that is about an assignment: the one with its case number, or whose title is
 * like its words. Sure where there is one, with its case number, that decides one thing; null where
 * none is about it.
 */
export function outcomeOf(assignment: Wanted, items: readonly ItemDecided[]): OutcomeRead | null {
  const ofCase = items.filter(({ caseNumber }) =>
    isSameCase(assignment.origin.caseNumber, caseNumber),
  );
  const [only, ...others] = ofCase;
  if (only !== undefined && others.length === 0)
    return { item: only, tier: only.isSure ? 'sure' : 'maybe' };
  const among =
    ofCase.length > 0
      ? ofCase
      : items.filter(({ caseNumber }) => !isOtherCase(assignment, caseNumber));
  const best = bestOf(assignment, among);
  const found = best ?? (ofCase.length > 0 ? only : undefined);
  return found === undefined ? null : { item: found, tier: 'maybe' };
}

/** Whether a § can be about any of the assignments: no other says anything of their outcome. */
export function aboutAnyOf(assignments: readonly Wanted[]): (about: ItemCase) => boolean {
  const wanted = assignments.map((each) => ({ ...each, words: wordsOfCase(each) }));
  return ({ caseNumber, caseTitle }) => {
    const title = wordsOf(caseTitle ?? '');
    return wanted.some(
      ({ origin, words }) =>
        isSameCase(origin.caseNumber, caseNumber) || likenessOf(words, title) >= ALIKE,
    );
  };
}

function isSameCase(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const keys = new Set(caseKeys(one));
  return caseKeys(other).some((key) => keys.has(key));
}

/** Both have a case number, and not the same one. */
function isOtherCase({ origin }: Wanted, caseNumber: string | null): boolean {
  return (
    origin.caseNumber !== null && caseNumber !== null && !isSameCase(origin.caseNumber, caseNumber)
  );
}

function bestOf(assignment: Wanted, items: readonly ItemDecided[]): ItemDecided | undefined {
  const scored = items.map((item) => ({ item, score: likeness(assignment, item) }));
  const [best, second] = scored.toSorted((one, other) => other.score - one.score);
  // Two that are as like tell nothing.
  if (best === undefined || best.score < ALIKE || second?.score === best.score) return undefined;
  return best.item;
}

/** How much of the assignment's words, or of its case's title, the title of the § has. */
function likeness(assignment: Wanted, { caseTitle }: ItemDecided): number {
  return caseTitle === null ? 0 : likenessOf(wordsOfCase(assignment), wordsOf(caseTitle));
}

function wordsOfCase({ deliverable, origin }: Wanted): readonly ReadonlySet<string>[] {
  return [wordsOf(deliverable), wordsOf(origin.caseTitle ?? '')];
}

function likenessOf(either: readonly ReadonlySet<string>[], title: ReadonlySet<string>): number {
  const shared = (words: ReadonlySet<string>): number =>
    words.size === 0 ? 0 : [...words].filter((word) => title.has(word)).length / words.size;
  return Math.max(...either.map(shared));
}

function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return new Set(words.filter((word) => word.length > 3).map(wordStem));
}
