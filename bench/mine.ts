import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { homeOf } from '../src/app/home/home-of.ts';
import type { Ports } from '../src/app/ports/ports.ts';
import { digestLines } from '../src/app/views/digest-lines.ts';
import type { Assignment } from '../src/domain/assignments/assignment.ts';
import type { Person } from '../src/domain/record/person.ts';
import { home } from '../src/slack/rooms/home/view.ts';
import { createLog } from '../src/running/log.ts';
import { digest } from '../src/slack/rooms/reminders/digest.ts';
import { openLowdbStore } from '../src/stores/lowdb/open.ts';
import { change } from '../test/contracts/change.ts';
import { aDigest, anAssignment, DIRECTOR, SECRETARY } from '../test/contracts/samples.ts';
import { theCommittee } from '../test/domain/support/run.ts';
import { type Comparison, median } from './comparison.ts';
import { portsOver } from './heartbeat.ts';

const FEW = 1000;
const MANY = 10_000;
const MINE = 50;
const AT_ONCE = 50;
const ROUNDS = 60;
const MORNING = '2026-11-10';
const AIM = 1.2;
/** Of the others, so many are due for one meeting, in a large office as in a small one. */
const OF_A_MEETING = 50;

type World = { readonly ports: Ports; close(): Promise<void> };
type Surface = readonly [what: string, show: (ports: Ports) => Promise<unknown>];

/** What one looks at each morning, where much is stored of which little is one's own. */
export async function compareMine(): Promise<readonly Comparison[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bevaka-bench-'));
  try {
    const few = await filled(join(folder, 'few'), FEW);
    const many = await filled(join(folder, 'many'), MANY);
    const compared: Comparison[] = [];
    for (const surface of SURFACES) compared.push(await compare(surface, few, many));
    await Promise.all([few.close(), many.close()]);
    return compared;
  } finally {
    await rm(folder, { recursive: true });
  }
}

const SURFACES: readonly Surface[] = [
  ['App Home of a holder', (ports) => homeFor(ports, DIRECTOR)],
  ['App Home of the secretary', (ports) => homeFor(ports, SECRETARY)],
  ['the secretary’s morning', morning],
];

async function homeFor(ports: Ports, person: Person): Promise<unknown> {
  const found = await homeOf(ports, person);
  return found.ok ? home(found, 'sv') : found;
}

async function morning(ports: Ports): Promise<unknown> {
  await ports.store.dueUntil(MORNING);
  const shown = await digestLines(ports, 'MORNING');
  return shown && digest(shown, 'sv');
}

async function compare([what, show]: Surface, few: World, many: World): Promise<Comparison> {
  const times = { few: [] as number[], many: [] as number[] };
  for (let round = -10; round < ROUNDS; round += 1) {
    const [one, other] = [await timed(show, few.ports), await timed(show, many.ports)];
    if (round < 0) continue;
    times.few.push(one);
    times.many.push(other);
  }
  return {
    what: `${what}, ${MINE} of ${MANY} stored`,
    amount: median(times.many),
    against: `${MINE} of ${FEW} stored`,
    againstAmount: median(times.few),
    aim: AIM,
  };
}

async function timed(show: Surface[1], ports: Ports): Promise<number> {
  const begun = performance.now();
  await show(ports);
  return performance.now() - begun;
}

async function filled(dataDir: string, count: number): Promise<World> {
  const store = await openLowdbStore({ dataDir, log: createLog('fatal') });
  const meetings = Array.from({ length: count / OF_A_MEETING }, (_, at) => ({
    id: `MEETING${at}`,
    day: `${2027 + Math.floor(at / 28)}-02-${String((at % 28) + 1).padStart(2, '0')}`,
    time: null,
    state: 'planned' as const,
    dispatched: null,
    addedAt: '2026-09-29T07:00:00.000Z',
    dates: [],
  }));
  await store.commit(change('committee', theCommittee({ meetings })));
  const all = Array.from({ length: count }, (_, at) => assignment(at));
  for (let at = 0; at < count; at += AT_ONCE)
    await Promise.all(
      all.slice(at, at + AT_ONCE).map((each) => store.commit(change('assignment', each))),
    );
  const lines = all
    .slice(0, MINE)
    .map(({ id }) => ({ kind: 'not-accepted' as const, assignment: id }));
  const morningOf = { id: 'MORNING', person: SECRETARY, day: MORNING, lines };
  await store.commit(change('digest', aDigest(morningOf)));
  return { ports: portsOver(store, `${MORNING}T07:00:00.000Z`), close: () => store.close() };
}

/** The first are the director's, and due today; the others somebody else's, and later. */
function assignment(at: number): Assignment {
  const isMine = at < MINE;
  const user = isMine ? DIRECTOR.user : `U9${at}`;
  return anAssignment({
    id: `A${String(at).padStart(6, '0')}`,
    number: at + 1,
    label: `RUN-${at + 1}`,
    holder: { kind: 'person', person: { ...DIRECTOR, user } },
    due: { kind: 'meeting', meeting: `MEETING${Math.floor(at / OF_A_MEETING)}` },
    wakeOn: isMine ? MORNING : '2027-01-04',
  });
}
