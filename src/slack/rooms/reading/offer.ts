import type { Language } from '../../../domain/record/language.ts';
import { calendarWordsIn } from '../../../words/calendar-words.ts';
import { wordsIn } from '../../../words/words.ts';
import { button, sentence } from '../../kit/blocks.ts';
import { escapeText } from '../../kit/escape.ts';
import type { Said } from '../../kit/said.ts';

const LONGEST_NAME = 120;

/** A calendar file was dropped in a committee's channel: shall its meetings be added? */
export function meetingsOffer(
  { slackFile, name }: { readonly slackFile: string; readonly name: string },
  language: Language,
): Said {
  const words = calendarWordsIn(language);
  const read = { action: 'read_meetings', value: slackFile, primary: true };
  return sentence(
    words.meetingsOffer(escapeText(name, LONGEST_NAME)),
    button(words.readMeetings, read),
  );
}

/** A file was dropped in a committee's channel: shall the decision in it be read? */
export function readOffer(
  { slackFile, name }: { readonly slackFile: string; readonly name: string },
  language: Language,
): Said {
  const words = wordsIn(language);
  const read = { action: 'read_file', value: slackFile, primary: true };
  return sentence(
    words.readOffer(escapeText(name, LONGEST_NAME)),
    button(words.buttons.readFile, read),
  );
}
