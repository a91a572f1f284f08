import type { Assignment } from '../domain/assignment.ts';
import { openDaysOf } from '../domain/closed-days.ts';
import type { Committee } from '../domain/committee.ts';
import { type Day, dayIn } from '../domain/day.ts';
import { type DigestLine, digestKey, digestWindow } from '../domain/digest.ts';
import { type DueLine, dueLines } from '../domain/ladder.ts';
import { newMessage } from '../domain/message.ts';
import type { Person } from '../domain/person.ts';
import type { Ports } from './ports/ports.ts';
import { withWakeDay } from './with-wake-day.ts';

/** Where a day begins first on earth: what is due there is asked for, and each zone decides. */
const FIRST_ZONE = 'Pacific/Kiritimati';

type Morning = { readonly person: Person; readonly day: Day; readonly lines: DigestLine[] };

/**
 * Plans the morning's messages: one per person and working day, with every line due and untold,
 * on disk with the intent to send it. Who has had today's message waits for the next working
 * morning. It costs what is due, not what exists.
 */
export async function planMorning(ports: Ports, remindAt: string): Promise<void> {
  const mornings = new Map<string, Morning>();
  const latest = dayIn(ports.clock.now(), FIRST_ZONE);
  for (const assignment of await ports.store.dueUntil(latest)) {
    const committee = await ports.store.find('committee', assignment.committee);
    if (committee === null) continue;
    const now = ports.clock.now();
    const closed = openDaysOf(committee, ports.closed);
    const window = digestWindow(now, committee.timeZone, remindAt, closed);
    if (!window.isOpen) continue;
    const due = dueLines(assignment, committee, window.day, closed);
    if (due.length === 0) await sleepLonger(ports, assignment, committee, window.day);
    for (const each of due) gather(mornings, each, window.day);
  }
  for (const morning of mornings.values()) await intend(ports, morning);
}

function gather(mornings: Map<string, Morning>, { person, line }: DueLine, day: Day): void {
  const key = digestKey(person, day);
  const morning = mornings.get(key) ?? { person, day, lines: [] };
  morning.lines.push(line);
  mornings.set(key, morning);
}

async function intend(ports: Ports, { person, day, lines }: Morning): Promise<void> {
  if ((await ports.store.digestOf(person, day)) !== null) return;
  const id = ports.newId();
  const message = newMessage(
    digestKey(person, day),
    { kind: 'person', person },
    {
      say: 'digest',
      digest: id,
    },
  );
  const { team } = person;
  await ports.store.commit({
    kind: 'digest',
    record: { id, version: 0, team, person, day, lines, settled: false, history: [], messages: [] },
    expected: 0,
    history: [],
    messages: [message],
  });
  ports.wakeOutbox();
}

/** An assignment that was woken for nothing (its office is vacant, say) is asked again later. */
async function sleepLonger(
  ports: Ports,
  assignment: Assignment,
  committee: Committee,
  today: Day,
): Promise<void> {
  const anew = withWakeDay(ports, assignment, committee, today);
  if (anew.wakeOn === assignment.wakeOn) return;
  await ports.store.commit({
    kind: 'assignment',
    record: anew,
    expected: assignment.version,
    history: [],
    messages: [],
  });
}
