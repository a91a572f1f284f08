import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import { meetingOf } from '../../../domain/committee/meetings.ts';
import type { Meeting } from '../../../domain/meetings/meeting.ts';
import { actions, fitting, section } from '../../kit/blocks.ts';
import { moreText } from '../../kit/more.ts';
import { buttonsFor, facts } from '../../kit/notice.ts';
import type { Shown } from '../../kit/preview.ts';
import type { Said } from '../../kit/said.ts';
import { type When, whenText } from './when.ts';
import { reschedulingWordsIn } from './words.ts';

/** So many assignments are shown with their dates; the rest is counted. */
const MOST_SHOWN = 20;

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
  const words = reschedulingWordsIn(shown.language);
  if (now === null || now.state === 'cancelled') return words.yoursCancelled(whenText(was, shown));
  if (now.day === was.day && now.time === was.time)
    return words.yoursRestored(whenText(now, shown));
  return words.yoursMoved(whenText(was, shown), whenText(now, shown));
}
