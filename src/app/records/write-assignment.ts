import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { openDaysOf } from '../../domain/days/closed-days.ts';
import type { Day } from '../../domain/days/day.ts';
import { wakeDay } from '../../domain/ladder/ladder.ts';
import { isConcerned } from '../../domain/rights/is-concerned.ts';
import { refuse } from '../deeds/refusal.ts';
import type { Ports } from '../ports/ports.ts';
import type { Committed, Contents, Records } from '../ports/store.ts';
import { change, type Place } from './change.ts';
import { standingIn } from './kept-said.ts';
import {
  NOTHING_OTHERWISE,
  showElsewhere,
  showMissed,
  type ShownOtherwise,
  shownOtherwise,
} from './shown-anew.ts';
import { write, type Writing, type Written } from './write.ts';
import { todayIn } from '../deeds/today.ts';

/** An assignment without the day to remind on, which follows from the rest. */
export type AssignmentContent = Omit<Contents['assignment'], 'wakeOn'>;

type Waking = Writing & Pick<Ports, 'closed' | 'now' | 'followUps' | 'answered' | 'homes'>;

/** An assignment that is stored. */
export function assignmentAt(ports: Waking, id: string): Place<'assignment', AssignmentContent> {
  return {
    read: () => ports.store.find('assignment', id),
    write: (written) => writeAssignment(ports, written),
    cause: ports.cause,
  };
}

/**
 * The one place where an assignment is written, and with it the day on which the heartbeat shall
 * next look at it; the day that it had where its committee cannot be read. Messages whose buttons
 * are answered by it are shown anew: its own by the same write, and others are named in it.
 */
export async function writeAssignment(
  ports: Waking,
  written: Written<'assignment', AssignmentContent>,
): Promise<Committed<'assignment'>> {
  const { before, after } = written;
  const committee = await ports.store.find('committee', after.committee);
  const wakeOn = committee ? dayToWake(ports, after, committee) : (before?.wakeOn ?? null);
  const isAsItWas = before !== null && after === before && before.wakeOn === wakeOn;
  const shown = await otherwise(ports, written, committee);
  const { own, elsewhere } = shown;
  const stays = isAsItWas && elsewhere.length === 0;
  const toShow = [...new Set([...after.toShow, ...elsewhere])];
  const committed = await write(ports, 'assignment', {
    ...written,
    after: stays ? before : { ...after, wakeOn, toShow },
    say: [...own, ...(written.say ?? [])],
  });
  if (!committed.ok) return committed;
  if (committee !== null)
    await ports.followUps.do(() => keepWakeDay(ports, committed.record, committee));
  if (committee !== null && !stays) tellHomes(ports, [before, committed.record], committee);
  if (elsewhere.length > 0) await ports.followUps.do(() => showElsewhere(ports, after.id));
  const stands = committee && standingIn(ports, committed.record, committee);
  if (stands !== null && shown !== NOTHING_OTHERWISE)
    await ports.followUps.do(() => showMissed(ports, stands, shown));
  return committed;
}

/** Also those who had it before: it is no more in their lists. */
function tellHomes(
  ports: Waking,
  versions: readonly (Assignment | null)[],
  committee: Committee,
): void {
  const today = todayIn(ports, committee);
  const either = versions.filter((each) => each !== null);
  ports.homes.changed((person) =>
    either.some((assignment) => isConcerned(person, { assignment, committee, today })),
  );
}

/** Only what somebody did, or what happened, answers anything. */
async function otherwise(
  ports: Waking,
  { before, after, history = [] }: Written<'assignment', AssignmentContent>,
  committee: Committee | null,
): Promise<ShownOtherwise> {
  if (before === null || committee === null || history.length === 0) return NOTHING_OTHERWISE;
  const all = [...before.history, ...history];
  const stands = standingIn(ports, { ...before, ...after, history: all }, committee);
  return stands === null ? NOTHING_OTHERWISE : shownOtherwise(ports, stands);
}

function dayToWake(ports: Waking, assignment: AssignmentContent, committee: Committee): Day | null {
  const today = todayIn(ports, committee);
  const closed = openDaysOf(committee, ports.closed);
  return wakeDay({ assignment, committee, today, closed, now: ports.now });
}

/** Finds the day anew, by the committee as it stands, and writes it where it is another now. */
export async function findWakeDay(ports: Waking, id: string): Promise<void> {
  await change({ ...assignmentAt(ports, id), tries: Infinity }, (before) =>
    before === null
      ? refuse('no-such-assignment')
      : { ok: true, after: before, mayStay: true, result: null },
  );
}

/**
 * The day was found with a committee that may have changed meanwhile: whoever changed it looked at
 * its assignments before this one stood as it does.
 */
async function keepWakeDay(
  ports: Waking,
  { id }: Pick<Records['assignment'], 'id'>,
  { id: committee, version }: Committee,
): Promise<void> {
  const stored = await ports.store.find('committee', committee);
  if (stored !== null && stored.version !== version) await findWakeDay(ports, id);
}
