import type { Committee } from '../../domain/committee/committee.ts';
import type { Office } from '../../domain/committee/office.ts';
import { hasStarted } from '../../domain/committee/meetings.ts';
import { addDays, type Day } from '../../domain/days/day.ts';
import { normaliseTitle } from '../../domain/committee/title.ts';
import type { Ports } from '../ports/ports.ts';
import { showCards } from '../records/cards.ts';
import { showBegun } from '../records/committee-shown.ts';
import { writeCommittee } from '../records/write-committee.ts';
import { todayIn } from '../deeds/today.ts';

/**
 * Shows anew what the day changes by itself: the cards on the morning when an office changes hands,
 * or a deputy begins or has ended, for they name whoever holds it; and what a meeting that begins
 * has answered. What was missed while the app was down is made up for.
 */
export async function showOfficeChanges(ports: Ports, team: string): Promise<void> {
  for (const committee of await ports.store.committees(team)) {
    const today = todayIn(ports, committee);
    const { cardsShownOn } = committee;
    const isNew = (day: Day): boolean =>
      day <= today && (cardsShownOn === null || day > cardsShownOn);
    const changed = committee.offices.filter((office) => turnsOf(office).some(isNew));
    const begun = begunSince(ports, committee, cardsShownOn ?? today);
    if (begun.length > 0) await showBegun(ports, committee, begun);
    // Of today's it is asked at each heartbeat: one may begin later.
    if (changed.length === 0 && begun.every(({ day }) => day === today)) continue;
    if (changed.length > 0) await showCardsOf(ports, committee, changed);
    // Somebody was first: it is looked at again, and showing a card twice changes nothing.
    const after = { ...committee, cardsShownOn: today };
    await writeCommittee(ports, { before: committee, after });
  }
}

/** Meetings of a day or later that have begun. */
function begunSince({ now }: Ports, { meetings, timeZone }: Committee, since: Day) {
  return meetings.filter((each) => each.day >= since && hasStarted(each, now, timeZone));
}

/** The days on which somebody comes into an office or stands in, or has ended to. */
function turnsOf({ holdings, deputies }: Office): readonly Day[] {
  return [
    ...holdings.map(({ from }) => from),
    ...deputies.flatMap(({ from, to }) => (to === null ? [from] : [from, addDays(to, 1)])),
  ];
}

/** The cards of the open assignments that some offices hold. */
export async function showCardsOf(
  ports: Ports,
  committee: Committee,
  offices: readonly Pick<Office, 'title' | 'alsoCalled'>[],
): Promise<void> {
  const titles = new Set(
    offices.flatMap(({ title, alsoCalled }) => [title, ...alsoCalled]).map(normaliseTitle),
  );
  const open = await ports.store.openOfCommittee(committee.id);
  await showCards(
    ports,
    open.filter(
      ({ holder }) => holder.kind === 'office' && titles.has(normaliseTitle(holder.title)),
    ),
  );
}
