import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WebClient } from '@slack/web-api';

import { createLog } from '../../../src/running/log.ts';
import { createMissedReplies } from '../../../src/slack/door/missed-replies.ts';
import { aCard, aCommittee, anAssignment } from '../../contracts/samples.ts';

const THREADS = 120;
const SEEN = '1758092400.000100';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** As many open assignments, each with its thread; the later ones had something happen later. */
function store() {
  const open = Array.from({ length: THREADS }, (_, at) => {
    const sent = { is: 'sent', channel: 'C1', ts: String(at), at: '', shown: 1 } as const;
    const minute = String(at % 60).padStart(2, '0');
    const when = `2026-09-29T0${Math.floor(at / 60)}:${minute}:00.000Z`;
    const entry = { id: 'H', at: when, actor: null, actedAs: null, source: 'clock' } as const;
    const history = [{ ...entry, what: 'registered', from: null, to: null } as const];
    const messages = [{ ...aCard(`A${at}`), sending: sent }];
    return { ...anAssignment(), id: `A${at}`, version: 1, history, messages };
  });
  return {
    committees: () => Promise.resolve([{ ...aCommittee(), version: 1, history: [], messages: [] }]),
    openOfCommittee: () => Promise.resolve(open),
  };
}

/** Bevaka's reading, with the calls that Slack got: which thread, and after how many seconds. */
function reading(answer: (ts: string, times: number) => object = () => ({ messages: [] })) {
  const began = Date.now();
  const calls: { readonly ts: string; readonly after: number; readonly oldest: string }[] = [];
  const client = new WebClient();
  vi.spyOn(client.conversations, 'replies').mockImplementation(async (given) => {
    const ts = given?.ts ?? '';
    const oldest = String(given?.oldest);
    calls.push({ ts, after: (Date.now() - began) / 1000, oldest });
    return { ok: true, ...answer(ts, calls.filter((each) => each.ts === ts).length) };
  });
  const taken: unknown[] = [];
  const missed = createMissedReplies({
    client,
    identity: { team: 'T1', enterprise: null, botUser: 'U0BOT', botId: 'B1', url: '' },
    log: createLog('silent'),
    // What is asked of the store here is these two questions.
    store: store() as never,
    intake: { take: async ({ body }) => void taken.push(body['event']) },
  });
  return { missed, calls, taken };
}

describe('the threads that were missed', () => {
  it('are read from a minute before the last that was heard, the liveliest first', async () => {
    const { missed, calls } = reading();
    missed.read(SEEN);
    await vi.advanceTimersByTimeAsync(5000);

    expect(calls).toHaveLength(50);
    expect(calls[0]).toMatchObject({ ts: '119', oldest: '1758092340.000100' });
    expect(new Set(calls.map(({ ts }) => Number(ts) >= 70))).toEqual(new Set([true]));
  });

  it('are read to the end from the next minute on, at most thirty a minute', async () => {
    const { missed, calls } = reading();
    missed.read(SEEN);
    await vi.advanceTimersByTimeAsync(60_000 * 5);

    const later = calls.slice(50);
    expect(later).toHaveLength(THREADS - 50);
    expect(Math.min(...later.map(({ after }) => after))).toBeGreaterThanOrEqual(60);
    for (const { after } of later)
      expect(
        later.filter((each) => each.after >= after && each.after < after + 60).length,
      ).toBeLessThanOrEqual(30);
  });

  it('are read later where Slack did not give them', async () => {
    const { missed, calls } = reading((ts, times) => {
      if (ts === '119' && times === 1) throw new Error('rate limited');
      return { messages: [] };
    });
    missed.read(SEEN);
    await vi.advanceTimersByTimeAsync(60_000 * 5);

    expect(calls.filter(({ ts }) => ts === '119')).toHaveLength(2);
  });

  it('give what people wrote, page by page, and neither roots nor what apps wrote', async () => {
    const { missed, taken } = reading((ts, times) => {
      if (ts !== '119') return {};
      if (times > 1) return { messages: [{ ts: '130.1', user: 'U2', text: 'två' }] };
      const messages = [
        { ts: '119', text: 'RUN-1' },
        { ts: '120.1', user: 'U1', text: 'ett' },
        { ts: '120.2', user: 'U0', bot_id: 'B2', text: 'en app' },
      ];
      return { messages, response_metadata: { next_cursor: 'more' } };
    });
    missed.read(SEEN);
    await vi.advanceTimersByTimeAsync(5000);

    expect(taken).toMatchObject([
      { type: 'message', channel: 'C1', ts: '120.1', user: 'U1', text: 'ett' },
      { type: 'message', channel: 'C1', ts: '130.1', user: 'U2', text: 'två' },
    ]);
  });

  it('are left alone where nothing was ever heard, and when it ends', async () => {
    const { missed, calls } = reading();
    missed.read(null);
    await vi.advanceTimersByTimeAsync(5000);
    expect(calls).toEqual([]);

    missed.read(SEEN);
    await vi.advanceTimersByTimeAsync(5000);
    await missed.stop();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(calls).toHaveLength(50);
  });
});
