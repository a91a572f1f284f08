import type { KnownBlock, ModalView } from '@slack/types';

import type { MeetingsPreview } from '../../../app/meetings/add-meeting.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { Day } from '../../../domain/days/day.ts';
import { isIdle } from '../../../domain/committee/given-meetings.ts';
import { type FoundMeeting } from '../../typed/meeting-list.ts';
import { eventFields, eventsToChoose } from './event-fields.ts';
import type { GivenMeeting } from '../../../domain/meetings/meeting.ts';
import { dayText } from '../../../words/dates.ts';
import { inPieces } from '../../kit/blocks.ts';
import { modal, withoutSubmit } from '../../kit/fields/modal.ts';
import { line, shortened } from '../../kit/fields/text.ts';
import { withLikelyDay } from '../../kit/unclear-day.ts';
import { meetingsWordsIn } from './words.ts';
import { kitWordsIn } from '../../kit/words.ts';

/** What is added is shown whole; of the rest so many lines, and how many more there are. */
const MOST_SHOWN = 20;
const LONGEST_LINE = 140;

type Shown = { readonly today: Day; readonly language: Language };

/** What a list of meetings would add, what is there already and what was not understood; one press adds. */
export function meetingsForm(
  preview: MeetingsPreview,
  read: {
    readonly found?: readonly FoundMeeting[];
    readonly unclear: readonly string[];
    readonly cancelled: readonly FoundMeeting[];
  },
  shown: Shown,
): ModalView {
  const { committee, fresh, known, past } = preview;
  const { language } = shown;
  const { unclear, cancelled, found = [] } = read;
  const events = eventsToChoose(found, preview);
  const words = meetingsWordsIn(language);
  const blocks = [
    line(fresh.length === 0 ? words.noneFresh : words.fresh(fresh.length)),
    ...(events.length > 0
      ? eventFields(events, preview.committee.name, shown)
      : inPieces(fresh.map((each) => `• ${freshText(each, preview, shown)}`)).map(line)),
    ...part(words.known(known.length), texts(known, shown), shown),
    ...part(words.past(past.length), texts(past, shown), shown),
    ...part(words.cancelled(cancelled.length), texts(cancelled, shown), shown),
    ...part(
      words.unclear(unclear.length),
      unclear.map((each) => withLikelyDay(each, shown.today, language)),
      shown,
    ),
  ];
  const meetings = events.length > 0 ? [] : fresh.map(written);
  const metadata = { committee: committee.id, meetings };
  const form = modal({ id: 'meetings', ...words.confirming, language, metadata, blocks });
  return fresh.length > 0 ? form : withoutSubmit(form);
}

/** As `private_metadata` holds a meeting: a hundred of them must fit there. */
function written({ day, time }: GivenMeeting): string {
  return time === null ? day : `${day}T${time}`;
}

export function meetingsWritten(meetings: readonly string[]): readonly GivenMeeting[] {
  return meetings.map((each) => {
    const [day = '', time = null] = each.split('T');
    return { day, time };
  });
}

function freshText(
  meeting: GivenMeeting,
  { committee, onClosedDay }: MeetingsPreview,
  shown: Shown,
): string {
  const words = meetingsWordsIn(shown.language);
  const notes = [
    ...(onClosedDay.includes(meeting.day) ? [words.onClosedDay] : []),
    ...(isIdle(committee, meeting.day) ? [words.inIdleMonth] : []),
  ];
  const [text = ''] = texts([meeting], shown);
  return notes.length === 0 ? text : `${text} (${notes.join(', ')})`;
}

function texts(meetings: readonly FoundMeeting[], { today, language }: Shown): string[] {
  return meetings.map(({ day, time, title = '' }) =>
    [dayText(day, today, language), time, title].filter(Boolean).join(' '),
  );
}

function part(title: string, lines: readonly string[], { language }: Shown): KnownBlock[] {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, MOST_SHOWN).map((each) => `• ${shortened(each, LONGEST_LINE)}`);
  const left = lines.length - shown.length;
  const all = [title, ...shown, ...(left > 0 ? [kitWordsIn(language).more(left)] : [])];
  return inPieces(all).map(line);
}
