import { addWorkingDays, openDaysOf } from '../../domain/days/closed-days.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type { Deputyship, Office } from '../../domain/committee/office.ts';
import { addDays, type Day } from '../../domain/days/day.ts';
import { holderOn } from '../../domain/committee/offices.ts';
import { happenedByItself } from '../deeds/history-entries.ts';
import type { Ports } from '../ports/ports.ts';
import { wakeAnew } from '../records/wake-anew.ts';
import { writeCommittee } from '../records/write-committee.ts';

/** A status without an end is asked for again after so many working days. */
const DAYS_AT_A_TIME = 5;

/**
 * Lets a stand-in take over while the holder's Slack status says that they are away, and ends it on
 * the morning when it no longer does. A deputyship is set, so that reminders, permissions and
 * cards follow as they do for one that was set by hand; one that was stands as it is.
 */
export async function followAbsence(
  ports: Ports,
  committee: Committee,
  today: Day,
): Promise<Committee> {
  if (committee.offices.every(({ standIn }) => standIn === null)) return committee;
  const offices = await Promise.all(
    committee.offices.map((office) => followed(ports, committee, office, today)),
  );
  const changed = offices.filter((office, at) => office !== committee.offices[at]);
  if (changed.length === 0) return committee;
  const written = await writeCommittee(ports, {
    before: committee,
    after: { ...committee, offices },
    history: changed.map(({ title, deputies }) => {
      const to = { title, deputies: deputies.filter((each) => each.byStatus) };
      return happenedByItself(ports, 'clock', { what: 'deputy-set', from: null, to });
    }),
  });
  // Somebody was first: the next heartbeat looks again.
  if (!written.ok) return committee;
  await ports.followUps.do(() => wakeAnew(ports, written.record));
  return written.record;
}

async function followed(
  ports: Ports,
  committee: Committee,
  office: Office,
  today: Day,
): Promise<Office> {
  const holder = holderOn(committee, office.title, today);
  const { standIn, deputies } = office;
  if (holder === null || standIn === null) return office;
  const acting = deputies.find(({ from, to }) => from <= today && (to === null || today <= to));
  if (acting !== undefined && acting.byStatus !== true) return office;
  // Whoever cannot be asked about is as they were.
  const facts = await ports.people.facts(holder);
  if (facts === null || facts.isAway === (acting !== undefined)) return office;
  const others = deputies.filter((each) => each !== acting);
  if (acting !== undefined) return { ...office, deputies: [...others, ...ended(acting, today)] };
  const closed = openDaysOf(committee, ports.closed);
  const to = addWorkingDays(today, DAYS_AT_A_TIME, closed);
  return { ...office, deputies: [...others, { person: standIn, from: today, to, byStatus: true }] };
}

/** It ended yesterday; one that began today has been none. */
function ended(deputyship: Deputyship, today: Day): readonly Deputyship[] {
  const to = addDays(today, -1);
  return deputyship.from <= to ? [{ ...deputyship, to }] : [];
}
