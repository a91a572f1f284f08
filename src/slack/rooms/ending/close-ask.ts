import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { Meeting } from '../../../domain/meetings/meeting.ts';
import { dayText } from '../../../words/dates.ts';
import { button, sentence } from '../../kit/blocks.ts';
import { escapeText } from '../../kit/escape.ts';
import type { Said } from '../../kit/said.ts';
import { endingWordsIn } from './words.ts';

/** Shows which decision is meant; the button closes. */
export function closeAsk(
  { id, label, today }: AssignmentView,
  meeting: Pick<Meeting, 'id' | 'day'>,
  paragraph: string,
  language: Language,
): Said {
  const words = endingWordsIn(language);
  const value = `${id}|${meeting.id}|${paragraph}`;
  return sentence(
    words.closeWith(label, escapeText(paragraph, 60), dayText(meeting.day, today, language)),
    button(words.closes, { action: 'close_confirm', value, primary: true }),
  );
}
