import { acceptsIt, declinesIt } from './accepting.ts';
import { answersLatePaper, answersPlea } from './answering.ts';
import { givesByLink, isSaidDone } from './delivering.ts';
import { asksMoreTime, givesMoreTime, needsNoMoreTime } from './more-time.ts';
import { approvesIt, wantsItChanged } from './reviewing.ts';
import { readSignal } from './signal.ts';

/** What words about an assignment ask for, or may ask for, beside saying how it goes. */
export type AskedInWords =
  | 'more-time'
  | 'gives-time'
  | 'withdraws-plea'
  | 'answers-plea'
  | 'answers-late'
  | 'accept'
  | 'decline'
  | 'approve'
  | 'perhaps-approve'
  | 'changes'
  | 'draft-link'
  | 'done';

/** Each with the words that ask for it; of several the first is meant. */
const WISHES: readonly (readonly [AskedInWords, (words: string) => boolean])[] = [
  ['answers-plea', answersPlea],
  ['answers-late', answersLatePaper],
  ['withdraws-plea', needsNoMoreTime],
  ['decline', declinesIt],
  ['gives-time', givesMoreTime],
  ['more-time', asksMoreTime],
  ['accept', acceptsIt],
  ['changes', wantsItChanged],
  ['draft-link', givesByLink],
  ['approve', (words) => approvesIt(words) === 'approve'],
  ['perhaps-approve', (words) => approvesIt(words) === 'perhaps-approve'],
  ['done', isSaidDone],
];

/**
 * What words ask for by themselves, whoever wrote them: whether it can be done is known only of
 * somebody and of an assignment. Null for all that only says how it goes, and for a signal.
 * @param words without what names the assignment
 */
export function askedInWords(words: string): AskedInWords | null {
  if (words === '' || readSignal(words, 'reply').signal !== null) return null;
  return WISHES.find(([, asks]) => asks(words))?.[0] ?? null;
}
