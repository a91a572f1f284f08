import { seeToWhatIsDue } from '../../../src/app/mornings/see-to-what-is-due.ts';
import { openDaysOf } from '../../../src/domain/days/closed-days.ts';
import { addDays, type Day, momentAt } from '../../../src/domain/days/day.ts';
import { lineKey, dueLines } from '../../../src/domain/ladder/ladder.ts';
import { isHeld } from '../../../src/domain/ladder/preferences.ts';
import { TEAM } from '../../contracts/samples.ts';
import { CLOSED } from '../../domain/support/run.ts';
import { eventsAfter, eventsIn, severalTo } from './events-told.ts';
import { aYear, type Year } from './a-year.ts';

/** Something that happens in the afternoon of a day; `act` says whether it was allowed. */
export type Happening = {
  readonly on: Day;
  readonly act: (year: Year) => Promise<boolean>;
  /** How it is shown when a year is found that breaks the rule. */
  readonly toString: () => string;
};

export type Lived = {
  /** `U01DIR 2026-11-10`: who got a second scheduled message on a day. */
  readonly twice: readonly string[];
  /** Lines that were due and that no morning brought. */
  readonly unsent: readonly string[];
  /** `move U01DIR: extended, meeting-rescheduled`: who was told more than once of one deed. */
  readonly toldTwice: readonly string[];
  /** What the clock alone told somebody, besides their morning. */
  readonly toldByClock: readonly string[];
  readonly events: number;
  readonly done: number;
  readonly delivered: number;
};

const REMIND_AT = '08:00';
const ZONE = 'Europe/Stockholm';

/** Lives through the days with a heartbeat now and then, as Slack takes what it is given. */
export async function beatThrough(
  happenings: readonly Happening[],
  { from, days }: { readonly from: Day; readonly days: number },
): Promise<Lived> {
  const year = await aYear(from);
  const sent: string[] = [];
  const unsent: string[] = [];
  let waiting = new Set<string>();
  const [toldTwice, toldByClock]: [string[], string[]] = [[], []];
  let [done, events] = [0, 0];
  for (let at = 0; at < days; at += 1) {
    const day = addDays(from, at);
    const atNight = await eventsIn(year);
    if (!year.isDown(day)) {
      for (const time of ['08:00', '08:01', '12:00', '12:01'])
        await beat(year, { day, time, sent });
      const left = await leftUnsent(year, day);
      if (year.slackAnswers(day) && CLOSED.isOpen(day)) {
        unsent.push(
          ...left
            .filter(({ hadMessage, key }) => !hadMessage || waiting.has(key))
            .map(({ key }) => `${day} ${key}`),
        );
        waiting = new Set(left.map(({ key }) => key));
      }
    }
    toldByClock.push(
      ...eventsAfter(atNight, await eventsIn(year)).map(({ key }) => `${day} ${key}`),
    );
    year.setNow(momentAt(day, '14:00', ZONE));
    for (const happening of happenings.filter(({ on }) => on === day)) {
      const before = await eventsIn(year);
      if (await happening.act(year)) done += 1;
      const told = eventsAfter(before, await eventsIn(year));
      events += told.length;
      toldTwice.push(...severalTo(told).map((each) => `${String(happening)}: ${each}`));
    }
    if (year.isDown(day)) continue;
    for (const time of ['15:00', '17:05', '23:00']) await beat(year, { day, time, sent });
  }
  const twice = sent.filter((each, index) => sent.indexOf(each) !== index);
  return { twice, unsent, toldTwice, toldByClock, events, done, delivered: sent.length };
}

async function beat(
  year: Year,
  { day, time, sent }: { readonly day: Day; readonly time: string; readonly sent: string[] },
): Promise<void> {
  year.setNow(momentAt(day, time, ZONE));
  await seeToWhatIsDue(year.ports, { team: TEAM, remindAt: REMIND_AT });
  if (year.slackAnswers(day)) sent.push(...(await year.deliver(day)));
  await seeToWhatIsDue(year.ports, { team: TEAM, remindAt: REMIND_AT });
}

/** By the rule alone, of every open assignment: what somebody should have been told by now. */
async function leftUnsent(
  { ports, committee }: Year,
  day: Day,
): Promise<readonly { readonly key: string; readonly hadMessage: boolean }[]> {
  const found = await committee();
  const closed = openDaysOf(found, ports.closed);
  const open = await ports.store.openOfCommittee(found.id);
  const due = open.flatMap((each) =>
    // Whoever chose an hour after the meeting's start is not asked for its papers that day.
    dueLines({ assignment: each, committee: found, today: day, closed, now: ports.now }),
  );
  const left = await Promise.all(
    due.map(async ({ person, line }) => {
      if (isHeld(line, await ports.store.preferencesOf(person), day)) return [];
      const hadMessage = (await ports.store.digestOf(person, day)) !== null;
      return [{ key: `${person.user} ${line.assignment} ${lineKey(line)}`, hadMessage }];
    }),
  );
  return left.flat();
}
