import { describe, expect, test } from 'vitest';

import { accept } from '../../src/app/assignments/accept.ts';
import { addContributor, removeContributor } from '../../src/app/assignments/contributors.ts';
import { submitDraft } from '../../src/app/assignments/draft.ts';
import { openOfPerson } from '../../src/app/views/open-assignments.ts';
import { takeBackDelegation } from '../../src/app/assignments/take-back.ts';
import { giveUpdate } from '../../src/app/assignments/update.ts';
import { DIRECTOR, SECRETARY } from '../contracts/samples.ts';
import { DEVELOPER, givenTo, WRITER } from '../domain/support/run.ts';
import {
  aWorld,
  by,
  cardRevision,
  GUEST,
  lastOf,
  OUTSIDER,
  toldIn,
  type World,
} from './support/ports.ts';

const COSTS = { person: WRITER, part: 'kostnaderna' };

/** The director's, given to the developer; the writer contributes. */
async function aWorldOfThree(): Promise<World> {
  const world = await aWorld({ assignment: { participants: [givenTo(DEVELOPER)] } });
  await addContributor(world.ports, { ...by(DEVELOPER), ...COSTS });
  return world;
}

describe('a contributor', () => {
  test('is told once, in the history and on the card', async () => {
    const world = await aWorldOfThree();

    const stored = await world.assignment();
    expect(toldIn(stored)).toEqual(['contributing to U05HAN']);
    expect(lastOf(stored)).toMatchObject({
      what: 'contributor-added',
      to: { person: WRITER, part: 'kostnaderna', givenBy: DEVELOPER },
    });
    expect(cardRevision(stored)).toBe(2);
  });

  test('writes updates and drafts, in the thread too, and does nothing else', async () => {
    const { ports } = await aWorldOfThree();
    const update = { text: 'Kostnaderna är klara.', signal: null, message: null };
    const content = { kind: 'link', url: 'https://example.org/kostnader' } as const;

    const said = await giveUpdate(ports, { ...by(WRITER), ...update, byReply: true });
    const drafted = await submitDraft(ports, {
      ...by(WRITER),
      content,
      message: null,
      byReply: true,
    });

    expect([said.ok, drafted.ok]).toEqual([true, true]);
    const all = { from: null, milestone: null };
    const refused = [
      await accept(ports, by(WRITER)),
      await addContributor(ports, { ...by(WRITER), person: OUTSIDER, part: null }),
      await takeBackDelegation(ports, { ...by(WRITER), ...all }),
    ];
    expect(refused.map((each) => !each.ok && each.why)).toEqual([
      'not-allowed:accept',
      'not-allowed:set-contributors',
      'not-allowed:take-back',
    ]);
  });

  test('finds it among their own, as what they contribute to', async () => {
    const { ports } = await aWorldOfThree();

    expect(await openOfPerson(ports, WRITER)).toMatchObject([
      { label: 'RUN-1', contributes: true, contributors: [{ part: 'kostnaderna' }] },
    ]);
    const [theirs] = await openOfPerson(ports, DEVELOPER);
    expect(theirs?.label).toBe('RUN-1');
    expect(theirs?.contributes).toBeUndefined();
  });

  test('is removed without a message, and then is nobody in it', async () => {
    const world = await aWorldOfThree();

    const removed = await removeContributor(world.ports, { ...by(SECRETARY), person: WRITER });
    const again = await removeContributor(world.ports, { ...by(SECRETARY), person: WRITER });

    const stored = await world.assignment();
    expect(removed.ok).toBe(true);
    expect(again).toEqual({ ok: false, why: 'not-contributing' });
    expect(lastOf(stored)).toMatchObject({ what: 'contributor-removed' });
    expect(toldIn(stored)).toEqual(['contributing to U05HAN']);
    expect(await openOfPerson(world.ports, WRITER)).toEqual([]);
  });

  test('may be added anew, and is told anew', async () => {
    const world = await aWorldOfThree();
    await removeContributor(world.ports, { ...by(DIRECTOR), person: WRITER });

    await addContributor(world.ports, { ...by(DIRECTOR), ...COSTS });

    expect(toldIn(await world.assignment())).toHaveLength(2);
  });

  test.each([
    ['a guest', DIRECTOR, GUEST, 'not-a-colleague'],
    ['the holder', SECRETARY, DIRECTOR, 'is-holder'],
    ['the case officer', DIRECTOR, DEVELOPER, 'already-given'],
    ['anybody, by a colleague outside it', OUTSIDER, SECRETARY, 'not-allowed:set-contributors'],
    ['anybody, by a guest', GUEST, SECRETARY, 'not-full-member'],
  ])('is not %s', async (_who, person, added, why) => {
    const world = await aWorldOfThree();

    const done = await addContributor(world.ports, {
      ...by(person),
      person: added,
      part: null,
    });

    expect(done).toEqual({ ok: false, why });
    expect(toldIn(await world.assignment())).toHaveLength(1);
  });
});
