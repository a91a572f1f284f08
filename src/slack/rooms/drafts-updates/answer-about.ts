import { assignmentNow, type Readable } from '../../../app/assignments/find-assignment.ts';
import { viewOf } from '../../../app/views/view-of.ts';
import type { Language } from '../../../domain/record/language.ts';
import { doneText } from '../../kit/done.ts';
import type { PersonsMessage } from '../../kit/message.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import type { Said } from '../../kit/said.ts';
import { askedBefore } from './asked-before.ts';
import { askedInWords } from '../../meaning/asked-in-words.ts';
import { collectFromMessage, isTakenIn } from './collect-from-message.ts';
import { signalBeside } from '../../meaning/signal.ts';
import type { NamedIn } from './named-in.ts';
import type { Awaited } from './not-fetched-yet.ts';
import { doneOffered } from './offered.ts';
import { draftsUpdatesWordsIn } from './words.ts';

type About = {
  readonly heard: PersonsMessage;
  readonly language: Language;
  readonly read: Readable;
  readonly naming: NamedIn;
  readonly isNamed: boolean;
  /** Whether a press has said that it is this one: then it is kept, if it asks for nothing. */
  readonly isChosen: boolean;
};

/** Null where there is nothing more to say than the reaction on the message. */
type Answered = { readonly answer: Said | null; readonly awaited: readonly Awaited[] };

/** What a direct message is to one assignment: asked, shown, or kept and said so. */
export async function answerAbout(parts: ListenerParts, about: About): Promise<Answered> {
  const { heard, language, read, naming, isNamed, isChosen } = about;
  const { id } = read.assignment;
  const part = naming.named.find((each) => each.read.assignment.id === id)?.part ?? null;
  const words = part ?? naming.words;
  const isAsked = heard.files.length === 0;
  const question = isAsked
    ? await askedBefore(parts, { heard, read, words, language, isNamed: isNamed || isChosen })
    : null;
  if (question !== null) return { answer: question, awaited: [] };
  const awaited = await collectFromMessage(parts, heard, read.assignment, {
    thread: null,
    isUpdate: isAsked,
    text: part,
    signal: isNamed ? signalBeside(words) : null,
  });
  const now = await assignmentNow(parts.ports, id);
  if (now === null || awaited.length > 0 || !isTakenIn(now.assignment, heard))
    return { answer: null, awaited };
  const view = await viewOf(parts.ports, now.assignment, now.committee);
  if (askedInWords(words) === 'done') {
    const offer = doneOffered({ view, can: read.can, language });
    if (offer !== null) return { answer: offer, awaited };
  }
  if (!isNamed && !isChosen) return { answer: null, awaited };
  const { isUpdated, isDraftKept } = draftsUpdatesWordsIn(language);
  return { answer: doneText(language, isAsked ? isUpdated : isDraftKept, view), awaited };
}
