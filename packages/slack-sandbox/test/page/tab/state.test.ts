import { describe, expect, it } from 'vitest';

import { newSince, newsIn } from '../../../src/page/tab/news.ts';
import { placeFor } from '../../../src/page/tab/places.ts';
import {
  afterEvent,
  afterFetch,
  freshState,
  type PageState,
  threadOf,
  topLevel,
} from '../../../src/page/tab/state.ts';
import type { Message } from '../../../src/protocol/message.ts';
import { aConversation, aMessage, aSnapshot } from '../support/builders.ts';

const before = freshState(aSnapshot(), { kind: 'home' });
const told = (state: PageState, message: Message): PageState =>
  afterEvent(state, { type: 'message', message });
const texts = (messages: Message[]): string[] => messages.map(({ text }) => text);

describe('what the page knows', () => {
  it('puts messages in the order they were sent, whatever order they arrive in', () => {
    const later = told(before, aMessage({ ts: '2.0', text: 'sedan' }));

    const state = told(later, aMessage({ ts: '1.0', text: 'först' }));

    expect(texts(topLevel(state.known['C01RUN']))).toEqual(['först', 'sedan']);
  });

  it('replaces a message by its ts', () => {
    const state = told(told(before, aMessage()), aMessage({ text: 'ändrat' }));

    expect(texts(topLevel(state.known['C01RUN']))).toEqual(['ändrat']);
  });

  it('forgets a message that is gone', () => {
    const state = afterEvent(told(before, aMessage()), {
      type: 'message-gone',
      channel: 'C01RUN',
      ts: aMessage().ts,
    });

    expect(topLevel(state.known['C01RUN'])).toEqual([]);
  });

  it('keeps what an event told rather than an older answer that arrives late', () => {
    const state = told(before, aMessage({ text: 'ny' }));

    const fetched = afterFetch(state, 'C01RUN', {
      messages: [aMessage({ text: 'gammal' }), aMessage({ ts: '1.0', text: 'äldre' })],
      hasMore: false,
    });

    expect(texts(topLevel(fetched.known['C01RUN']))).toEqual(['äldre', 'ny']);
  });

  it('shows replies in the thread, and in the channel only those sent there too', () => {
    const root = aMessage({ ts: '1.0', threadTs: '1.0', text: 'rot' });
    const reply = aMessage({ ts: '2.0', threadTs: '1.0', text: 'svar' });
    const both = aMessage({ ts: '3.0', threadTs: '1.0', text: 'båda', isBroadcast: true });

    const { known } = [root, reply, both].reduce(told, before);

    expect(texts(topLevel(known['C01RUN']))).toEqual(['rot', 'båda']);
    expect(texts(threadOf(known['C01RUN'], '1.0'))).toEqual(['rot', 'svar', 'båda']);
  });

  it('is not loaded by a thread alone, or the channel would seem to be empty', () => {
    const state = afterFetch(before, 'C01RUN', { messages: [aMessage()], hasMore: null });

    expect(state.known['C01RUN']?.isLoaded).toBe(false);
  });
});

describe('where the page opens', () => {
  it('is the wanted place, when the person may see it', () => {
    const wanted = { kind: 'conversation', channel: 'C01RUN', thread: null } as const;

    expect(placeFor(aSnapshot(), wanted)).toEqual(wanted);
  });

  it('is else the first channel that the app is in', () => {
    const without = aConversation({ id: 'C02', members: ['U03SEK'] });
    const snapshot = aSnapshot({ conversations: [without, aConversation()] });

    const place = placeFor(snapshot, { kind: 'conversation', channel: 'C99', thread: null });

    expect(place).toMatchObject({ channel: 'C01RUN' });
  });
});

const news = (person: string, unread: number) => ({ person, channel: 'D01', unread });

describe('news from the app', () => {
  const dm = aConversation({ id: 'D01', kind: 'dm', with: 'UAPP', unread: 2 });

  it('is what stands unread in the direct messages with it', () => {
    const snapshot = aSnapshot({ conversations: [aConversation({ unread: 9 }), dm] });

    expect(newsIn(snapshot)).toEqual([{ person: 'U03SEK', channel: 'D01', unread: 2 }]);
  });

  it('is new for those alone who have more unread than before', () => {
    const fresh = newSince([news('U01', 1), news('U02', 1)], [news('U01', 1), news('U02', 2)]);

    expect(fresh).toEqual([news('U02', 2)]);
  });
});
