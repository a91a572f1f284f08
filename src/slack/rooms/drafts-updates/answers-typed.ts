import {
  assignmentToRead,
  type Readable,
  toChange,
} from '../../../app/assignments/find-assignment.ts';
import { askedOfPerson } from '../../../app/views/asked-of-person.ts';
import { viewOf } from '../../../app/views/view-of.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { Person } from '../../../domain/record/person.ts';
import { actions, button, section, sentence } from '../../kit/blocks.ts';
import { escapeText } from '../../kit/escape.ts';
import { LIMITS, MOST_LINES } from '../../kit/limits.ts';
import { type ListenerParts, languageOf } from '../../kit/parts.ts';
import { refusal } from '../../kit/refusal.ts';
import type { Said } from '../../kit/said.ts';
import { askedInWords } from '../../meaning/asked-in-words.ts';
import { asTyped } from '../../typed/typed-text.ts';
import { namedIn } from './named-in.ts';
import { offered } from './offered.ts';
import { waitsFor } from './waits-for-answer.ts';
import { draftsUpdatesWordsIn } from './words.ts';

export type Typed = { readonly person: Person; readonly channel: string; readonly words: string };

type Wish = 'answers-plea' | 'answers-late';

/**
 * An officer's yes or no that is typed as a command is: "bevilja RUN-1", "RUN-2 tas med". It is given
 * by the button, which says to which request. Null for all that is none.
 */
export async function answersTyped(parts: ListenerParts, typed: Typed): Promise<Said | null> {
  const { named, unknown, words } = await namedIn(parts, typed.person, asTyped(typed.words));
  const wish = askedInWords(words);
  if (wish !== 'answers-plea' && wish !== 'answers-late') return null;
  const language = await languageOf(parts, typed.person);
  if (unknown.length > 0) return sentence(notFound(unknown, language));
  const among =
    named.length > 0
      ? named.map(({ read }) => read)
      : await waiting(parts, typed, waitsFor(wish, language));
  const [read, another] = among;
  if (read === undefined) return null;
  return another === undefined
    ? answerOf(parts, typed, { wish, read, language })
    : eachByItself(among, words, language);
}

/** Without a name what waits for an answer is meant. */
async function waiting(
  { ports }: ListenerParts,
  { person }: Typed,
  isAsked: ReturnType<typeof waitsFor>,
): Promise<readonly Readable[]> {
  const found = await askedOfPerson(ports, person, isAsked);
  const read = await Promise.all(found.map(({ id }) => assignmentToRead(ports, person, id)));
  return read.filter((each) => each.ok);
}

function notFound(names: readonly string[], language: Language): string {
  const shown = names.map((each) => escapeText(each, 60)).join(', ');
  return draftsUpdatesWordsIn(language).notFound(shown);
}

async function answerOf(
  { ports }: ListenerParts,
  { person, channel }: Typed,
  {
    wish,
    read,
    language,
  }: { readonly wish: Wish; readonly read: Readable; readonly language: Language },
): Promise<Said> {
  const found = toChange(read, wish === 'answers-plea' ? 'extend' : 'answer-late-paper');
  if (!found.ok) return refusal(found.why, language);
  const view = await viewOf(ports, found.assignment, found.committee);
  const heard = { channel, ts: '', thread: null, person };
  return (
    offered(wish, { view, can: read.can, heard, language }) ??
    sentence(draftsUpdatesWordsIn(language).noLateWaits)
  );
}

/** Each is a button that says the same of it alone. */
function eachByItself(among: readonly Readable[], words: string, language: Language): Said {
  const { whichAssignment: text } = draftsUpdatesWordsIn(language);
  const buttons = among
    .slice(0, MOST_LINES)
    .map(({ assignment: { label, deliverable } }) => ({
      text: `${label} ${deliverable}`,
      action: `say_words:${label}`,
      value: `${words} ${label}`,
    }))
    .filter(({ value }) => value.length <= LIMITS.buttonValue)
    .map(({ text: shown, ...press }) => actions(button(shown, press)));
  return { text, blocks: [section(text), ...buttons] };
}
