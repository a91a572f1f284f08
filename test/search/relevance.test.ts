import { beforeEach, describe, expect, it } from 'vitest';

import type { Assignment } from '../../src/domain/assignments/assignment.ts';
import { EmbeddedSearch } from '../../src/search/embedded-search.ts';
import { searched, update } from '../contracts/search.ts';
import { anAssignment, SECRETARY, TEAM } from '../contracts/samples.ts';
import { heardLog } from '../stores/support/heard-log.ts';

const NO_CASE = { ...anAssignment().origin, caseNumber: null, caseTitle: null };
const VOID = { is: 'void', reason: '', by: SECRETARY, at: '2026-10-01T08:00:00.000Z' } as const;
const CLOSED = {
  is: 'closed',
  paragraph: '§ 12',
  meeting: 'M',
  by: SECRETARY,
  at: '2026-10-01T08:00:00.000Z',
} as const;

/** What there is to find, by a short name each. */
const THERE: Readonly<Record<string, Partial<Assignment>>> = {
  pool: { deliverable: 'plan för badhuset', wording: 'Nämnden ger i uppdrag att ta fram plan.' },
  poolSaid: { deliverable: 'lokalplan', updates: [update('Badhuset ritas om.')] },
  poolClosed: { deliverable: 'plan för badhusets tak', ending: CLOSED },
  poolVoid: { deliverable: 'plan för badhuset i söder', ending: VOID },
  culture: { deliverable: 'kulturplan', wording: 'Ta fram en kulturplan för regionen.' },
  cultureSaid: { deliverable: 'budget', wording: 'Beakta kulturplanens mål i budgeten.' },
  cultures: { deliverable: 'kulturplaneringens former' },
  growth: { deliverable: 'mål för tillväxtarbetets inriktning' },
  nature: {
    deliverable: 'naturvårdsprogram',
    holder: { kind: 'office', title: 'Naturvårdschefen' },
  },
  natureHeld: { deliverable: 'stigar', holder: { kind: 'office', title: 'Naturvårdschefen' } },
  paragraph: { deliverable: 'avgifter', origin: { ...NO_CASE, paragraph: '§ 87' } },
  paragraphSaid: { deliverable: 'taxor', wording: 'Enligt § 87 ska taxorna ses över.' },
  caseOf: { deliverable: 'policy', origin: { ...NO_CASE, caseNumber: 'SN/77/2026' } },
  caseSaid: { deliverable: 'regler', wording: 'Se ärende SN/77/2026.' },
  english: { deliverable: 'report on public libraries', wording: 'The library report.' },
};
const NAMES = Object.keys(THERE);

/** What is sought, and what shall be found, the best first. */
const TABLE: readonly (readonly [string, readonly string[]])[] = [
  ['badhus', ['pool', 'poolClosed', 'poolSaid', 'poolVoid']],
  ['badhusets plan', ['pool', 'poolClosed', 'poolVoid']],
  ['badhuset ritas', ['poolSaid']],
  ['kulturplan', ['culture', 'cultures', 'cultureSaid']],
  ['kulturplanen', ['culture', 'cultures', 'cultureSaid']],
  ['kulturplaner', ['culture', 'cultures', 'cultureSaid']],
  ['tillväxtarbete', ['growth']],
  ['TILLVÄXTARBETET', ['growth']],
  ['tillväxt', ['growth']],
  ['naturvård', ['nature', 'natureHeld']],
  ['naturvårdschef', ['natureHeld', 'nature']],
  ['§ 87', ['paragraph', 'paragraphSaid']],
  ['§ 8', []],
  ['SN/77/2026', ['caseOf', 'caseSaid']],
  ['77/2026', ['caseOf', 'caseSaid']],
  ['RUN-5', ['culture']],
  ['library', ['english']],
  ['libraries', ['english']],
  ['the library', ['english']],
  ['simhall', []],
];

describe('what is found first', () => {
  const search = new EmbeddedSearch(heardLog());
  beforeEach(async () => {
    const all = NAMES.map((name, at) =>
      anAssignment({
        version: 1,
        number: at + 1,
        id: `A${String(at).padStart(3, '0')}`,
        wording: '',
        origin: NO_CASE,
        holder: { kind: 'office', title: 'Chefen' },
        ...THERE[name],
      }),
    );
    await search.build({
      after: (id) => Promise.resolve(id === null ? all : []),
      find: () => Promise.resolve(null),
      textOf: () => Promise.resolve(null),
      stop: new AbortController().signal,
    });
  });

  it.each(TABLE)('for “%s”', async (words, expected) => {
    const everything = new Set(['RUNCOMMITTEE']);
    const sight = { team: TEAM, committees: everything, drafts: everything, own: new Set('') };

    const { ids } = await search.find(sight, searched(words));

    expect(ids.map((id) => NAMES[Number(id.slice(1))])).toEqual(expected);
  });
});
