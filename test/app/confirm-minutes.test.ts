import { describe, expect, test } from 'vitest';

import { confirmMinutes } from '../../src/app/assignments/confirm-minutes.ts';
import { voidAssignment } from '../../src/app/assignments/void.ts';
import { DIRECTOR, SECRETARY, anAssignment } from '../contracts/samples.ts';
import { aWorld, by, cardRevision, lastOf, toldIn } from './support/ports.ts';

const { origin, wording } = anAssignment();
const PRELIMINARY = { assignment: { origin: { ...origin, minutes: 'preliminary' } } } as const;
const AS_REGISTERED = { paragraph: '§ 87', wording: null };
const REWORDED = { paragraph: '§ 87', wording: wording.replace('mål', 'nya mål') };

describe('confirming minutes', () => {
  test('sets the § and tells nobody while the words are those that were registered', async () => {
    const world = await aWorld(PRELIMINARY);
    const sameInLines = { ...AS_REGISTERED, wording: wording.replaceAll(' ', '\n') };

    const done = await confirmMinutes(world.ports, { ...by(SECRETARY), ...sameInLines });

    const stored = await world.assignment();
    expect(done).toMatchObject({ ok: true, result: { isReworded: false } });
    expect(stored).toMatchObject({
      wording,
      origin: { paragraph: '§ 87', minutes: 'confirmed' },
    });
    expect(toldIn(stored)).toEqual([]);
    expect(cardRevision(stored)).toBe(2);
  });

  test('keeps old and new words, and tells the holder once', async () => {
    const world = await aWorld(PRELIMINARY);

    await confirmMinutes(world.ports, { ...by(SECRETARY), ...REWORDED });

    const stored = await world.assignment();
    expect(stored.wording).toBe(REWORDED.wording);
    expect(lastOf(stored)).toMatchObject({
      what: 'minutes-confirmed',
      from: { paragraph: null, minutes: 'preliminary', wording },
      to: { paragraph: '§ 87', minutes: 'confirmed', wording: REWORDED.wording },
    });
    expect(toldIn(stored)).toEqual(['reworded to U01DIR']);
    expect(stored.messages.at(-1)?.content).toMatchObject({ was: wording });
  });

  test('twice is refused, and the holder is not told again', async () => {
    const world = await aWorld(PRELIMINARY);
    const request = { ...by(SECRETARY), ...REWORDED };

    const both = await Promise.all([
      confirmMinutes(world.ports, request),
      confirmMinutes(world.ports, request),
    ]);

    expect(both.filter((each) => each.ok)).toHaveLength(1);
    expect(both).toContainEqual({ ok: false, why: 'already-confirmed' });
    expect(toldIn(await world.assignment())).toEqual(['reworded to U01DIR']);
  });

  test('gives a § to minutes that were confirmed without a known one', async () => {
    const world = await aWorld({ assignment: { origin: { ...origin, minutes: 'confirmed' } } });

    const done = await confirmMinutes(world.ports, { ...by(SECRETARY), ...AS_REGISTERED });

    expect(done.ok).toBe(true);
    expect((await world.assignment()).origin.paragraph).toBe('§ 87');
  });

  test('is for officers, and not for what is void', async () => {
    const world = await aWorld(PRELIMINARY);

    const byHolder = await confirmMinutes(world.ports, { ...by(DIRECTOR), ...AS_REGISTERED });
    await voidAssignment(world.ports, { ...by(SECRETARY), reason: 'Dubblett.' });
    const ofVoid = await confirmMinutes(world.ports, { ...by(SECRETARY), ...AS_REGISTERED });

    expect(byHolder).toEqual({ ok: false, why: 'not-allowed:confirm' });
    expect(ofVoid).toEqual({ ok: false, why: 'ended' });
  });
});
