import { openDaysOf } from '../../domain/days/closed-days.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { addDays, type Day } from '../../domain/days/day.ts';
import type { DigestLine } from '../../domain/ladder/digest.ts';
import { firstLinesAhead, type LineAhead } from '../../domain/ladder/ladder-ahead.ts';
import type { MilestoneName } from '../../domain/record/milestone-name.ts';
import {
  isSameLadder,
  type Level,
  type ReminderLadder,
} from '../../domain/committee/reminder-ladder.ts';
import type { Doer } from '../deeds/doer.ts';
import { changeCommittee, committeeToManage } from './change-committee.ts';
import type { Ports } from '../ports/ports.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import { todayIn } from '../deeds/today.ts';

type LadderRequest = {
  readonly committee: string;
  readonly doer: Doer;
  readonly ladder: ReminderLadder;
};

/** A reminder that will be sent, if nothing else happens. */
export type ReminderAhead = {
  readonly day: Day;
  readonly label: string;
  readonly milestone: MilestoneName;
  readonly level: Level;
  /** The person's name. */
  readonly to: string;
};

export type LadderPreview = {
  readonly ok: true;
  readonly committee: Committee;
  /** The soonest, ten at most, in the order of their days. */
  readonly ahead: readonly ReminderAhead[];
};

const MOST_SHOWN = 10;
const DAYS_AHEAD = 365;

/** Which reminders another ladder will send, shown before it is set. */
export async function previewLadder(
  ports: Ports,
  { committee: id, doer, ladder }: LadderRequest,
): Promise<LadderPreview | Refusal> {
  const found = await committeeToManage(ports, id, doer);
  if (!found.ok) return found;
  const { committee } = found;
  if (isSameLadder(ladder, committee.ladder)) return refuse('nothing-changed');
  const today = todayIn(ports, committee);
  const open = await ports.store.openOfCommittee(committee.id);
  const lines = firstLinesAhead(open, {
    committee: { ...committee, ladder },
    from: today,
    to: addDays(today, DAYS_AHEAD),
    closed: openDaysOf(committee, ports.closed),
    most: MOST_SHOWN,
    counts: isStep,
  });
  const labels = new Map(open.map((each) => [each.id, each.label]));
  const ahead = await Promise.all(lines.map((each) => reminderOf(ports, each, labels)));
  return { ok: true, committee, ahead: ahead.filter((each) => each !== null) };
}

/** Sets the ladder. What people have been told already is not told again. */
export async function setLadder(
  ports: Ports,
  { committee: id, doer, ladder }: LadderRequest,
): Promise<{ readonly ok: true; readonly committee: Committee } | Refusal> {
  return changeCommittee(ports, { id, doer }, (before) => {
    if (isSameLadder(ladder, before.ladder)) return refuse('nothing-changed');
    return {
      ok: true,
      committee: { ...before, ladder },
      happened: [{ what: 'ladder-set', from: before.ladder, to: ladder }],
      result: null,
    };
  });
}

function isStep(line: DigestLine): boolean {
  return line.kind === 'milestone';
}

async function reminderOf(
  ports: Ports,
  { day, due: { person, line } }: LineAhead,
  labels: ReadonlyMap<string, string>,
): Promise<ReminderAhead | null> {
  if (line.kind !== 'milestone') return null;
  const to = (await ports.people.facts(person))?.name ?? person.user;
  const { milestone, level } = line;
  return { day, label: labels.get(line.assignment) ?? '', milestone, level, to };
}
