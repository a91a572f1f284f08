import type { Button } from '@slack/types';

import { assignmentToRead, type Readable } from '../../../app/assignments/find-assignment.ts';
import { type NamedSecretary, secretaryNamed } from '../../../app/views/secretary-named.ts';
import { assignmentAnswered } from '../../../app/views/find-answered.ts';
import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import { openOfPerson } from '../../../app/views/open-assignments.ts';
import type { Language } from '../../../domain/record/language.ts';
import { button, sentence } from '../../kit/blocks.ts';
import { escapeText } from '../../kit/escape.ts';
import type { PersonsMessage } from '../../kit/message.ts';
import { type ListenerParts, languageOf } from '../../kit/parts.ts';
import { refusal } from '../../kit/refusal.ts';
import { whisper } from '../../kit/reply.ts';
import type { Said } from '../../kit/said.ts';
import { asTyped } from '../../typed/typed-text.ts';
import { notUnderstood } from '../help/said.ts';
import { askedInWords } from '../../meaning/asked-in-words.ts';
import { answerAbout } from './answer-about.ts';
import { isAway, isAwayAlone } from '../../meaning/absence.ts';
import { answersAsked } from './answers-asked.ts';
import { awayFor } from './away.ts';
import { choicesOf } from './choices-of.ts';
import { namedIn, type NamedIn } from './named-in.ts';
import { fetchLater } from './not-fetched-yet.ts';
import { takenAs } from '../../meaning/talk.ts';
import { whichAssignment } from './which-assignment.ts';
import { draftsUpdatesWordsIn } from './words.ts';

type Direct = {
  readonly heard: PersonsMessage;
  readonly language: Language;
  readonly naming: NamedIn;
  /** Commands that may have been meant. */
  readonly perhaps: readonly string[];
};

/**
 * What somebody writes to the app alone, and is no command. What it names is meant and nothing else;
 * without a name it belongs to the message that it replies to, or to the person's only open
 * assignment, and otherwise buttons ask which. Everything is answered.
 */
export async function directMessage(
  parts: ListenerParts,
  heard: PersonsMessage,
  perhaps: readonly string[],
): Promise<void> {
  const { channel, thread, person } = heard;
  const to = { channel, user: person.user, thread: thread ?? undefined };
  const language = await languageOf(parts, person);
  const root = thread === null ? null : { channel, ts: thread };
  const answers = await assignmentAnswered(parts.ports, person, root);
  if (!answers.ok) return whisper(parts, to, refusal(answers.why, language));
  const naming = await namedIn(parts, person, asTyped(heard.text));
  const direct = { heard, language, naming, perhaps };
  const question = await askedWhich(parts, direct);
  if (question !== null) return whisper(parts, to, question);
  const [named] = naming.named;
  const waiting = named === undefined && thread === null ? await answersAsked(parts, direct) : null;
  if (waiting !== null) return whisper(parts, to, waiting);
  const only =
    named?.read ??
    ('assignment' in answers ? await readOf(parts, heard, answers.assignment.id) : null);
  const isSaidAway = named === undefined && heard.files.length === 0 && isAwayAlone(naming.words);
  if (only !== null && isSaidAway)
    return whisper(
      parts,
      to,
      await awayFor(parts, person, language, { id: only.assignment.id, heard, can: only.can }),
    );
  if (only !== null) return answered(parts, direct, only);
  const among = 'among' in answers ? answers.among : [];
  if (isUnclearAway(direct)) return whisper(parts, to, await awayFor(parts, person, language));
  return whisper(parts, to, unclear(direct, among, await secretaryNamed(parts.ports, person)));
}

/** Names that there are not, or more than one: what was understood, and a button for each. */
export async function askedWhich(
  parts: ListenerParts,
  { heard, language, naming }: Omit<Direct, 'perhaps'>,
): Promise<Said | null> {
  const { named, unknown } = naming;
  if (unknown.length === 0 && named.length < 2) return null;
  if (unknown.length === 0)
    return whichAssignment(choicesOf(named), language, { heard, ofAll: heard.files.length === 0 });
  const names = unknown.map((each) => escapeText(each, 60)).join(', ');
  const lead = draftsUpdatesWordsIn(language).notFound(names);
  const own = named.length > 0 ? choicesOf(named) : await openOfPerson(parts.ports, heard.person);
  return whichAssignment(own, language, { heard, lead, others: [helpButton(language)] });
}

async function readOf(
  { ports }: ListenerParts,
  { person }: PersonsMessage,
  id: string,
): Promise<Readable | null> {
  const read = await assignmentToRead(ports, person, id);
  return read.ok ? read : null;
}

async function answered(
  parts: ListenerParts,
  { heard, language, naming }: Direct,
  read: Readable,
): Promise<void> {
  const isNamed = naming.named.length > 0;
  const about = { heard, language, read, naming, isNamed, isChosen: false };
  const { answer, awaited } = await answerAbout(parts, about);
  const { channel, thread, person } = heard;
  if (answer !== null)
    await whisper(parts, { channel, user: person.user, thread: thread ?? undefined }, answer);
  return fetchLater(parts, heard, awaited);
}

function isUnclearAway({ heard, naming }: Direct): boolean {
  const isTalk = heard.files.length === 0 && takenAs(asTyped(heard.text)) === 'talk';
  return !isTalk && isAway(naming.words);
}

/** It names nothing, and nobody can tell what it is about. */
function unclear(
  { heard, language, perhaps, naming }: Direct,
  among: readonly AssignmentView[],
  secretary: NamedSecretary | null,
): Said {
  const isTalk = heard.files.length === 0 && takenAs(asTyped(heard.text)) === 'talk';
  const { thanks, nothingOnYou, secretaryIs, youAreSecretary } = draftsUpdatesWordsIn(language);
  if (isTalk) return sentence(thanks, helpButton(language));
  if (among.length > 0) {
    const ofAll = among.length > 1 && isOfAll(naming.words);
    const choices = askedInWords(naming.words) === 'accept' ? notAccepted(among) : among;
    return whichAssignment(choices, language, { heard, ofAll, others: perhaps.map(sayButton) });
  }
  return perhaps.length > 0 || heard.files.length > 0
    ? notUnderstood(heard.text, perhaps, language)
    : sentence(
        [
          nothingOnYou,
          ...(secretary === null
            ? []
            : [
                secretary.isAsker
                  ? youAreSecretary(secretary.code)
                  : secretaryIs(escapeText(secretary.name, 80), secretary.code),
              ]),
        ].join(' '),
        helpButton(language),
      );
}

function isOfAll(words: string): boolean {
  const isSaid = /(?<!\p{L})(?:alla|allt|samtliga|båda|bägge|all|both)(?!\p{L})/iu.test(words);
  return isSaid || askedInWords(words) === 'accept';
}

/** What is accepted already is not meant, where any is not. */
function notAccepted(among: readonly AssignmentView[]): readonly AssignmentView[] {
  const left = among.filter(({ accepted }) => accepted === null);
  return left.length === 0 ? among : left;
}

function sayButton(line: string, at: number): Button {
  return button(line, { action: `say_words:${at}`, value: line });
}

function helpButton(language: Language): Button {
  return button(draftsUpdatesWordsIn(language).help, { action: 'say_words:help', value: 'help' });
}
