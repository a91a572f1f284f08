import { describe, expect, it } from 'vitest';

import { type Job, nextJob, type Conditions } from '../../src/delivery/next-job.ts';
import { type Message, newMessage, type Sending } from '../../src/domain/record/message.ts';

const NOW = Date.parse('2026-11-30T09:00:00.000Z');
const at = (ms: number): string => new Date(NOW + ms).toISOString();
const RUN = { kind: 'channel', channel: 'C01RUN', thread: null } as const;

const CARD = { say: 'card', assignment: 'A' } as const;
const NUDGE = {
  say: 'nudge',
  assignment: 'A',
  by: { team: 'TSANDBOX', user: 'U01DIR' },
} as const;
const REACTION = { say: 'reaction', name: 'eyes', on: { channel: 'C01RUN', ts: '1.1' } } as const;
const SENT = { is: 'sent', channel: 'C01RUN', ts: '1.1', at: at(0), shown: 0 } as const;

function aJob(key: string, content: Message['content'] = CARD, sending?: Sending): Job {
  const message = newMessage(key, RUN, content);
  const standing = sending === undefined ? message : { ...message, sending };
  return { kind: 'assignment', id: 'A', message: standing };
}

function next(jobs: readonly Job[], standing: Partial<Conditions> = {}): [string, number] | null {
  const waits = { quarantineMs: 60_000 };
  const found = nextJob(jobs, {
    now: NOW,
    paceMs: 0,
    editMs: 0,
    delayMs: () => 0,
    waits,
    ...standing,
  });
  return found && [found.job.message.key, found.inMs];
}

describe('what leaves next in a channel', () => {
  it('is what has waited longest', () => {
    expect(next([aJob('first'), aJob('second')])).toEqual(['first', 0]);
  });

  it('is the answer first, then what one person waits for, then what the channel is shown', () => {
    const jobs = [aJob('card'), aJob('nudge', NUDGE), aJob('reaction', REACTION)];

    expect(next(jobs)?.[0]).toBe('reaction');
    expect(next(jobs.slice(0, 2))?.[0]).toBe('nudge');
  });

  it('is what counts for no pace, while the pace holds the rest', () => {
    const jobs = [aJob('nudge', NUDGE), aJob('shown anew', CARD, SENT)];

    expect(next(jobs, { paceMs: 700 })).toEqual(['shown anew', 0]);
    expect(next(jobs.slice(0, 1), { paceMs: 700 })).toEqual(['nudge', 700]);
  });

  it('is what is new before what people have read, and of that the newest', () => {
    const newer = { ...SENT, ts: '2.2' };
    const read = [aJob('old', NUDGE, SENT), aJob('newer', NUDGE, newer)];

    expect(next([...read, aJob('card')])).toEqual(['card', 0]);
    expect(next(read)).toEqual(['newer', 0]);
  });

  it('waits for the pace of the whole workspace where a message is changed', () => {
    expect(next([aJob('shown anew', CARD, SENT)], { editMs: 700 })).toEqual(['shown anew', 700]);
  });

  it('is nothing where nothing waits', () => {
    expect(next([])).toBeNull();
  });

  it('waits as a whole where Slack asked one message to wait', () => {
    const asked = { is: 'pending', attempts: 1, notBefore: at(5000) } as const;

    expect(next([aJob('nudge', NUDGE), aJob('asked', CARD, asked)])).toEqual(['nudge', 5000]);
  });

  it('waits for the end of a quarantine, and holds nothing else meanwhile', () => {
    const posting = { is: 'posting', attempts: 1, at: at(-20_000) } as const;

    expect(next([aJob('unclear', CARD, posting)])).toEqual(['unclear', 40_000]);
    expect(next([aJob('unclear', CARD, posting), aJob('other')])).toEqual(['other', 0]);
  });

  it.each<[string, Sending, number]>([
    ['a quarantine', { is: 'posting', attempts: 1, at: at(3_600_000) }, 60_000],
    ['a wait', { is: 'pending', attempts: 1, notBefore: at(7_200_000) }, 15 * 60_000],
  ])('waits no longer for %s than is ever meant, whatever was written', (_what, sending, most) => {
    expect(next([aJob('one', CARD, sending)])).toEqual(['one', most]);
  });

  it('leaves what was not answered alone for a while', () => {
    const jobs = [aJob('asked'), aJob('other')];

    expect(next(jobs, { delayMs: (job) => (job === jobs[0] ? 500 : 0) })?.[0]).toBe('other');
  });
});
