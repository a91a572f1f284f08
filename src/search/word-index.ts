import MiniSearch from 'minisearch';

import type { Results, Searched, Sight } from '../app/ports/search.ts';
import type { Assignment } from '../domain/assignments/assignment.ts';
import { draftFileOf } from '../domain/search/pieces.ts';
import { type Document, documentOf, FIELDS, fingerprintOf, termsOf, WEIGHTS } from './document.ts';
import { type Facts, factsOf, isIn, isSeenWhole, mayBeSeen } from './facts.ts';
import { termsFor } from './terms.ts';

type Entry = Facts & {
  /** Of its words. */
  readonly fingerprint: string;
  /** How many stems of what stands in its drafts are in the index. */
  readonly inside: number;
};

type Scored = { readonly id: string; readonly score: number };

/** What has ended is sought more seldom, and what was a mistake hardly ever. */
const BY_ENDING: Readonly<Record<Facts['ended'], number>> = { open: 1, closed: 0.8, void: 0.1 };

/** The words of assignments in memory, and which of them somebody may find. */
export class WordIndex {
  readonly #words = new MiniSearch<Document>({
    fields: [...FIELDS],
    tokenize: termsOf,
    processTerm: (term) => term,
    searchOptions: { tokenize: (term) => [term], boost: { ...WEIGHTS } },
  });
  readonly #entries = new Map<string, Entry>();
  /** Stems of drafts' texts in all. */
  #inside = 0;

  get inside(): number {
    return this.#inside;
  }

  version(id: string): number {
    return this.#entries.get(id)?.version ?? 0;
  }

  /**
   * Takes it in as it now is; the words that it had are found no more.
   * @returns whether words of it were put in anew, so that its draft's text is to be
   */
  put(assignment: Assignment, inside: readonly string[] = []): boolean {
    const { id } = assignment;
    const before = this.#entries.get(id);
    const own = documentOf(assignment, []);
    const fingerprint = fingerprintOf(own, draftFileOf(assignment)?.path ?? null);
    const isSame = before?.fingerprint === fingerprint && inside.length === 0;
    const document = inside.length === 0 ? own : documentOf(assignment, inside);
    const held = isSame ? before.inside : termsOf(document.inside).length;
    this.#entries.set(id, { ...factsOf(assignment), fingerprint, inside: held });
    if (isSame) return false;
    this.#inside += held - (before?.inside ?? 0);
    if (before === undefined) this.#words.add(document);
    else this.#words.replace(document);
    return true;
  }

  clear(): void {
    this.#entries.clear();
    this.#words.removeAll();
    this.#inside = 0;
  }

  remove(id: string): void {
    const before = this.#entries.get(id);
    if (before === undefined) return;
    this.#entries.delete(id);
    this.#words.discard(id);
    this.#inside -= before.inside;
  }

  find(sight: Sight, searched: Searched): Omit<Results, 'readiness'> {
    const found =
      searched.sought.length === 0 ? this.#all(sight, searched) : this.#met(sight, searched);
    const { from, most } = searched;
    const best = bestOf(found, from + most).slice(from);
    return { ids: best.map(({ id }) => id), count: found.length };
  }

  /**
   * In two searches: of what somebody may not read all of, what stands in drafts neither finds it
   * nor moves it up.
   */
  #met(sight: Sight, searched: Searched): readonly Scored[] {
    if (this.#inside === 0)
      return this.#search(searched, false, (each) => mayBeSeen(each, sight), sight.team);
    return [
      ...this.#search(searched, true, (each) => isSeenWhole(each, sight), sight.team),
      ...this.#search(
        searched,
        false,
        (each) => mayBeSeen(each, sight) && !isSeenWhole(each, sight),
        sight.team,
      ),
    ];
  }

  #search(
    searched: Searched,
    inDrafts: boolean,
    isSeen: (facts: Facts) => boolean,
    team: string,
  ): readonly Scored[] {
    const { sought, similar } = searched;
    const passes = (id: string): boolean => {
      const entry = this.#entries.get(id);
      return entry !== undefined && isIn(entry, searched, team) && isSeen(entry);
    };
    const found = this.#words.search(termsFor(sought, { inDrafts, similar }), {
      filter: (each) => passes(String(each['id'])),
    });
    return found.map((each) => {
      const id = String(each['id']);
      return { id, score: each.score * BY_ENDING[this.#entries.get(id)?.ended ?? 'open'] };
    });
  }

  /** Where nothing is sought, only narrowed down. */
  #all(sight: Sight, searched: Searched): readonly Scored[] {
    const seen: Scored[] = [];
    for (const [id, facts] of this.#entries)
      if (isIn(facts, searched, sight.team) && mayBeSeen(facts, sight))
        seen.push({ id, score: BY_ENDING[facts.ended] });
    return seen;
  }
}

/** The first so many in order; of ten thousand that were found all but a page need no place. */
function bestOf(found: readonly Scored[], most: number): readonly Scored[] {
  if (found.length <= 2 * most) return found.toSorted(better).slice(0, most);
  let best: Scored[] = [];
  let least: Scored | null = null;
  for (const each of found) {
    if (least !== null && better(each, least) > 0) continue;
    best.push(each);
    if (best.length < 2 * most) continue;
    best = best.toSorted(better).slice(0, most);
    least = best.at(-1) ?? null;
  }
  return best.toSorted(better).slice(0, most);
}

/** Of those as good as each other the newest first: ids are in the order in which they came to be. */
function better(one: Scored, other: Scored): number {
  return other.score - one.score || (one.id < other.id ? 1 : -1);
}
