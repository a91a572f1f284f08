import type { Rescheduled } from '../../../app/meetings/reschedule.ts';
import type { MeetingChange } from '../../../domain/assignments/rescheduling.ts';
import { meetingOf } from '../../../domain/committee/meetings.ts';
import type { Elsewhere } from '../../../domain/meetings/meeting.ts';
import { button, sentence } from '../../kit/blocks.ts';
import type { Shown } from '../../kit/preview.ts';
import type { Said } from '../../kit/said.ts';
import { withFollowing } from '../../kit/following.ts';
import { meetingText, whenText } from './when.ts';
import { overText } from './over.ts';
import { reschedulingWordsIn } from './words.ts';
import { kitWordsIn } from '../../kit/words.ts';

export type Undoable = Exclude<MeetingChange, { is: 'restored' }>;

/** What was done, with the button that takes it back within ten minutes. */
export function rescheduledSaid(done: Rescheduled, how: MeetingChange, shown: Shown): Said {
  const words = reschedulingWordsIn(shown.language);
  if (how.is === 'restored')
    return sentence(withFollowing(words.isRestored(whenText(how, shown)), done, shown.language));
  const undo = button(words.undoes, {
    action: 'undo_reschedule',
    value: undoValue(done, how),
  });
  return sentence(whatWasDone(done, how, shown), undo);
}

/** The meeting as it was, where its assignments are found now, when it was done, and which deed it is. */
function undoValue({ committee, was, at, deed }: Rescheduled, how: Undoable): string {
  const carried = how.is === 'cancelled' ? [how.carriedTo] : [was.id];
  const elsewhere = elsewhereOf(how).map(({ meeting }) => meeting);
  const foundAt = [...new Set([...carried, ...elsewhere])].join(',');
  const restored = ['restored', was.day, was.time ?? '', foundAt, at, deed];
  return [committee.id, was.id, ...restored].join('|');
}

function whatWasDone(done: Rescheduled, how: Undoable, shown: Shown): string {
  const { committee, was, assignments, over } = done;
  const words = reschedulingWordsIn(shown.language);
  const count = assignments.length;
  const what =
    how.is === 'moved'
      ? words.isMoved(whenText(was, shown), whenText(how, shown))
      : words.isCancelled(whenText(was, shown));
  if (!done.haveFollowed) return withFollowing(what, done, shown.language);
  const followed = count === 0 ? words.noneFollowed : words.followed(count);
  if (how.is === 'moved') return `${what} ${followed}`;
  const target = meetingOf(committee, how.carriedTo);
  const carriedTo = target === null ? kitWordsIn(shown.language).noDay : meetingText(target, shown);
  const to = elsewhereOf(how).length > 0 ? words.chosenMeetings : carriedTo;
  const carried = count === 0 ? [] : [words.carried(count, to)];
  const ended = overText(over, shown.language);
  const others = count === 0 && over.length > 0 ? [] : [followed];
  return [what, ...others, ...carried, ...ended].join(' ');
}

function elsewhereOf(how: Undoable): readonly Elsewhere[] {
  return how.is === 'cancelled' ? (how.elsewhere ?? []) : [];
}
