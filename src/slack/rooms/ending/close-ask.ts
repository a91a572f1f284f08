import type { ClosingDecision } from '../../../app/assignments/close.ts';
import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { Language } from '../../../domain/record/language.ts';
import { dayText } from '../../../words/dates.ts';
import { button, sentence } from '../../kit/blocks.ts';
import { escapeText } from '../../kit/escape.ts';
import { dueText } from '../../kit/facts.ts';
import type { Said } from '../../kit/said.ts';
import { markOf } from '../../kit/shown-mark.ts';
import { plainWords } from '../../typed/tokens.ts';
import { endingWordsIn } from './words.ts';

/** A decision, and the words beside it that nothing is done with. */
type ToAsk = ClosingDecision & { readonly unused?: string; readonly leads?: readonly string[] };

/** Shows which decision is meant, or asks where two can be; the button closes. */
export function closeAsk(
  view: AssignmentView,
  { paragraph, meetings, dueLater, unused = '', leads = [] }: ToAsk,
  language: Language,
): Said {
  const { id, label, today } = view;
  const words = endingWordsIn(language);
  const day = (meeting: { readonly day: string }): string => dayText(meeting.day, today, language);
  const shown = escapeText(paragraph, 60);
  const [first, ...others] = meetings;
  const isSure = others.length === 0;
  const lines = [
    ...leads,
    ...(dueLater === null ? [] : [words.isDueLater(label, day(dueLater))]),
    ...(/[\p{L}\d]/u.test(unused) ? [words.isUnused(escapeText(plainWords(unused), 200))] : []),
    isSure ? words.closeWith(label, shown, day(first)) : words.closeWithWhich(label, shown),
  ];
  return sentence(
    lines.join('\n'),
    ...meetings.map((meeting, at) =>
      button(isSure ? words.closes : words.closesAt(day(meeting)), {
        action: at === 0 ? 'close_confirm' : `close_confirm:${at}`,
        value: [id, meeting.id, paragraph, markOfClosing(view, meeting)].join('|'),
        primary: at === 0,
      }),
    ),
  );
}

/** What the button goes out from: an assignment that is another by then is asked about anew. */
export function markOfClosing(
  { deliverable, due, reported }: AssignmentView,
  { day }: { readonly day: string },
): string {
  // How many days are left is another thing each day, and no change.
  return markOf(day, deliverable, dueText(due, day, 'sv'), reported?.at ?? null);
}

/** The meeting that was named is still to come: its day is never taken for another's. */
export function notHeldYet(
  { today }: AssignmentView,
  { day }: { readonly day: string },
  language: Language,
): Said {
  return sentence(endingWordsIn(language).isNotHeldYet(dayText(day, today, language)));
}
