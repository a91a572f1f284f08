import { button, sentence } from '../../kit/blocks.ts';
import { escapeText } from '../../kit/escape.ts';
import type { Said } from '../../kit/said.ts';
import { readingWordsIn } from './words.ts';
import type { Language } from '../../../domain/record/language.ts';

const LONGEST_NAME = 120;

/** A calendar file was dropped in a committee's channel: shall its meetings be added? */
export function meetingsOffer(
  { slackFile, name }: { readonly slackFile: string; readonly name: string },
  language: Language,
): Said {
  const words = readingWordsIn(language);
  const read = { action: 'read_meetings', value: slackFile, primary: true };
  return sentence(
    words.mayBeMeetings(escapeText(name, LONGEST_NAME)),
    button(words.readsMeetings, read),
  );
}

/** A file was dropped in a committee's channel: shall the decision in it be read? */
export function readOffer(
  { slackFile, name }: { readonly slackFile: string; readonly name: string },
  language: Language,
): Said {
  const words = readingWordsIn(language);
  const read = { action: 'read_file', value: slackFile, primary: true };
  return sentence(
    words.mayBeMinutes(escapeText(name, LONGEST_NAME)),
    button(words.readsDecision, read),
  );
}
