import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import type { Sight } from '../../src/app/ports/search.ts';
import { ownerKeys } from '../../src/domain/assignments/desk-keys.ts';
import { EmbeddedSearch } from '../../src/search/embedded-search.ts';
import { answered, searched, update } from '../contracts/search.ts';
import { anAssignment, DIRECTOR, SECRETARY, TEAM } from '../contracts/samples.ts';
import { heardLog } from '../stores/support/heard-log.ts';

const LETTERS = 'a b d e g h i k l m n o p r s t u v x å ä ö'.split(' ');
const word = fc
  .array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 12 })
  .map((each) => each.join(''));
const words = fc.array(word, { minLength: 1, maxLength: 6 });
const kept = fc.record({
  committee: fc.constantFrom('RUNCOMMITTEE', 'OTHERCOMMITTEE'),
  holder: fc.constantFrom(DIRECTOR, SECRETARY),
  deliverable: words,
  said: words,
  inDraft: words,
});

/** No other word begins so. */
const inDraftsAlone = (each: string): string => `q${each}`;

const sightOf = (facts: Partial<Sight>): Sight => ({
  team: TEAM,
  committees: new Set(),
  drafts: new Set(),
  own: new Set(),
  ...facts,
});
const keysOf = (person: typeof DIRECTOR): ReadonlySet<string> =>
  new Set(ownerKeys(anAssignment({ holder: { kind: 'person', person } })));

/** Who looks, and what they may read of an assignment. */
const LOOKING = [
  { sight: sightOf({ committees: new Set(['RUNCOMMITTEE']) }), in: 'RUNCOMMITTEE', drafts: false },
  {
    sight: sightOf({
      committees: new Set(['RUNCOMMITTEE']),
      drafts: new Set(['RUNCOMMITTEE']),
    }),
    in: 'RUNCOMMITTEE',
    drafts: true,
  },
  { sight: sightOf({ own: keysOf(DIRECTOR) }), in: DIRECTOR, drafts: true },
  { sight: sightOf({}), in: null, drafts: false },
] as const;

it('finds whatever is kept by each of its words for who may read it, and for nobody else', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(kept, { minLength: 1, maxLength: 6 }), async (all) => {
      const search = new EmbeddedSearch(heardLog());
      await search.build({
        after: () => Promise.resolve([]),
        find: () => Promise.resolve(null),
        textOf: () => Promise.resolve(null),
        stop: new AbortController().signal,
      });
      const assignments = all.map(({ committee, holder, deliverable, said, inDraft }, at) =>
        anAssignment({
          version: 2,
          number: at + 1,
          committee,
          holder: { kind: 'person', person: holder },
          deliverable: deliverable.join(' '),
          updates: [update(said.join(', '))],
          drafts: [answered(inDraft.map(inDraftsAlone).join(' '))],
        }),
      );
      for (const each of assignments) {
        search.written({ ...each, version: 1, deliverable: 'något annat', updates: [] });
        search.written(each);
      }

      for (const { sight, in: where, drafts } of LOOKING)
        for (const [at, each] of assignments.entries()) {
          const facts = all[at];
          const isTheirs = where === facts?.committee || where === facts?.holder;
          const find = async (sought: string): Promise<boolean> =>
            (await search.find(sight, searched(sought, { most: 100 }))).ids.includes(each.id);
          for (const one of [...(facts?.deliverable ?? []), ...(facts?.said ?? [])])
            expect(await find(one)).toBe(isTheirs);
          const hidden = (facts?.inDraft ?? []).map(inDraftsAlone).join(' ');
          expect(await find(hidden)).toBe(isTheirs && drafts);
        }
    }),
    { numRuns: 60 },
  );
});
