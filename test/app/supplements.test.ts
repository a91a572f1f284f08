import { describe, expect, test } from 'vitest';

import { finishReadings } from '../../src/app/readings/confirm-reading.ts';
import { linkToParent } from '../../src/app/assignments/link-to-parent.ts';
import { NO_ORIGIN } from '../../src/domain/assignments/origin.ts';
import { registerSupplement } from '../../src/app/readings/register-supplement.ts';
import { voidAssignment } from '../../src/app/assignments/void.ts';
import type { Assignment } from '../../src/domain/assignments/assignment.ts';
import { aReading, anAssignment, DIRECTOR, SECRETARY } from '../contracts/samples.ts';
import { aWorld, by, cardRevision, lastOf, OUTSIDER, toldIn, type World } from './support/ports.ts';

const TERMS = {
  wording: 'Regiondirektören får även i uppdrag att redovisa kostnaderna.',
  deliverable: 'redovisning av kostnaderna',
  holder: { kind: 'office', title: 'Regiondirektören' },
  due: { kind: 'meeting', meeting: 'MEETINGDEC' },
  origin: { ...NO_ORIGIN, caseNumber: 'RUN/516/2020', basis: ['Tjänsteskrivelse'] },
} as const;
const PARENT = { id: 'ASSIGNMENT1', label: 'RUN-1' };

async function theWorld(facts?: Parameters<typeof aWorld>[0]): Promise<World> {
  const world = await aWorld(facts);
  // RUN-1 was put there without asking for its number.
  await world.ports.store.reserveNumber('RUNCOMMITTEE');
  return world;
}

function supplement(world: World, person = SECRETARY) {
  return registerSupplement(world.ports, {
    parent: PARENT.id,
    doer: by(person).doer,
    terms: TERMS,
  });
}

async function onlyOne(registered: Awaited<ReturnType<typeof supplement>>): Promise<Assignment> {
  const [first] = registered.ok ? registered.assignments : [];
  if (first === undefined) throw new Error('Nothing was registered.');
  return first;
}

describe('a supplement', () => {
  test('knows its parent, and the parent knows it; both cards follow', async () => {
    const world = await theWorld();

    const child = await onlyOne(await supplement(world));

    const parent = await world.assignment();
    expect(child.parent).toEqual(PARENT);
    expect(child.origin).toMatchObject({ caseTitle: 'Mål och prioriteringar' });
    expect(lastOf(child)).toMatchObject({ what: 'registered', to: { parent: PARENT } });
    const { id, label } = child;
    expect(parent.supplements).toEqual([{ id, label }]);
    expect(lastOf(parent)).toMatchObject({ what: 'supplemented', to: { id, label } });
    expect(cardRevision(parent)).toBe(2);
    expect(toldIn(parent)).toEqual([]);
  });

  test('may be to one that is closed, for one decision may do both', async () => {
    const ending = {
      is: 'closed',
      paragraph: '§ 87',
      meeting: 'MEETINGDEC',
      by: SECRETARY,
      at: '2026-10-01T08:00:00.000Z',
    } as const;
    const world = await theWorld({ assignment: { ending } });

    const child = await onlyOne(await supplement(world));

    expect((await world.assignment()).supplements).toMatchObject([{ id: child.id }]);
    expect((await world.assignment()).ending).toEqual(ending);
  });

  test('is for those who may register, and not to what is void', async () => {
    const world = await theWorld();

    const byDirector = await supplement(world, DIRECTOR);
    const byOutsider = await supplement(world, OUTSIDER);
    await voidAssignment(world.ports, { ...by(SECRETARY), reason: 'Dubblett.' });
    const toVoid = await supplement(world);

    expect(byDirector.ok).toBe(true);
    expect(byOutsider).toEqual({ ok: false, why: 'not-allowed:read' });
    expect(toVoid).toEqual({ ok: false, why: 'ended' });
  });

  test('is linked after a crash before it was, and once', async () => {
    const world = await theWorld();
    const assignments = [{ id: 'CHILD', number: 2, terms: { ...TERMS, parent: PARENT } }];
    const record = aReading({ state: 'confirming', assignments });
    const put = { expected: 0, history: [], messages: [] };
    await world.ports.store.commit({ ...put, kind: 'reading', record });

    await finishReadings(world.ports);
    const again = anAssignment({ id: 'CHILD', number: 2, parent: PARENT });
    await linkToParent(world.ports, again, by(SECRETARY).doer);

    expect((await world.assignment()).supplements).toEqual([{ id: 'CHILD', label: 'RUN-2' }]);
  });
});
