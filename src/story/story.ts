import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { DateTime } from 'luxon';

import type { Ports } from '../app/ports/ports.ts';
import { createClock, type MovableClock } from '../running/clock.ts';
import { openDayOnOrAfter, openDaysOf } from '../domain/days/closed-days.ts';
import { addDays, type Day } from '../domain/days/day.ts';

/** 29 September at 09:00 where the committee is: the day of the decision that it all began with. */
export const STORY_BEGINS = { startsAt: '2026-09-29T07:00:00.000Z', rate: 1 };

const STEPS = [
  { id: 'morning', label: { sv: 'Nästa morgon', en: 'Next morning' } },
  { id: 'milestone', label: { sv: 'Nästa hålltid', en: 'Next milestone' } },
  { id: 'day', label: { sv: 'En dag', en: 'One day' } },
] as const;

/** What the sandbox's page is handed: the story's date, and how to move it. */
type StoryControl = {
  now(): Date;
  steps(): typeof STEPS;
  move(step: string): Promise<void>;
  /** To the morning of a day; false where that lies behind. */
  moveTo(day: Day): Promise<boolean>;
  reset(): Promise<void>;
  begin(): Promise<void>;
};

export type Story = {
  readonly clock: MovableClock;
  readonly control: StoryControl;
  /** The soonest morning from a day on that says something to somebody; null where none is to come. */
  nextTellingOf(ports: Ports, from: Day): Promise<Day | null>;
  stop(): void;
};

/**
 * The sandbox's calendar: it begins at a fixed moment, goes on where it was after a restart, and is
 * moved forward from the page.
 */
export function openStory(story: {
  readonly folder: string;
  readonly begins: { readonly startsAt: string; readonly rate: number };
  readonly timeZone: string;
  readonly remindAt: string;
  readonly moved: () => Promise<void>;
  /** The story starts over: what was kept of it goes, and then it begins again. */
  readonly over: () => Promise<void>;
  readonly begun: () => Promise<void>;
  readonly nextTelling: (from: Day) => Promise<Day | null>;
}): Story {
  const file = join(story.folder, 'story-clock');
  const clock = createClock({ ...story.begins, startsAt: kept(file) ?? story.begins.startsAt });
  const save = (): void => writeFileSync(file, clock.now(), { mode: 0o600 });

  function morningOf(day: Day): Date {
    const [hour, minute] = story.remindAt.split(':').map(Number);
    const morning = DateTime.fromISO(day, { zone: story.timeZone }).set({ hour, minute });
    return morning.plus({ minutes: 1 }).toJSDate();
  }

  async function target(step: string): Promise<Date> {
    const now = DateTime.fromISO(clock.now(), { zone: story.timeZone });
    const today = now.toFormat('yyyy-MM-dd');
    if (step === 'day') return now.plus({ days: 1 }).toJSDate();
    const thisMorning = morningOf(today);
    const next = thisMorning.getTime() > now.toMillis() ? today : addDays(today, 1);
    if (step !== 'milestone') return morningOf(next);
    return morningOf((await story.nextTelling(next)) ?? next);
  }

  return {
    clock,
    control: {
      now: () => new Date(clock.now()),
      steps: () => STEPS,
      async move(step) {
        clock.moveTo(await target(step));
        save();
        await story.moved();
      },
      async moveTo(day) {
        const morning = morningOf(day);
        if (morning.getTime() <= Date.parse(clock.now())) return false;
        clock.moveTo(morning);
        save();
        await story.moved();
        return true;
      },
      async reset() {
        await story.over();
        rmSync(file, { force: true });
        clock.restart(new Date(story.begins.startsAt));
      },
      begin: story.begun,
    },
    async nextTellingOf(ports, from) {
      const days: Day[] = [];
      for (const committee of await ports.store.committees('TSANDBOX')) {
        const closed = openDaysOf(committee, ports.closed);
        for (const { wakeOn } of await ports.store.openOfCommittee(committee.id))
          // What was to be said and was not, for one message a day is all, is said the next morning.
          if (wakeOn !== null) days.push(openDayOnOrAfter(wakeOn > from ? wakeOn : from, closed));
      }
      return days.toSorted()[0] ?? null;
    },
    stop: save,
  };
}

function kept(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
