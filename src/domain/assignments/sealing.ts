import type { Assignment } from './assignment.ts';
import type { Secrecy } from './secrecy.ts';
import { throughWords } from './words-in-places.ts';

/**
 * An assignment as it may be stored: of one that is marked as secret no word stands in its place,
 * and each is kept apart, or nowhere where the committee keeps them out. What was sealed already
 * stays as it is, and what was written since is added.
 */
export function sealed(assignment: Assignment): Assignment {
  const { secrecy } = assignment;
  if (secrecy === null) return assignment;
  const words: Record<string, string> = { ...secrecy.words };
  const without = throughWords(assignment, secrecy.shown, (place, value, hidden) => {
    const [is, asHidden] = [JSON.stringify(value), JSON.stringify(hidden)];
    if (is !== asHidden && is !== undefined && secrecy.keepsWords) words[place] = is;
    return hidden;
  });
  return { ...without, secrecy: { ...secrecy, words } };
}

/** The assignment with its words in their places, as far as they were kept; marked as it was. */
export function opened(assignment: Assignment): Assignment {
  const words = assignment.secrecy?.words ?? {};
  return throughWords(assignment, '', <T>(place: string, value: T): T => {
    const kept = words[place];
    // What was kept at a place was taken from there, by `sealed`.
    return kept === undefined ? value : (JSON.parse(kept) as T);
  });
}

/** What is stored when an assignment is written: sealed while it is marked, opened once it is not. */
export function asMarked(next: Assignment, stored: Pick<Assignment, 'secrecy'> | null): Assignment {
  const before = stored?.secrecy ?? null;
  const after = next.secrecy;
  if (before === null || before.shown === after?.shown) return sealed(next);
  // What stood in the words' place would else be taken for words.
  return sealed({ ...opened({ ...next, secrecy: before }), secrecy: after });
}

/** The marking for an occurrence of a standing assignment, with the words that it has of the whole. */
export function secrecyOfTerms(secrecy: Secrecy | null): Secrecy | null {
  if (secrecy === null) return null;
  const words = Object.entries(secrecy.words).filter(([place]) => isOfTerms(place));
  return { ...secrecy, words: Object.fromEntries(words) };
}

/** The marking of an occurrence as the whole has it now; what it has of its own stays kept. */
export function secrecyAsWhole(
  { secrecy: own }: Pick<Assignment, 'secrecy'>,
  whole: Secrecy | null,
): Secrecy | null {
  const ofWhole = secrecyOfTerms(whole);
  return ofWhole && { ...ofWhole, words: { ...own?.words, ...ofWhole.words } };
}

function isOfTerms(place: string): boolean {
  return place === 'wording' || place === 'deliverable' || place.startsWith('origin/');
}
