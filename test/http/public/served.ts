import { onTestFinished } from 'vitest';

import { publicPageOf } from '../../../src/app/public/public-page.ts';
import type { Assignment } from '../../../src/domain/assignments/assignment.ts';
import type { Committee } from '../../../src/domain/committee/committee.ts';
import { PUBLIC_PARTS } from '../../../src/domain/committee/public-view.ts';
import { startHttp } from '../../../src/http/server.ts';
import { aWorld, type World } from '../../app/support/ports.ts';
import { change } from '../../contracts/change.ts';
import { anAssignment, SECRETARY, TEAM } from '../../contracts/samples.ts';

export const SHOWN = { isOn: true, parts: PUBLIC_PARTS, contact: 'ruta@region.example' } as const;

/** Out of minutes that are confirmed. */
export const CONFIRMED: Assignment['origin'] = {
  ...anAssignment().origin,
  minutes: 'confirmed',
  paragraph: '§ 87',
  decidedOn: '2026-09-15',
};

export const CLOSED = {
  is: 'closed',
  paragraph: '§ 45',
  meeting: 'MEETINGDEC',
  by: SECRETARY,
  at: '2026-12-16T08:00:00.000Z',
} as const;

export type Served = World & {
  /** What it gives at a path under the folder of the public pages. */
  readonly get: (path: string, init?: RequestInit) => Promise<Response>;
  readonly base: string;
  /** So many milliseconds go by. */
  readonly pass: (ms: number) => void;
};

/** RUN, with what it shows to anybody, on a server of its own. */
export async function served(
  committee: Partial<Committee> = {},
  assignments: readonly Partial<Assignment>[] = [{ origin: CONFIRMED }],
): Promise<Served> {
  const [first, ...others] = assignments;
  const world = await aWorld({ committee: { publicView: SHOWN, ...committee }, assignment: first });
  for (const [at, each] of others.entries())
    await world.ports.store.commit(
      change('assignment', anAssignment({ number: at + 2, wakeOn: null, ...each })),
    );
  return servedWith(world);
}

/** The same of what there is already. */
export async function servedWith(world: World): Promise<Served> {
  let passed = 0;
  const server = await startHttp({
    port: 0,
    facts: () => Promise.reject(new Error('Nobody asks how it is.')),
    calendars: null,
    publicDoor: {
      page: (wanted) => publicPageOf(world.ports, { team: TEAM, ...wanted }),
      passed: () => passed,
    },
  });
  onTestFinished(() => server.stop());
  const base = `http://127.0.0.1:${server.port}/offentligt/`;
  return {
    ...world,
    base,
    get: (path, init) => fetch(`${base}${path}`, init),
    pass: (ms) => (passed += ms),
  };
}
