import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

import type { Act, ActAnswer } from '../../protocol/acts.ts';
import type { Label } from '../../protocol/label.ts';
import type { Conversation, Person, Snapshot } from '../../protocol/snapshot.ts';
import type { Reader } from '../reader/clock.ts';
import { type Language, type Words, wordsIn } from '../words/words.ts';
import type { Page } from './page.ts';
import type { PageState } from './state.ts';

/** What every component may read: the page, its state, and the words of the chosen language. */
export type Seen = {
  page: Page;
  state: PageState;
  snapshot: Snapshot;
  me: Person;
  words: Words;
  reader: Reader;
  nameOf: (person: string) => string;
  channelOf: (channel: string) => Conversation | undefined;
  say: (label: Label) => string;
  /** Says a sentence at the foot of the page for a while. */
  tell: (sentence: string) => void;
  /** Does something as the acting person; a refusal is told. */
  act: (act: Act) => Promise<ActAnswer>;
};

export const SeenContext = createContext<Seen | null>(null);

export function useSeen(): Seen {
  const seen = useContext(SeenContext);
  if (!seen) throw new Error('useSeen belongs inside SeenContext, which App provides');
  return seen;
}

export function seenFrom(parts: {
  page: Page;
  state: PageState;
  language: Language;
  tell: Seen['tell'];
}): Seen {
  const { page, state, language, tell } = parts;
  const { snapshot } = state;
  const words = wordsIn(language);
  const me = snapshot.people.find(({ id }) => id === snapshot.me) ?? unknownPerson(snapshot.me);
  return {
    page,
    state,
    snapshot,
    me,
    words,
    reader: {
      locale: words.localeTag,
      timeZone: me.timeZone,
      now: new Date(snapshot.story.now),
    },
    nameOf: (id) => snapshot.people.find((each) => each.id === id)?.realName ?? id,
    channelOf: (id) => snapshot.conversations.find((each) => each.id === id),
    say: (label) => label[language],
    tell,
    act: async (act) => {
      const answer = await page.act(act);
      if (!answer.ok) tell(answer.sentence || words.unreachable);
      return answer;
    },
  };
}

/** The server names `me` among the people; a page that outlived a reset may briefly not find it. */
function unknownPerson(id: string): Person {
  return {
    id,
    name: id,
    realName: id,
    title: '',
    locale: 'sv-SE',
    timeZone: 'Europe/Stockholm',
    isBot: false,
    isAdmin: false,
    isGuest: false,
    isStranger: false,
    status: '',
  };
}
