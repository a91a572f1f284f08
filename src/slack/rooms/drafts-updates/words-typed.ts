import type { Button } from '@slack/types';

import { assignmentToRead, type Readable } from '../../../app/assignments/find-assignment.ts';
import { openOfPerson } from '../../../app/views/open-assignments.ts';
import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import { viewOf } from '../../../app/views/view-of.ts';
import type { Language } from '../../../domain/record/language.ts';
import { actions, button, section, sentence } from '../../kit/blocks.ts';
import { deliverableText } from '../../kit/facts.ts';
import { LIMITS, MOST_LINES } from '../../kit/limits.ts';
import { type ListenerParts, languageOf } from '../../kit/parts.ts';
import type { Said } from '../../kit/said.ts';
import { whoseItIs } from '../../kit/whose-it-is.ts';
import { kitWordsIn } from '../../kit/words.ts';
import { isAway } from '../../meaning/absence.ts';
import { askedInWords } from '../../meaning/asked-in-words.ts';
import { isQuestion, takenAs } from '../../meaning/talk.ts';
import { asTyped } from '../../typed/typed-text.ts';
import { answersTyped, type Typed } from './answers-typed.ts';
import { awayFor } from './away.ts';
import { namedIn } from './named-in.ts';
import { keepButtons, offered } from './offered.ts';
import { draftsUpdatesWordsIn } from './words.ts';

/**
 * What is typed as a command and is none, taken as it would be in a message to the app: nothing is
 * done, and what may be done about it is offered. Null where nobody can tell what it is about.
 * Of a question about one that is named, that one.
 * @param mayBeSlip whether it can as well be a command with a slip of the pen
 */
export async function wordsTyped(
  parts: ListenerParts,
  typed: Typed,
  mayBeSlip: boolean,
): Promise<Said | AskedOf | null> {
  const answer = await answersTyped(parts, typed);
  if (answer !== null) return answer;
  const { named, unknown, words } = await namedIn(parts, typed.person, asTyped(typed.words));
  const language = await languageOf(parts, typed.person);
  const [one, another] = named;
  if (unknown.length > 0 || another !== undefined) return null;
  return one === undefined
    ? ofNone(parts, typed, { words, language })
    : ofOne(parts, typed, { read: one.read, words, language, mayBeSlip });
}

/** Something is asked about one: it is shown. */
export type AskedOf = { readonly asksOf: string };

type InWords = { readonly words: string; readonly language: Language };
type OfOne = InWords & { readonly read: Readable; readonly mayBeSlip: boolean };

/** Of one that is named: what the words ask for, what is known of it, or an update of it. */
async function ofOne(
  parts: ListenerParts,
  { person, channel, words: whole }: Typed,
  { read, words, language, mayBeSlip }: OfOne,
): Promise<Said | AskedOf | null> {
  const { assignment, committee, can } = read;
  const view = await viewOf(parts.ports, assignment, committee);
  const heard = { channel, ts: '', thread: null, person };
  const offering = { view, can, heard, language, typed: asTyped(whole) };
  const wish = view.ending === null ? askedInWords(words) : null;
  const offer = wish && offered(wish, offering);
  if (offer !== null || mayBeSlip) return offer;
  if (isQuestion(words)) return { asksOf: view.label };
  if (!can('update')) return whoseItIs(parts, read, language);
  const keeps = view.ending === null && can('update') && !view.tabled ? keepButtons(offering) : [];
  const open = button(kitWordsIn(language).open, { action: 'open', value: view.id });
  const { isUpdate } = draftsUpdatesWordsIn(language);
  return sentence(`${isUpdate(view.label)}\n${deliverableText(view, 200)}`, ...keeps, open);
}

/** Without a name it is about the person's own, and of several it is asked which. */
async function ofNone(
  parts: ListenerParts,
  { person, channel, words: whole }: Typed,
  { words, language }: InWords,
): Promise<Said | AskedOf | null> {
  const texts = draftsUpdatesWordsIn(language);
  const help = button(texts.help, { action: 'say_words:help', value: 'help' });
  if (takenAs(words) === 'talk') return sentence(texts.thanks, help);
  if (isAway(words)) return awayFor(parts, person, language);
  const wish = askedInWords(words);
  if (wish === null) return null;
  const open = await openOfPerson(parts.ports, person);
  const own = wish === 'accept' ? open.filter(({ accepted }) => accepted === null) : open;
  if (own.length === 0) return sentence(texts.nothingOfYours, help);
  const [only, another] = own;
  if (another === undefined && wish !== 'accept') {
    const read = await assignmentToRead(parts.ports, person, only?.id ?? '');
    const typed = { person, channel, words: whole };
    return read.ok ? ofOne(parts, typed, { read, words, language, mayBeSlip: false }) : null;
  }
  const command = (label: string): string =>
    wish === 'accept' ? `accept ${label}` : `${asTyped(whole)} ${label}`;
  const all = wish === 'accept' && own.length > 1 ? [allButton(own, command, language)] : [];
  const rows = [...own.slice(0, MOST_LINES).flatMap((each) => eachButton(each, command)), ...all];
  return {
    text: texts.whichAssignment,
    blocks: [section(texts.whichAssignment), ...rows.map((each) => actions(each))],
  };
}

/** A command that was cut must not be said. */
function eachButton(
  { label, deliverable }: AssignmentView,
  command: (label: string) => string,
): readonly Button[] {
  const value = command(label);
  if (value.length > LIMITS.buttonValue) return [];
  return [button(`${label} ${deliverable}`, { action: `say_words:${label}`, value })];
}

function allButton(
  own: readonly AssignmentView[],
  command: (labels: string) => string,
  language: Language,
): Button {
  const labels = own.map(({ label }) => label).slice(0, MOST_LINES);
  const value = command(labels.join(', '));
  return button(draftsUpdatesWordsIn(language).forAll(labels.length), {
    action: 'say_words:all',
    value,
  });
}
