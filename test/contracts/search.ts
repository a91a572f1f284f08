import { beforeEach, describe, expect, it } from 'vitest';

import type { Search, Searched, Sight } from '../../src/app/ports/search.ts';
import type { Store } from '../../src/app/ports/store.ts';
import type { Assignment } from '../../src/domain/assignments/assignment.ts';
import { ownerKeys } from '../../src/domain/assignments/desk-keys.ts';
import { soughtIn } from '../../src/domain/search/sought.ts';
import { change } from './change.ts';
import { anAssignment, DIRECTOR, SECRETARY, TEAM } from './samples.ts';

/** A store and the search of what is in it, and the same as the next process finds them. */
export type OpenSearch = () => Promise<{
  store: Store;
  search: Search;
  reopen: () => Promise<Search>;
}>;

const AT = '2026-10-01T08:00:00.000Z';
const ALL: Sight = {
  team: TEAM,
  committees: new Set(['RUNCOMMITTEE', 'OTHERCOMMITTEE']),
  drafts: new Set(['RUNCOMMITTEE', 'OTHERCOMMITTEE']),
  own: new Set(),
};
const NOTHING: Sight = { team: TEAM, committees: new Set(), drafts: new Set(), own: new Set() };

export function searched(words: string, facts: Partial<Searched> = {}): Searched {
  return {
    sought: soughtIn(words).map((each) => ({ ...each, owners: [] })),
    committee: null,
    ended: null,
    days: null,
    similar: false,
    owners: null,
    meetings: new Set(),
    from: 0,
    most: 10,
    ...facts,
  };
}

export function update(text: string): Assignment['updates'][number] {
  return {
    id: 'UPDATE1',
    by: DIRECTOR,
    at: AT,
    signal: null,
    text,
    message: null,
    deleted: false,
  };
}

/** An answer of a body's, which stands in a draft. */
export function answered(text: string): Assignment['drafts'][number] {
  return {
    version: 1,
    by: DIRECTOR,
    at: AT,
    content: { kind: 'answer', text },
    late: null,
    receivedOn: '2026-10-01',
    message: null,
    review: { is: 'submitted' },
  };
}

/** What every search must do, whatever it finds by. */
export function searchContract(name: string, open: OpenSearch): void {
  describe(`${name}: the contract of every search`, () => {
    let store: Store;
    let search: Search;
    let reopen: () => Promise<Search>;
    beforeEach(async () => ({ store, search, reopen } = await open()));

    const put = async (facts: Partial<Assignment>): Promise<void> => {
      const written = await store.commit(change('assignment', anAssignment(facts)));
      expect(written).toMatchObject({ ok: true });
    };
    const found = async (words: string, facts: Partial<Searched> = {}, sight = ALL) =>
      (await search.find(sight, searched(words, facts))).ids;

    it.each([
      ['a form of a word', 'tillväxtarbete'],
      ['a word that begins so', 'tillväxt'],
      ['several words', 'regionens tillväxtarbete'],
      ['its label', 'run-1'],
      ['its case number', 'RUN/516/2020'],
      ['its case number without the code', '516/2020'],
      ['its §', '§ 87'],
      ['its holder', 'regiondirektör'],
      ['an update', 'ritningar'],
    ])('finds an assignment by %s', async (_what, words) => {
      await put({
        deliverable: 'plan för regionens tillväxtarbetets mål',
        origin: { ...anAssignment().origin, paragraph: '§ 87' },
        updates: [update('Väntar på ritningarna.')],
      });
      await put({
        number: 2,
        deliverable: 'budget',
        wording: 'budget',
        origin: { ...anAssignment().origin, caseNumber: null },
        holder: { kind: 'body', name: 'Länstrafiken' },
      });

      expect(await found(words)).toEqual(['ASSIGNMENT1']);
      search = await reopen();
      expect(await found(words)).toEqual(['ASSIGNMENT1']);
    });

    it('finds what has every word that is sought, and no other', async () => {
      await put({ number: 1, deliverable: 'badhus i norr' });
      await put({ number: 2, deliverable: 'badhus i söder' });

      expect(await found('badhus söder')).toEqual(['ASSIGNMENT2']);
      expect(await found('badhus väster')).toEqual([]);
    });

    it('finds the number that is meant, and none that begins so', async () => {
      await put({ number: 1 });
      await put({ number: 12 });

      expect(await found('RUN-1')).toEqual(['ASSIGNMENT1']);
    });

    it('knows in the same commit what was said and what is said no more', async () => {
      await put({ updates: [update('badhuset')] });
      expect(await found('badhus')).toEqual(['ASSIGNMENT1']);

      await put({ version: 1, updates: [{ ...update('badhuset'), deleted: true }] });

      expect(await found('badhus')).toEqual([]);
      search = await reopen();
      expect(await found('badhus')).toEqual([]);
    });

    it('finds, counts and shows nothing in a committee that somebody may not read', async () => {
      await put({ number: 1, deliverable: 'badhus' });
      await put({ number: 2, committee: 'OTHERCOMMITTEE', deliverable: 'badhus' });
      const sight = { ...NOTHING, committees: new Set(['RUNCOMMITTEE']) };

      const results = await search.find(sight, searched('badhus'));

      expect(results).toMatchObject({ ids: ['ASSIGNMENT1'], count: 1 });
      expect(await found('badhus', {}, NOTHING)).toEqual([]);
      expect(await found('badhus', {}, { ...ALL, team: 'TOTHER' })).toEqual([]);
    });

    it('finds what is somebody’s own wherever it is', async () => {
      await put({ number: 1, holder: { kind: 'person', person: DIRECTOR } });
      await put({ number: 2, holder: { kind: 'person', person: SECRETARY } });
      const own = new Set(
        ownerKeys(anAssignment({ holder: { kind: 'person', person: DIRECTOR } })),
      );

      expect(await found('mål', {}, { ...NOTHING, own })).toEqual(['ASSIGNMENT1']);
    });

    it('finds what stands in drafts for those alone who may read it', async () => {
      await put({ number: 1, deliverable: 'plan', drafts: [answered('badhuset rivs')] });
      const readers = { ...ALL, drafts: new Set<string>() };

      expect(await found('badhus')).toEqual(['ASSIGNMENT1']);
      expect(await found('badhus', {}, readers)).toEqual([]);
      expect(await found('plan badhus', {}, readers)).toEqual([]);
      expect(await found('plan', {}, readers)).toEqual(['ASSIGNMENT1']);
    });

    it('is narrowed down to a committee, to what is open or has ended, and to days', async () => {
      const closed = {
        is: 'closed',
        paragraph: '§ 9',
        meeting: 'MEETINGMAY',
        by: SECRETARY,
        at: AT,
      } as const;
      await put({ number: 1 });
      await put({ number: 2, committee: 'OTHERCOMMITTEE', due: { kind: 'none' } });
      await put({ number: 3, ending: closed, due: { kind: 'date', day: '2027-03-01' } });
      const autumn = { from: '2026-12-01', to: '2026-12-31' };

      expect(await found('mål', { committee: 'OTHERCOMMITTEE' })).toEqual(['ASSIGNMENT2']);
      expect(await found('mål', { ended: 'closed' })).toEqual(['ASSIGNMENT3']);
      expect(await found('', { ended: 'open' })).toEqual(['ASSIGNMENT2', 'ASSIGNMENT1']);
      expect(await found('mål', { days: autumn, meetings: new Set(['MEETINGDEC']) })).toEqual([
        'ASSIGNMENT1',
      ]);
      expect(await found('mål', { days: { from: '2027-03-01', to: '2027-03-01' } })).toEqual([
        'ASSIGNMENT3',
      ]);
    });

    it('is narrowed down to whose it is, and finds by whom somebody is', async () => {
      await put({ number: 1, holder: { kind: 'person', person: DIRECTOR } });
      await put({ number: 2 });
      const owners = ownerKeys(anAssignment({ holder: { kind: 'person', person: DIRECTOR } }));
      const called = soughtIn('Astrid').map((each) => ({ ...each, owners }));

      expect(await found('mål', { owners })).toEqual(['ASSIGNMENT1']);
      expect(await found('', { sought: [...searched('mål').sought, ...called] })).toEqual([
        'ASSIGNMENT1',
      ]);
    });

    it('takes words that are spelled nearly so where it is asked to', async () => {
      await put({ number: 1, deliverable: 'badhuset' });

      expect(await found('bddhus')).toEqual([]);
      expect(await found('bddhus', { similar: true })).toEqual(['ASSIGNMENT1']);
    });

    it('answers by pages, and counts all', async () => {
      for (let number = 1; number <= 7; number += 1) await put({ number, deliverable: 'badhus' });

      const pages = await Promise.all(
        [0, 3, 6].map((from) => search.find(ALL, searched('badhus', { from, most: 3 }))),
      );

      expect(pages.map(({ count }) => count)).toEqual([7, 7, 7]);
      expect(pages.map(({ ids }) => ids.length)).toEqual([3, 3, 1]);
      expect(new Set(pages.flatMap(({ ids }) => ids)).size).toBe(7);
    });
  });
}
