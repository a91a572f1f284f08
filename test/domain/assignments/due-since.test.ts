import { expect, it } from 'vitest';

import { dueSetBy } from '../../../src/domain/assignments/due-since.ts';
import type { HistoryEntry } from '../../../src/domain/record/history.ts';
import { anAssignment } from '../../contracts/samples.ts';

type Happened = Pick<HistoryEntry, 'what'> & Partial<Pick<HistoryEntry, 'to'>>;

function history(happened: readonly Happened[]): readonly HistoryEntry[] {
  const facts = {
    actor: null,
    actedAs: null,
    actedFor: null,
    source: 'clock',
    from: null,
    to: null,
  } as const;
  const all: readonly Happened[] = [{ what: 'registered' }, ...happened];
  return all.map((each, at) => ({
    ...facts,
    id: `E${at}`,
    at: `2026-10-0${at + 1}T08:00:00.000Z`,
    ...each,
  }));
}

it.each<[string, readonly Happened[]]>([
  ['registered', [{ what: 'delegated' }]],
  ['registered', [{ what: 'edited', to: { deliverable: 'mål' } }]],
  ['edited', [{ what: 'edited', to: { due: { kind: 'none' } } }]],
  ['meeting-followed', [{ what: 'meeting-followed' }, { what: 'updated' }]],
  ['extended', [{ what: 'outcome' }, { what: 'extended' }]],
  ['registered', [{ what: 'outcome' }, { what: 'undone', to: { deed: 'E1' } }]],
  ['corrected', [{ what: 'outcome' }, { what: 'corrected' }]],
  ['gone-over', [{ what: 'gone-over' }]],
])('what had passed says of its due that it was %s', (is, happened) => {
  expect(dueSetBy(anAssignment({ history: history(happened) }))).toBe(is);
});
