import { describe, expect, test } from 'vitest';

import { accept } from '../../src/app/assignments/accept.ts';
import { delegateAssignment } from '../../src/app/assignments/delegate.ts';
import { submitDraft } from '../../src/app/assignments/draft.ts';
import { remind } from '../../src/app/assignments/remind.ts';
import { report } from '../../src/app/assignments/report.ts';
import { sayReady } from '../../src/app/assignments/say-ready.ts';
import { giveUpdate } from '../../src/app/assignments/update.ts';
import { milestonesOf } from '../../src/domain/assignments/milestones.ts';
import { ownerOfMilestone } from '../../src/domain/assignments/participants.ts';
import { aDigest, DIRECTOR, SECRETARY } from '../contracts/samples.ts';
import { ACCEPTED, CLOSED, DEVELOPER, givenTo, WRITER } from '../domain/support/run.ts';
import {
  WHOLE,
  aWorld,
  by,
  cardRevision,
  GUEST,
  lastOf,
  OUTSIDER,
  toldIn,
  type World,
} from './support/ports.ts';

describe('accepting', () => {
  test('is written down with the office acted as, and shown on the card', async () => {
    const world = await aWorld();

    const done = await accept(world.ports, by(DIRECTOR));

    const stored = await world.assignment();
    expect(done.ok).toBe(true);
    expect(stored.accepted?.by).toEqual(DIRECTOR);
    expect(lastOf(stored)).toMatchObject({ what: 'accepted', actedAs: 'Regiondirektören' });
    expect(cardRevision(stored)).toBe(2);
  });

  test('happens once', async () => {
    const world = await aWorld({ assignment: ACCEPTED });

    const done = await accept(world.ports, by(DIRECTOR));

    expect(done).toEqual({ ok: false, why: 'already-accepted' });
  });

  test('by two at the same moment is accepted once', async () => {
    const world = await aWorld();

    const both = [accept(world.ports, by(DIRECTOR)), accept(world.ports, by(SECRETARY))];

    expect((await Promise.all(both)).filter(({ ok }) => ok)).toHaveLength(1);
    expect((await world.assignment()).history).toHaveLength(1);
  });

  test.each([
    ['a guest', GUEST, 'not-full-member'],
    ['a colleague outside it', OUTSIDER, 'not-allowed:accept'],
  ])('is not for %s', async (_who, person, why) => {
    const world = await aWorld();

    const done = await accept(world.ports, by(person));

    expect(done).toEqual({ ok: false, why });
    expect((await world.assignment()).history).toEqual([]);
  });
});

describe('delegating', () => {
  test('tells the new participant alone, and leaves the holder', async () => {
    const world = await aWorld();

    await delegateAssignment(world.ports, { ...by(DIRECTOR), to: WRITER, ...WHOLE });

    const stored = await world.assignment();
    expect(toldIn(stored)).toEqual(['delegated to U05HAN']);
    expect(stored.holder).toEqual({ kind: 'office', title: 'Regiondirektören' });
  });

  test.each([
    ['the holder', DIRECTOR, 'is-holder'],
    ['a guest', GUEST, 'not-a-colleague'],
  ])('to %s is refused', async (_who, to, why) => {
    const world = await aWorld();

    const done = await delegateAssignment(world.ports, { ...by(SECRETARY), to, ...WHOLE });

    expect(done).toEqual({ ok: false, why });
  });

  test('to whoever has it already tells nobody', async () => {
    const world = await aWorld();
    const giving = { ...by(DIRECTOR), to: WRITER, ...WHOLE };
    await delegateAssignment(world.ports, giving);

    const done = await delegateAssignment(world.ports, giving);

    expect(done).toEqual({ ok: false, why: 'already-given' });
    expect(toldIn(await world.assignment())).toHaveLength(1);
  });
});

describe('delegating one milestone', () => {
  const draft = { scope: { is: 'milestone', milestone: 'draft' }, part: null } as const;

  test('tells the new participant alone, and moves that milestone’s ladder', async () => {
    const world = await aWorld();

    await delegateAssignment(world.ports, { ...by(DIRECTOR), to: WRITER, ...draft });

    const stored = await world.assignment();
    expect(toldIn(stored)).toEqual(['delegated to U05HAN']);
    expect(lastOf(stored)).toMatchObject({ what: 'delegated', to: { scope: draft.scope } });
    expect(await ownersOf(world)).toMatchObject({ draft: WRITER, 'final-papers': DIRECTOR });
  });

  test('is possible beside a case officer, who keeps the rest', async () => {
    const world = await aWorld({ assignment: { participants: [givenTo(DEVELOPER)] } });

    await delegateAssignment(world.ports, { ...by(DEVELOPER), to: WRITER, ...draft });

    expect(await ownersOf(world)).toMatchObject({ draft: WRITER });
    expect((await world.assignment()).participants).toHaveLength(2);
    expect(await giveUpdate(world.ports, { ...by(WRITER), ...SAID })).toMatchObject({ ok: true });
    expect(await giveUpdate(world.ports, { ...by(DEVELOPER), ...SAID })).toMatchObject({
      ok: true,
    });
  });

  test.each([
    ['the dispatch', 'dispatch', 'secretarys-milestone'],
    ['what the plan has not', 'Samråd', 'no-such-milestone'],
  ])('is refused for %s', async (_which, milestone, why) => {
    const world = await aWorld();
    const scope = { is: 'milestone', milestone } as const;

    const asked = { ...by(DIRECTOR), to: WRITER, scope, part: null };
    const done = await delegateAssignment(world.ports, asked);

    expect(done).toEqual({ ok: false, why });
  });

  test('is not for whoever has another milestone alone', async () => {
    const world = await aWorld({
      assignment: { participants: [givenTo(WRITER, { scope: draft.scope })] },
    });

    const done = await delegateAssignment(world.ports, {
      ...by(WRITER),
      to: DEVELOPER,
      ...draft,
    });

    expect(done).toEqual({ ok: false, why: 'not-allowed:delegate' });
  });
});

const SAID = { text: 'Underlaget är beställt.', signal: null, message: null };

/** Whose each milestone is that is not the secretary's. */
async function ownersOf(world: World): Promise<Record<string, unknown>> {
  const [assignment, committee] = [await world.assignment(), await world.committee()];
  const milestones = milestonesOf(assignment, committee, CLOSED);
  return Object.fromEntries(
    milestones
      .filter(({ owner }) => owner !== 'secretary')
      .map((each) => [each.milestone, ownerOfMilestone(each, assignment, committee, '2026-10-28')]),
  );
}

describe('reminding by hand', () => {
  const now = { evenIfInDigest: false };

  test('reaches the case officer, once a day', async () => {
    const world = await aWorld({ assignment: { participants: [givenTo(WRITER)] } });

    const first = await remind(world.ports, { ...by(SECRETARY), ...now });
    const second = await remind(world.ports, { ...by(SECRETARY), ...now });

    expect(first).toMatchObject({ ok: true, result: { to: WRITER } });
    expect(second).toEqual({ ok: false, why: 'reminded-today' });
    expect(toldIn(await world.assignment())).toEqual(['nudge to U05HAN']);
  });

  test('reaches who has the next milestone alone, and whoever approves once their draft is in', async () => {
    const scope = { is: 'milestone', milestone: 'draft' } as const;
    const participants = [givenTo(DEVELOPER), givenTo(WRITER, { scope })];
    const world = await aWorld({ assignment: { participants } });

    const first = await remind(world.ports, { ...by(SECRETARY), ...now });
    const content = { kind: 'link', url: 'https://example.org/utkast' } as const;
    await submitDraft(world.ports, { ...by(WRITER), content, message: null });
    world.setNow('2026-10-29T08:00:00.000Z');
    const second = await remind(world.ports, { ...by(SECRETARY), ...now });

    expect(first).toMatchObject({ result: { to: WRITER } });
    expect(second).toMatchObject({ result: { to: DIRECTOR } });
  });

  test('may be done again the next day', async () => {
    const world = await aWorld();
    await remind(world.ports, { ...by(SECRETARY), ...now });
    world.setNow('2026-10-29T08:00:00.000Z');

    const done = await remind(world.ports, { ...by(SECRETARY), ...now });

    expect(done.ok).toBe(true);
  });

  test("asks first when today's digest told it, and then does it", async () => {
    const world = await aWorld();
    const record = aDigest({ day: '2026-10-28' });
    await world.ports.store.commit({
      kind: 'digest',
      record,
      expected: 0,
      history: [],
      messages: [],
    });

    const asked = await remind(world.ports, { ...by(SECRETARY), ...now });
    const told = await remind(world.ports, { ...by(SECRETARY), evenIfInDigest: true });

    expect(asked).toEqual({ ok: false, why: 'in-todays-digest' });
    expect(told.ok).toBe(true);
  });

  test('is not for the case officer', async () => {
    const world = await aWorld({ assignment: { participants: [givenTo(WRITER)] } });

    const done = await remind(world.ports, { ...by(WRITER), ...now });

    expect(done).toEqual({ ok: false, why: 'not-allowed:remind' });
  });
});

test('the holder is told once that the work is ready', async () => {
  const world = await aWorld({ assignment: { participants: [givenTo(WRITER)] } });

  await sayReady(world.ports, by(WRITER));
  const again = await sayReady(world.ports, by(WRITER));

  expect(again).toEqual({ ok: false, why: 'nothing-changed' });
  expect(toldIn(await world.assignment())).toEqual(['ready-for-holder to U01DIR']);
});

test('an assignment is reported once, by the holder and not by the case officer', async () => {
  const world = await aWorld({ assignment: { participants: [givenTo(WRITER)] } });

  const byWriter = await report(world.ports, by(WRITER));
  const byHolder = await report(world.ports, by(DIRECTOR));
  const again = await report(world.ports, by(DIRECTOR));

  expect(byWriter).toEqual({ ok: false, why: 'not-allowed:report' });
  expect(byHolder.ok).toBe(true);
  expect(again).toEqual({ ok: false, why: 'already-reported' });
});
