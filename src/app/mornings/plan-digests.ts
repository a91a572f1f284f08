import type { Assignment } from '../../domain/assignments/assignment.ts';
import { openDaysOf } from '../../domain/days/closed-days.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { type Day, dayIn } from '../../domain/days/day.ts';
import { digestKey } from '../../domain/ladder/digest.ts';
import { type DueLine, dueLines } from '../../domain/ladder/ladder.ts';
import { newMessage } from '../../domain/record/message.ts';
import type { Person } from '../../domain/record/person.ts';
import { urgencyOf } from '../../domain/ladder/urgency.ts';
import { isHeld } from '../../domain/ladder/preferences.ts';
import { followAbsence } from '../committees/follow-absence.ts';
import { noticeAccount } from '../committees/notice-account.ts';
import type { Ports } from '../ports/ports.ts';
import { besides, draftsThatWait, type Gathered } from './drafts-that-wait.ts';
import type { CommitteesLine } from './committees-line.ts';
import { windowFor, windowOf } from './sending-window.ts';
import { findWakeDay } from '../records/write-assignment.ts';
import { write } from '../records/write.ts';
import { todayIn } from '../deeds/today.ts';

/** Where a day begins first on earth: what is due there is asked for, and each zone decides. */
const FIRST_ZONE = 'Pacific/Kiritimati';

type Morning = {
  readonly person: Person;
  readonly day: Day;
  readonly lines: Gathered[];
};

/**
 * Plans the morning's messages: one per person and working day, with every line due and untold,
 * on disk with the intent to send it. Who has had today's message waits for the next working
 * morning. It costs what is due, not what exists.
 * @param ofCommittees lines that no assignment's own facts make due
 */
export async function planDigests(
  ports: Ports,
  remindAt: string,
  ofCommittees: readonly CommitteesLine[] = [],
): Promise<void> {
  const mornings = new Map<string, Morning>();
  const committees = new Map<string, Committee>();
  const latest = dayIn(ports.now, FIRST_ZONE);
  for (const assignment of await ports.store.dueUntil(latest)) {
    const committee = await committeeOf(ports, assignment, { committees, remindAt });
    if (committee === null) continue;
    const today = todayIn(ports, committee);
    const closed = openDaysOf(committee, ports.closed);
    const found = { assignment, committee, closed };
    const due = dueLines({ ...found, today, now: ports.now });
    if (due.length === 0 && windowOf(ports, committee, remindAt).isOpen)
      // Woken for nothing (its office is vacant, say), it is asked again later.
      await findWakeDay(ports, assignment.id);
    for (const each of due) {
      if (await hasGone(ports, each.person)) continue;
      const day = await morningOf(ports, each, { committee, remindAt });
      if (day !== null) gather(mornings, each, { day, urgency: urgencyOf(each.line, found) });
    }
  }
  for (const { committee, assignment, ...each } of ofCommittees) {
    const day = await morningOf(ports, each, { committee, remindAt });
    const closed = openDaysOf(committee, ports.closed);
    const urgency = urgencyOf(each.line, { assignment, committee, closed });
    if (day !== null) gather(mornings, each, { day, urgency });
  }
  for (const morning of mornings.values()) await intend(ports, morning);
}

/** An assignment's committee, with those who are away stood in for; each is looked at once. */
async function committeeOf(
  ports: Ports,
  assignment: Assignment,
  { committees, remindAt }: { committees: Map<string, Committee>; remindAt: string },
): Promise<Committee | null> {
  const known = committees.get(assignment.committee);
  if (known !== undefined) return known;
  const found = await ports.store.find('committee', assignment.committee);
  if (found === null) return null;
  const window = windowOf(ports, found, remindAt);
  const committee = window.isOpen ? await followAbsence(ports, found, window.day) : found;
  committees.set(committee.id, committee);
  return committee;
}

/** Whether a person's account turns out to be gone: the next heartbeat finds whom to tell instead. */
async function hasGone(ports: Ports, person: Person): Promise<boolean> {
  const isDeactivated = (await ports.people.facts(person))?.kind === 'deactivated';
  if (isDeactivated) await noticeAccount(ports, person, true);
  return isDeactivated;
}

/** The day whose morning it is now for a line's person; null while it waits for another. */
async function morningOf(
  ports: Ports,
  { person, line }: DueLine,
  of: { readonly committee: Committee; readonly remindAt: string },
): Promise<Day | null> {
  const preferences = await ports.store.preferencesOf(person);
  const window = await windowFor(ports, person, of, preferences);
  if (!window.isOpen || isHeld(line, preferences, window.day)) return null;
  return window.day;
}

function gather(
  mornings: Map<string, Morning>,
  { person, line }: DueLine,
  { day, urgency }: { readonly day: Day; readonly urgency: string },
): void {
  const key = digestKey(person, day);
  const morning = mornings.get(key) ?? { person, day, lines: [] };
  morning.lines.push({ line, urgency });
  mornings.set(key, morning);
}

async function intend(ports: Ports, { person, day, lines: gathered }: Morning): Promise<void> {
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
  const lines = besides(gathered, await draftsThatWait(ports, person))
    .toSorted((one, other) => one.urgency.localeCompare(other.urgency))
    .map(({ line }) => line);
  const after = { id, team, person, day, lines, settled: false };
  await write(ports, 'digest', { before: null, after, say: [message] });
  ports.wakeOutbox();
}
