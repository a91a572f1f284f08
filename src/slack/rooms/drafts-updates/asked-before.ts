import type { Readable } from '../../../app/assignments/find-assignment.ts';
import { viewOf } from '../../../app/views/view-of.ts';
import type { Language } from '../../../domain/record/language.ts';
import { button, sentence } from '../../kit/blocks.ts';
import type { PersonsMessage } from '../../kit/message.ts';
import { facts } from '../../kit/notice.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import type { Said } from '../../kit/said.ts';
import { whoseItIs } from '../../kit/whose-it-is.ts';
import { kitWordsIn } from '../../kit/words.ts';
import { isItAnUpdate } from './ask-if-update.ts';
import { askedInWords } from '../../meaning/asked-in-words.ts';
import { offered, updateButton } from './offered.ts';
import { isQuestion, takenAs } from '../../meaning/talk.ts';

export type Asking = {
  readonly heard: PersonsMessage;
  readonly read: Readable;
  /** What was written, without what names the assignment. */
  readonly words: string;
  readonly language: Language;
  /** Whether it was named, or chosen: then a question is answered with what is known of it. */
  readonly isNamed: boolean;
};

/**
 * What is asked or shown of somebody's words before they are kept as an update of an assignment;
 * null where they are to be kept. In a thread others' words stay talk; to the app alone everything
 * is answered.
 */
export async function askedBefore(parts: ListenerParts, asking: Asking): Promise<Said | null> {
  const { heard, read, words, language } = asking;
  const { assignment, committee, can } = read;
  const view = await viewOf(parts.ports, assignment, committee);
  const wish = askedInWords(words);
  const offer = wish && offered(wish, { view, can, heard, language });
  if (offer !== null && assignment.ending === null) return offer;
  // In a channel only what names the app comes here, but in a thread.
  const isDirect = heard.thread === null || heard.channel.startsWith('D');
  const taken = keptIfNamed(asking);
  if (!isDirect && !can('update-by-reply')) return null;
  if (isDirect && taken === 'ask' && (asking.isNamed || !can('update')))
    return shown(parts, asking);
  if (can('update-by-reply'))
    return taken === 'update' ? null : isItAnUpdate(assignment, heard, taken, language);
  return can('update') && assignment.ending === null
    ? isItAnUpdate(assignment, heard, 'ask', language)
    : whoseItIs(parts, read, language);
}

/** A greeting before what is said of one that is named says nothing: only a question asks. */
function keptIfNamed({ words, isNamed }: Asking): ReturnType<typeof takenAs> {
  const taken = takenAs(words);
  return taken === 'ask' && isNamed && !isQuestion(words) ? 'update' : taken;
}

/** What is known of it; whoever may can still keep the words. */
async function shown(parts: ListenerParts, { heard, read, language }: Asking): Promise<Said> {
  const { assignment, committee, can } = read;
  const view = await viewOf(parts.ports, assignment, committee);
  const { open, asksHow } = kitWordsIn(language);
  const isOpen = assignment.ending === null;
  const asks = { action: 'say_words:remind', value: `remind ${assignment.label}` };
  return sentence(
    facts(view, language, 300),
    button(open, { action: 'open', value: view.id }),
    ...(isOpen && can('update-by-reply') ? [updateButton({ view, heard, language })] : []),
    ...(isOpen && can('remind') ? [button(asksHow, asks)] : []),
  );
}
