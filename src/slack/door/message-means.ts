import { answersLatePaper } from '../meaning/answering.ts';
import { asksMoreTime } from '../meaning/more-time.ts';
import { type Name, withoutNames } from '../typed/names-in.ts';
import { findLink, labelAhead } from '../typed/tokens.ts';
import { asTyped } from '../typed/typed-text.ts';
import { commandAlone } from './beside-mention.ts';
import { handlerOf, type Spoken } from './spoken.ts';
import { isGreetingAlone } from './spoken-plainly.ts';

/** These say which assignment by themselves where it is clear, and nothing else: "Mottaget!". */
const DEEDS: ReadonlySet<string> = new Set(['accept', 'approve', 'withdraw']);
/** In an answer to a message these are no answer. */
const NO_ANSWER: ReadonlySet<string> = new Set(['mine', 'help', 'list', 'search', 'meetings']);
/** Its own words alone ask for it at once; whoever asks otherwise is shown the form, or an update. */
const EXTENDS = /^\s*(?:anstånd|förläng|extend)(?!\p{L})/iu;

export type SpokenMessage = Spoken & { readonly words: string };

/**
 * The command that a direct message is; null where it is heard as what somebody says. What says
 * something of several, and what asks for more time in free words, is heard, for it has choices.
 * @param text with labels written as labels
 * @param names what it names assignments by
 * @param isReply whether it answers a message of the app's: then only what names its assignment, or
 *   is nothing but a command, is one
 */
export function commandInMessage(
  text: string,
  names: readonly Name[],
  isReply: boolean,
): SpokenMessage | null {
  if (isGreetingAlone(asTyped(text))) return isReply ? null : commandAlone('help');
  const spoken = commandAlone(text);
  if (spoken === null) return null;
  const labels = new Set(names.map(({ value }) => value));
  if (spoken.name === 'update' && labels.size > 1) return null;
  if (spoken.name === 'draft' && findLink(spoken.rest) === null && !isNameAlone(spoken))
    return null;
  if (spoken.name === 'contributor' && answersLatePaper(withoutNames(text, names))) return null;
  if (spoken.name === 'extend' && !EXTENDS.test(text) && asksMoreTime(asTyped(text))) return null;
  return !isReply || labels.size > 0 || (NO_ANSWER.has(spoken.name) && spoken.rest === '')
    ? spoken
    : null;
}

/** "Utkast till RUN-3 kommer i morgon" gives none, and says how it goes. */
function isNameAlone({ rest }: Spoken): boolean {
  return labelAhead(asTyped(rest))?.rest === '';
}

/** Written in a thread they say how it goes, or are talked of: a reply that is one stays what it is. */
const SAID_IN_THREADS: ReadonlySet<string> = new Set([
  'show',
  'update',
  'mine',
  'help',
  'list',
  'draft',
]);

/**
 * The command that a reply in a thread would be beside a mention of the app; it is offered, for
 * nothing is done there without being asked. Only what names an assignment is one.
 */
export function commandInReply(text: string, names: readonly Name[]): SpokenMessage | null {
  const spoken = names.length === 1 ? commandInMessage(text, names, true) : null;
  return spoken === null || SAID_IN_THREADS.has(spoken.name) ? null : spoken;
}

/** A command that lacks nothing but its assignment: "Mottaget!", "Godkänner". */
export function bareDeed(text: string): SpokenMessage | null {
  const spoken = text.trim() === '' ? null : handlerOf(text, false);
  return spoken !== null && DEEDS.has(spoken.name) && spoken.rest === ''
    ? { ...spoken, words: text }
    : null;
}

/** Such a command names what is no assignment, as "ta emot nattbussarna": it cannot be done. */
export function isDeedOfNone(line: string): boolean {
  const spoken = handlerOf(line, false);
  return spoken !== null && DEEDS.has(spoken.name) && /^\D+$/u.test(spoken.rest);
}
