import type { KnownBlock } from '@slack/types';

import type { MeetingsPreview } from '../../../app/meetings/add-meeting.ts';
import { likelyMeetings } from '../../../domain/meetings/event-titles.ts';
import type { GivenMeeting } from '../../../domain/meetings/meeting.ts';
import { dayText } from '../../../words/dates.ts';
import { answersIn, type Read } from '../../kit/fields/answers.ts';
import { blockId, ticksInput } from '../../kit/fields/inputs.ts';
import { line, option } from '../../kit/fields/text.ts';
import { kitWordsIn } from '../../kit/words.ts';
import type { Shown } from '../../kit/preview.ts';
import type { FoundMeeting } from '../../typed/meeting-list.ts';
import { meetingsWordsIn } from './words.ts';

/** A group of ticks of Slack's holds so many, and a year has fewer than ten groups of them. */
const IN_A_GROUP = 10;
const MOST_GROUPS = 10;

/**
 * The events of a calendar file that can be added, by their titles: a person's calendar has more than
 * the committee's meetings. None where what was given has no titles.
 */
export function eventsToChoose(
  found: readonly FoundMeeting[],
  { fresh }: Pick<MeetingsPreview, 'fresh'>,
): readonly FoundMeeting[] {
  if (!found.some(({ title }) => title !== undefined)) return [];
  const days = new Set(fresh.map(({ day }) => day));
  return found
    .filter(({ day }) => days.has(day))
    .toSorted((one, other) => momentOf(one).localeCompare(momentOf(other)));
}

/** Each with a tick; those that look like the committee's meetings are ticked. */
export function eventFields(
  events: readonly FoundMeeting[],
  committee: string,
  { today, language }: Shown,
): KnownBlock[] {
  const words = meetingsWordsIn(language);
  const offered = events.slice(0, IN_A_GROUP * MOST_GROUPS);
  const left = events.length - offered.length;
  const likely = likelyMeetings(offered, committee);
  const options = offered.map((event, at) => {
    const { day, time, title = '' } = event;
    const text = [dayText(day, today, language), time, title].filter(Boolean).join(' ');
    return option(text, `${momentOf(event)}|${at}`);
  });
  const ticked = options.flatMap(({ value }, at) => (likely.has(at) ? (value ?? []) : []));
  const groups = Array.from({ length: Math.ceil(options.length / IN_A_GROUP) }, (_, group) => {
    const label = group === 0 ? words.choose : words.chooseMore;
    return ticksInput(
      { field: 'event', at: group, label, language, optional: true },
      {
        options: options.slice(group * IN_A_GROUP, (group + 1) * IN_A_GROUP),
        initial: ticked,
      },
    );
  });
  return left === 0 ? groups : [...groups, line(kitWordsIn(language).more(left))];
}

function momentOf({ day, time }: GivenMeeting): string {
  return time === null ? day : `${day}T${time}`;
}

/** The events that are ticked; nothing is wrong where the form had none to tick. */
export function readEvents(
  values: unknown,
  { today, language }: Shown,
): Read<readonly GivenMeeting[]> {
  const answers = answersIn(values);
  const words = meetingsWordsIn(language);
  if (!answers.asks('event', 0)) return { ok: true, value: [] };
  const found: GivenMeeting[] = [];
  const errors: Record<string, string> = {};
  for (let group = 0; group < MOST_GROUPS; group += 1)
    for (const value of answers.several('event', group)) {
      const [moment = ''] = value.split('|');
      const [day = '', time = null] = moment.split('T');
      if (found.some((each) => each.day === day))
        errors[blockId('event', group)] = words.twoOnOneDay(dayText(day, today, language));
      found.push({ day, time });
    }
  if (found.length === 0) errors[blockId('event', 0)] = words.noneChosen;
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, value: found };
}
