import { firstClash } from '../../domain/dates/clashes.ts';
import { type Likely, likelyDays } from '../../domain/dates/likely-days.ts';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import type { Day } from '../../domain/days/day.ts';
import type { Language } from '../../domain/record/language.ts';
import type { Command } from './room.ts';
import { whichDay } from './which-day.ts';
import { type Answer, type CommandHandler, say, todayIn } from './asked.ts';

/**
 * A command that takes a day: one that is said with another weekday than it has is asked back, and
 * so is a loose time ("nästa fredag"), of which a day is meant.
 * @param line the whole command, as it was said
 */
export function asksWhichDay(
  line: string,
  handler: CommandHandler,
  takes: NonNullable<Command['isDated']>,
): CommandHandler {
  return async (parts, asked) => {
    const today = todayIn(parts, asked.here);
    const unsure = firstClash(line, today) ?? looseIn(line, today, takes);
    if (unsure === null) return handler(parts, asked);
    const choices = unsure.days.map((day) => ({
      day,
      words: `${line.slice(0, unsure.from)}${day}${line.slice(unsure.to)}`,
    }));
    return say(whichDay(choices, { today, language: asked.language }));
  };
}

function looseIn(line: string, today: Day, takes: NonNullable<Command['isDated']>): Likely | null {
  const likely = likelyDays(line, today);
  return takes === 'or-longer' && likely?.isLong === true ? null : likely;
}

/** Several meetings can be meant: each is a button that says the command again with its day. */
export function whichMeeting(
  meetings: readonly Meeting[],
  command: (day: Day) => string,
  about: { readonly today: Day; readonly language: Language },
): Answer {
  return whichOf(
    meetings.map(({ day }) => day),
    command,
    about,
  );
}

/** Several days can be meant: the same for each of them. */
export function whichOf(
  days: readonly Day[],
  command: (day: Day) => string,
  about: { readonly today: Day; readonly language: Language },
): Answer {
  return say(
    whichDay(
      days.map((day) => ({ day, words: command(day) })),
      about,
    ),
  );
}
