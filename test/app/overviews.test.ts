import { describe, expect, it } from 'vitest';

import { planOverviews } from '../../src/app/mornings/plan-overviews.ts';
import { setCommittee } from '../../src/app/committees/set-committee.ts';
import { isWaiting, type Message } from '../../src/domain/record/message.ts';
import { DIRECTOR, SECRETARY, TEAM } from '../contracts/samples.ts';
import { aWorld, cardRevision, type World } from './support/ports.ts';

const SECRETARYS = {
  committee: 'RUNCOMMITTEE',
  doer: { person: SECRETARY, source: 'form' },
} as const;
/** A Monday, at eight. */
const MONDAY = '2026-11-02T07:00:30.000Z';

async function overviewsAt(world: World, ...moments: string[]): Promise<readonly Message[]> {
  for (const moment of moments) {
    world.setNow(moment);
    await planOverviews(world.ports, TEAM, '08:00');
  }
  return (await world.committee()).messages.filter(({ content }) => content.say === 'overview');
}

async function onMondays(facts: Parameters<typeof aWorld>[0] = {}): Promise<World> {
  const world = await aWorld(facts);
  await setCommittee(world.ports, { ...SECRETARYS, facts: { weekday: 1 } });
  return world;
}

describe('the weekly overview of a committee', () => {
  it('is none until somebody has chosen its day', async () => {
    expect(await overviewsAt(await aWorld(), MONDAY)).toEqual([]);
  });

  it('is planned once, on its morning, for the committee’s channel', async () => {
    const world = await onMondays();

    expect(await overviewsAt(world, '2026-11-02T06:59:00.000Z')).toEqual([]);
    const planned = await overviewsAt(world, MONDAY, MONDAY, '2026-11-02T15:00:00.000Z');

    expect(planned).toMatchObject([
      { to: { kind: 'channel', channel: 'C01RUN' }, sending: { is: 'pending' } },
    ]);
    expect((await world.committee()).overview).toEqual({ weekday: 1, last: '2026-11-02' });
  });

  it('takes the place of last week’s, so that a committee’s record does not grow', async () => {
    const world = await onMondays();

    const planned = await overviewsAt(world, MONDAY, '2026-11-09T07:00:30.000Z');

    expect(planned).toHaveLength(1);
    expect(planned.every(isWaiting)).toBe(true);
  });

  it('says nothing where nothing is open, or the channel is shared with others', async () => {
    const at = '2026-10-30T09:00:00.000Z';
    const ending = { is: 'void', reason: 'fel', by: SECRETARY, at } as const;

    for (const world of [
      await onMondays({ assignment: { ending } }),
      await onMondays({ committee: { muted: true } }),
    ]) {
      expect(await overviewsAt(world, MONDAY)).toEqual([]);
      expect((await world.committee()).overview?.last).toBe('2026-11-02');
    }
  });

  it('ends when it is taken off', async () => {
    const world = await onMondays();

    await setCommittee(world.ports, { ...SECRETARYS, facts: { weekday: null } });

    expect(await overviewsAt(world, MONDAY)).toEqual([]);
  });
});

describe('a committee’s name and language', () => {
  it('are changed with their history, and the cards are shown in the new language', async () => {
    const world = await aWorld();
    const before = await world.assignment();
    const facts = { name: ' Utvecklingsnämnden ', language: 'en' } as const;

    await setCommittee(world.ports, { ...SECRETARYS, facts });

    const after = await world.committee();
    expect(after).toMatchObject({ name: 'Utvecklingsnämnden', language: 'en', overview: null });
    expect(after.history.at(-1)).toMatchObject({
      what: 'committee-set',
      from: { name: 'Regionala utvecklingsnämnden', language: 'sv' },
    });
    expect(cardRevision(await world.assignment())).toBe(cardRevision(before) + 1);
  });

  it('are refused for who may not, and where nothing or too much is given', async () => {
    const { ports } = await aWorld();
    const asDirector = { ...SECRETARYS, doer: { person: DIRECTOR, source: 'form' } as const };
    const why = async (asked: Parameters<typeof setCommittee>[1]): Promise<string> => {
      const set = await setCommittee(ports, asked);
      return set.ok ? 'done' : set.why;
    };

    expect(await why({ ...asDirector, facts: { language: 'en' } })).toBe('not-allowed:manage');
    expect(await why({ ...SECRETARYS, facts: { name: '  ' } })).toBe('empty-text');
    expect(await why({ ...SECRETARYS, facts: { name: 'å'.repeat(151) } })).toBe('too-long');
    expect(await why({ ...SECRETARYS, facts: { language: 'sv' } })).toBe('nothing-changed');
  });
});
