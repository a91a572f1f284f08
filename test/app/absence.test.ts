import { describe, expect, it } from 'vitest';

import { planDigests } from '../../src/app/mornings/plan-digests.ts';
import { settleDigests } from '../../src/app/mornings/settle-digests.ts';
import { setStandIn } from '../../src/app/committees/set-deputy.ts';
import { actingFor } from '../../src/domain/committee/offices.ts';
import { type Person, samePerson } from '../../src/domain/record/person.ts';
import { DIRECTOR, SECRETARY } from '../contracts/samples.ts';
import { ACCEPTED, STANDIN } from '../domain/support/run.ts';
import { aWorld, type World } from './support/ports.ts';

const HOLDER = { kind: 'office', title: 'Regiondirektören' } as const;

/** The director's stand-in is named; whether the director is away is the test's to say. */
async function aWorldWithStandIn(): Promise<World & { away: { is: boolean } }> {
  const away = { is: false };
  const world = await aWorld({
    assignment: ACCEPTED,
    people: (person) => ({ isAway: away.is && samePerson(person, DIRECTOR) }),
  });
  const set = await setStandIn(world.ports, {
    committee: (await world.committee()).id,
    doer: { person: SECRETARY, source: 'command' },
    title: HOLDER.title,
    person: STANDIN,
  });
  expect(set.ok).toBe(true);
  return { ...world, away };
}

async function linesOf(world: World, person: Person, day: string): Promise<readonly object[]> {
  world.setNow(`${day}T07:01:00.000Z`);
  await planDigests(world.ports, '08:00');
  const digest = await world.ports.store.digestOf(person, day);
  if (digest === null) return [];
  const [message] = digest.messages;
  if (message !== undefined)
    await world.ports.store.commit({
      kind: 'digest',
      record: digest,
      expected: digest.version,
      history: [],
      messages: [
        {
          ...message,
          sending: { is: 'sent', channel: 'D1', ts: day, at: `${day}T07:01:00.000Z`, shown: 1 },
        },
      ],
    });
  await settleDigests(world.ports);
  return digest.lines;
}

describe('a holder whose status says vacation', () => {
  it('is stood in for, in reminders and in what the stand-in may do', async () => {
    const world = await aWorldWithStandIn();
    world.away.is = true;

    const lines = await linesOf(world, STANDIN, '2026-11-10');

    expect(lines).toMatchObject([{ kind: 'milestone', level: 'owner', step: -7 }]);
    expect(await world.ports.store.digestOf(DIRECTOR, '2026-11-10')).toBeNull();
    expect(actingFor(HOLDER, await world.committee(), '2026-11-10')).toEqual(STANDIN);
    expect((await world.committee()).history.at(-1)).toMatchObject({
      what: 'deputy-set',
      source: 'clock',
      actor: null,
    });
  });

  it('hears on the return what the stand-in was reminded of, once', async () => {
    const world = await aWorldWithStandIn();
    world.away.is = true;
    await linesOf(world, STANDIN, '2026-11-10');
    world.away.is = false;

    expect(await linesOf(world, DIRECTOR, '2026-11-17')).toMatchObject([
      { kind: 'milestone', step: -2 },
      { kind: 'while-away', deputy: STANDIN, from: '2026-11-10', to: '2026-11-16' },
    ]);
    expect(await linesOf(world, DIRECTOR, '2026-11-19')).toMatchObject([
      { kind: 'milestone', step: 0 },
    ]);
  });

  it('keeps a deputy whose days were set by hand', async () => {
    const world = await aWorldWithStandIn();
    const committee = await world.committee();
    const deputies = [{ person: SECRETARY, from: '2026-11-09', to: '2026-11-13' }];
    const offices = committee.offices.map((office) =>
      office.title === HOLDER.title ? { ...office, deputies } : office,
    );
    await world.ports.store.commit({
      kind: 'committee',
      record: { ...committee, offices },
      expected: committee.version,
      history: [],
      messages: [],
    });
    world.away.is = true;

    expect(await linesOf(world, SECRETARY, '2026-11-10')).toMatchObject([{ step: -7 }]);
    expect(await world.ports.store.digestOf(STANDIN, '2026-11-10')).toBeNull();
  });

  it('is reminded all the same where nobody stands in', async () => {
    const world = await aWorld({ assignment: ACCEPTED, people: () => ({ isAway: true }) });

    expect(await linesOf(world, DIRECTOR, '2026-11-10')).toMatchObject([{ step: -7 }]);
  });
});
