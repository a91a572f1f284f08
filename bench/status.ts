import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ulid } from 'ulid';

import type { Committee } from '../src/domain/committee/committee.ts';
import { readinessOf } from '../src/app/views/readiness.ts';
import { overviewOf } from '../src/app/views/status-overview.ts';
import type { Viewing } from '../src/app/views/view-of.ts';
import { swedishClosedDays } from '../src/calendar/swedish-closed-days.ts';
import { readinessSaid } from '../src/slack/rooms/readiness/said.ts';
import { statusOverview } from '../src/slack/rooms/status/overview.ts';
import { openLowdbStore } from '../src/stores/lowdb/open.ts';
import { change } from '../test/contracts/change.ts';
import { aCommittee, anAssignment } from '../test/contracts/samples.ts';
import { heardLog } from '../test/stores/support/heard-log.ts';
import { type Comparison, median } from './comparison.ts';

const SHOWN = 50;
const FEW = 1000;
const MANY = 10_000;
const ROUNDS = 400;
const NOW = '2026-11-19T07:00:00.000Z';
const AT_ONCE = 50;

type Asking = { readonly ports: Viewing; readonly committee: Committee };

/** What a status and a readiness message of fifty assignments cost, whatever else is stored. */
export async function compareStatus(): Promise<readonly Comparison[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bevaka-bench-'));
  try {
    const few = await filled(join(folder, 'few'), FEW);
    const many = await filled(join(folder, 'many'), MANY);
    const rows = [
      await compared('status', status, { few, many }),
      await compared('readiness', readiness, { few, many }),
    ];
    await Promise.all([few.close(), many.close()]);
    return rows;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function compared(
  what: string,
  shows: (asking: Asking) => Promise<unknown>,
  { few, many }: { readonly few: Asking; readonly many: Asking },
): Promise<Comparison> {
  const times: { few: number[]; many: number[] } = { few: [], many: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    times.many.push(await timed(() => shows(many)));
    times.few.push(await timed(() => shows(few)));
  }
  return {
    what: `${what} of ${SHOWN} assignments, ${MANY} stored`,
    amount: median(times.many),
    against: `${FEW} stored`,
    againstAmount: median(times.few),
    aim: 1.2,
  };
}

async function timed(shows: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await shows();
  return performance.now() - begun;
}

async function status({ ports, committee }: Asking): Promise<unknown> {
  const overview = await overviewOf(ports, committee, null);
  const today = NOW.slice(0, 10);
  return statusOverview({ ...overview, language: 'sv', today, canPost: false });
}

async function readiness({ ports, committee }: Asking): Promise<unknown> {
  const meeting = committee.meetings[0]?.id ?? '';
  const view = await readinessOf(ports, committee, { meeting, known: [] });
  const shown = { committee: committee.id, language: 'sv', today: NOW.slice(0, 10) } as const;
  return view && readinessSaid(view, shown);
}

const nobody = () => Promise.resolve(null);

/** Fifty are of the committee that is asked about, the rest of another. */
async function filled(dataDir: string, size: number): Promise<Asking & { close(): Promise<void> }> {
  const store = await openLowdbStore({ dataDir, log: heardLog() });
  const committee = aCommittee();
  const other = aCommittee({ id: 'OTHERCOMMITTEE', code: 'HSN', channel: 'C02HSN' });
  for (const each of [committee, other]) await store.commit(change('committee', each));
  const { due } = anAssignment();
  for (let number = 1; number <= size; number += AT_ONCE)
    await Promise.all(
      Array.from({ length: AT_ONCE }, (_, at) => {
        const isShown = number + at <= SHOWN;
        const of = isShown
          ? { committee: committee.id, due }
          : { committee: other.id, due: { kind: 'none' } as const };
        return store.commit(
          change('assignment', anAssignment({ id: ulid(), number: number + at, ...of })),
        );
      }),
    );
  const people = {
    facts: nobody,
    who: nobody,
    isInChannel: () => Promise.resolve(false),
    colleagues: () => Promise.resolve([]),
  };
  const ports = { store, people, now: NOW, closed: swedishClosedDays(), linkTo: () => '' };
  return { ports, committee, close: () => store.close() };
}
