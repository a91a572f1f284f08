import type { ClosingDecision } from '../../../app/assignments/close.ts';
import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { Language } from '../../../domain/record/language.ts';
import { dayText } from '../../../words/dates.ts';
import { button, sentence } from '../../kit/blocks.ts';
import { escapeText } from '../../kit/escape.ts';
import type { Said } from '../../kit/said.ts';
import { endingWordsIn } from './words.ts';

/** Shows which decision is meant, or asks where two can be; the button closes. */
export function closeAsk(
  { id, label, today }: AssignmentView,
  { paragraph, meetings, dueLater }: ClosingDecision,
  language: Language,
): Said {
  const words = endingWordsIn(language);
  const day = (meeting: { readonly day: string }): string => dayText(meeting.day, today, language);
  const shown = escapeText(paragraph, 60);
  const [first, ...others] = meetings;
  const isSure = others.length === 0;
  const lines = [
    ...(dueLater === null ? [] : [words.isDueLater(label, day(dueLater))]),
    isSure ? words.closeWith(label, shown, day(first)) : words.closeWithWhich(label, shown),
  ];
  return sentence(
    lines.join('\n'),
    ...meetings.map((meeting, at) =>
      button(isSure ? words.closes : words.closesAt(day(meeting)), {
        action: at === 0 ? 'close_confirm' : `close_confirm:${at}`,
        value: `${id}|${meeting.id}|${paragraph}`,
        primary: at === 0,
      }),
    ),
  );
}
