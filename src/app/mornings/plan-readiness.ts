import type { Committee } from '../../domain/committee/committee.ts';
import { openDaysOf } from '../../domain/days/closed-days.ts';
import type { Readiness, ShownReadiness } from '../../domain/committee/readiness.ts';
import { meetingToTellOf } from '../../domain/committee/readiness-due.ts';
import { type Message, newMessage } from '../../domain/record/message.ts';
import type { Ports } from '../ports/ports.ts';
import { writeCommittee } from '../records/write-committee.ts';
import { type ReadinessView, readinessOf } from '../views/readiness.ts';
import { windowOf } from './sending-window.ts';

type Pace = {
  readonly remindAt: string;
  /** Real milliseconds between two changes of one message. */
  readonly everyMs: number;
};

/**
 * Posts what is ready for each committee's next meeting on its morning, and keeps what was posted
 * true: shown anew only where a figure is another, and not more often than its pace allows.
 */
export async function planReadiness(ports: Ports, team: string, pace: Pace): Promise<void> {
  for (const committee of await ports.store.committees(team)) {
    if (committee.muted) continue;
    const kept = await keptTrue(ports, committee, pace);
    const added = await toPost(ports, committee, pace.remindAt);
    const shown = [
      ...(added === null ? kept.shown : withoutResting(kept.shown)),
      ...(added?.shown ?? []),
    ];
    const say = [...kept.say, ...(added?.say ?? [])];
    if (say.length === 0 && kept.shown.every((each, at) => each === committee.readiness.shown[at]))
      continue;
    // Somebody was first: it is looked at again at the next heartbeat.
    const readiness: Readiness = { ...committee.readiness, shown };
    await writeCommittee(ports, { before: committee, after: { ...committee, readiness }, say });
    ports.wakeOutbox();
  }
}

type Planned = {
  readonly shown: readonly ShownReadiness[];
  readonly say: readonly Message[];
};

/** What rests stays only while it may still have to lose its pin. */
function withoutResting(shown: readonly ShownReadiness[]): readonly ShownReadiness[] {
  return shown.filter(({ rests, pin }) => !rests || pin === 'on');
}

/** Nothing is posted before anything is due for the meeting. */
async function toPost(
  ports: Ports,
  committee: Committee,
  remindAt: string,
): Promise<Planned | null> {
  const window = windowOf(ports, committee, remindAt);
  if (!window.isOpen) return null;
  const { day: today } = window;
  const closed = openDaysOf(committee, ports.closed);
  const meeting = meetingToTellOf(committee, { now: ports.now, today, closed });
  const view = meeting && (await readinessOf(ports, committee, { meeting: meeting.id, known: [] }));
  if (view === null || view.assignments.length === 0) return null;
  const to = { kind: 'channel', channel: committee.channel, thread: null } as const;
  const content = { say: 'readiness', committee: committee.id, meeting: view.meeting.id } as const;
  return {
    shown: [{ ...factsOf(ports, view), meeting: view.meeting.id, pin: 'not-yet' }],
    say: [newMessage(readinessKey(committee, view.meeting.id), to, content)],
  };
}

export function readinessKey({ id }: Committee, meeting: string): string {
  return `${id}|readiness|${meeting}`;
}

async function keptTrue(ports: Ports, committee: Committee, { everyMs }: Pace): Promise<Planned> {
  const all = await Promise.all(
    committee.readiness.shown.map((each) => shownAnew(ports, committee, each, everyMs)),
  );
  return { shown: all.flatMap(({ shown }) => shown), say: all.flatMap(({ say }) => say) };
}

async function shownAnew(
  ports: Ports,
  committee: Committee,
  before: ShownReadiness,
  everyMs: number,
): Promise<Planned> {
  const asItWas = { shown: [before], say: [] };
  if (before.rests || isTooSoon(ports, before, everyMs)) return asItWas;
  const { meeting, assignments: known } = before;
  const view = await readinessOf(ports, committee, { meeting, known });
  if (view === null || figuresOf(view) === before.figures) return asItWas;
  const message = committee.messages.find(({ key }) => key === readinessKey(committee, meeting));
  return {
    shown: [{ ...before, ...factsOf(ports, view) }],
    say: message === undefined ? [] : [{ ...message, revision: message.revision + 1 }],
  };
}

/** A clock that was put back since says nothing of how long ago that was: it would be years. */
function isTooSoon({ realNow }: Ports, { at }: ShownReadiness, everyMs: number): boolean {
  const ago = realNow - Date.parse(at);
  return ago >= 0 && ago < everyMs;
}

function factsOf(
  { realNow }: Ports,
  view: ReadinessView,
): Pick<ShownReadiness, 'assignments' | 'figures' | 'at' | 'rests'> {
  const { assignments, counts, isHeld, meeting } = view;
  const isAllDecided = isHeld && counts.every(({ is }) => is !== 'no-outcome');
  return {
    assignments,
    figures: figuresOf(view),
    at: new Date(realNow).toISOString(),
    rests: isAllDecided || meeting.state === 'cancelled',
  };
}

/** All that the message says; it is never read again but compared. */
function figuresOf({ meeting, isHeld, counts }: ReadinessView): string {
  const { day, time, state } = meeting;
  const numbers = counts.map(({ is, count }) => `${is} ${count}`).join(', ');
  return `${state} ${day} ${time ?? ''} ${isHeld ? 'held' : 'ahead'}: ${numbers}`;
}
