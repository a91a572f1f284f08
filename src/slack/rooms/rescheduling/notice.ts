import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { Preview, Rescheduled } from '../../../app/meetings/reschedule.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import type { Meeting } from '../../../domain/meetings/meeting.ts';
import { meetingOf } from '../../../domain/committee/meetings.ts';
import type { MeetingChange } from '../../../domain/assignments/rescheduling.ts';
import { dayText } from '../../../words/dates.ts';
import { wordsIn } from '../../../words/words.ts';
import { yearWordsIn } from '../../../words/year-words.ts';
import { actions, button, fitting, section, sentence } from '../../kit/blocks.ts';
import { ownDatesLines } from '../meeting-dates/said.ts';
import { moreText } from '../../kit/more.ts';
import { facts } from '../../kit/notice.ts';
import { buttonsFor } from '../../kit/notice.ts';
import { preview, type Shown } from '../../kit/preview.ts';
import type { Said } from '../../kit/said.ts';

type When = Pick<Meeting, 'day' | 'time'>;

/** So many assignments are shown with their dates; the rest is counted. */
const MOST_SHOWN = 20;

/** Besides the next one, so many meetings are offered to carry the assignments to. */
const MOST_TARGETS = 4;

function whenText({ day, time }: When, { today, language }: Shown): string {
  return wordsIn(language).meetingOn(dayText(day, today, language), time);
}

function dayOf({ day, time }: When, { today, language }: Shown): string {
  return `${dayText(day, today, language)}${time === null ? '' : ` ${time}`}`;
}

/** What a move would change, and the button that makes it. */
export function movePreview(about: Preview, to: When, shown: Shown): Said {
  const { committee, meeting, affected } = about;
  const words = yearWordsIn(shown.language);
  const value = [committee.id, meeting.id, 'moved', to.day, to.time ?? ''].join('|');
  const confirm = button(words.move, { action: 'reschedule', value, primary: true });
  const lead = words.moveAsk(dayOf(meeting, shown), dayOf(to, shown));
  return preview([lead, ...ownDatesLines(about.ownDates, shown)], affected, shown, [confirm]);
}

/** What a cancelling would change, and a button for each meeting that can take the assignments. */
export function cancelPreview(about: Preview, targets: readonly Meeting[], shown: Shown): Said {
  const { committee, meeting, affected } = about;
  const words = yearWordsIn(shown.language);
  const [first] = targets;
  if (affected.length === 0) return cancelOfNone(about, targets, shown);
  const lead = words.cancelAsk(
    dayOf(meeting, shown),
    first === undefined ? words.noDay : whenText(first, shown),
  );
  const buttons = targets.slice(0, 1 + MOST_TARGETS).map((target, index) =>
    button(words.cancelTo(dayText(target.day, shown.today, shown.language)), {
      action: `reschedule:${index}`,
      value: [committee.id, meeting.id, 'cancelled', target.id].join('|'),
      primary: index === 0,
    }),
  );
  const each = button(words.cancelEach, {
    action: 'cancel_each',
    value: [committee.id, meeting.id, first?.id ?? ''].join('|'),
  });
  const canChoose = affected.length > 1 && targets.length > 1;
  return preview([lead], affected, shown, [...buttons, ...(canChoose ? [each] : [])]);
}

/** With nothing to carry there is nothing to choose. */
function cancelOfNone(about: Preview, [first]: readonly Meeting[], shown: Shown): Said {
  const { committee, meeting } = about;
  const words = yearWordsIn(shown.language);
  const value = [committee.id, meeting.id, 'cancelled', first?.id ?? ''].join('|');
  const confirm = button(words.cancelIt, { action: 'reschedule', value, primary: true });
  return preview([words.cancelAskOfNone(dayOf(meeting, shown))], [], shown, [confirm]);
}

/** What was done, with the button that takes it back within ten minutes. */
export function rescheduledSaid(
  { committee, was, assignments, at }: Rescheduled,
  how: MeetingChange,
  shown: Shown,
): Said {
  const words = yearWordsIn(shown.language);
  if (how.is === 'restored') return sentence(words.restored(dayOf(how, shown)));
  const elsewhere = how.is === 'cancelled' ? (how.elsewhere ?? []) : [];
  const carried = how.is === 'cancelled' ? [how.carriedTo] : [was.id];
  const foundAt = [...new Set([...carried, ...elsewhere.map(({ meeting }) => meeting)])].join(',');
  const value = [committee.id, was.id, 'restored', was.day, was.time ?? '', foundAt, at].join('|');
  const undo = button(words.undo, { action: 'undo_reschedule', value });
  const count = assignments.length;
  if (how.is === 'moved')
    return sentence(words.moved(dayOf(was, shown), dayOf(how, shown), count), undo);
  if (elsewhere.length > 0) return sentence(words.cancelledEach(dayOf(was, shown), count), undo);
  const target = meetingOf(committee, how.carriedTo);
  const carriedTo = target === null ? words.noDay : whenText(target, shown);
  return sentence(words.cancelled(dayOf(was, shown), carriedTo, count), undo);
}

/** The one direct message about a meeting: what became of it, and each of the person's assignments. */
export function meetingRescheduled(
  committee: Committee,
  { meeting, was }: { readonly meeting: string; readonly was: When },
  views: readonly AssignmentView[],
  shown: Shown,
): Said {
  const lead = leadOf(meetingOf(committee, meeting), was, shown);
  const most = Math.floor(4000 / Math.max(1, Math.min(views.length, MOST_SHOWN)));
  const lines = fitting(
    views.slice(0, MOST_SHOWN).map((view) => facts(view, shown.language, most)),
  );
  const left = moreText(views.length - lines.length, shown.language);
  return {
    text: [lead, ...lines, ...left].join('\n'),
    blocks: [
      section(lead),
      ...views
        .slice(0, lines.length)
        .flatMap((view, at) => [
          section(lines[at] ?? ''),
          actions(...buttonsFor(view, shown.language, ['open'])),
        ]),
      ...left.map(section),
    ],
  };
}

function leadOf(now: Meeting | null, was: When, shown: Shown): string {
  const words = yearWordsIn(shown.language);
  if (now === null || now.state === 'cancelled') return words.youCancelled(dayOf(was, shown));
  if (now.day === was.day && now.time === was.time) return words.youRestored(dayOf(now, shown));
  return words.youMoved(dayOf(was, shown), dayOf(now, shown));
}
