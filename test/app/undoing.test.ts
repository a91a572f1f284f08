import { describe, expect, it, test } from 'vitest';

import { closeAssignment } from '../../src/app/assignments/close.ts';
import { askExtension } from '../../src/app/assignments/extend.ts';
import { recordOutcome } from '../../src/app/assignments/record-outcome.ts';
import { undoDeed } from '../../src/app/assignments/undo.ts';
import { undoableNow } from '../../src/app/assignments/undoable-now.ts';
import { giveUpdate } from '../../src/app/assignments/update.ts';
import { voidAssignment } from '../../src/app/assignments/void.ts';
import { type Assignment, UNDOABLE } from '../../src/domain/assignments/assignment.ts';
import type { OutcomeKind } from '../../src/domain/assignments/recorded-outcome.ts';
import { findWakeDay } from '../../src/app/records/write-assignment.ts';
import type { Meeting } from '../../src/domain/meetings/meeting.ts';
import { aMeeting } from '../contracts/a-meeting.ts';
import { aCommittee, DIRECTOR, SECRETARY } from '../contracts/samples.ts';
import { aWorld, by, type World } from './support/ports.ts';

const AFTER_THE_MEETING = '2026-12-16T08:00:00.000Z';
const REFERRED_BACK = {
  is: 'referred-back',
  closes: false,
  paragraph: null,
  motive: 'kostnaderna saknas',
} as const;

function planned(id: string, day: string): Meeting {
  return aMeeting({ id, day, addedAt: AFTER_THE_MEETING });
}

const meetings = [...aCommittee().meetings, planned('MEETINGFEB', '2027-02-09')];

/** What a life leaves in an assignment, so that there is something to put back. */
const LIVED: Partial<Assignment> = {
  reported: { by: DIRECTOR, at: '2026-12-10T08:00:00.000Z' },
  daysByHand: [{ milestone: 'draft', day: '2026-11-20', setOn: '2026-11-02' }],
  snoozes: [{ person: DIRECTOR, milestone: 'final-papers', until: '2026-12-01' }],
  quiets: [{ person: DIRECTOR, until: '2026-12-05' }],
  told: [{ person: DIRECTOR, line: 'draft|0', on: '2026-11-19', delivered: true }],
};

async function afterTheMeeting() {
  const world = await aWorld({ committee: { meetings }, assignment: LIVED });
  world.setNow(AFTER_THE_MEETING);
  await findWakeDay(world.ports, 'ASSIGNMENT1');
  return world;
}

const COUNTS_UP = ['version', 'history', 'messages', 'causes', 'undo'];

/** All of it but what counts up with every write. */
function contentOf(assignment: Assignment): unknown {
  return Object.fromEntries(
    Object.entries(assignment).filter(([field]) => !COUNTS_UP.includes(field)),
  );
}

async function deedOf(world: World): Promise<string> {
  return (await world.assignment()).undo?.deed ?? '';
}

const DEEDS: readonly (readonly [string, (world: World) => Promise<unknown>])[] = [
  [
    'a close',
    ({ ports }) =>
      closeAssignment(ports, { ...by(SECRETARY), paragraph: '§ 87', meeting: 'MEETINGDEC' }),
  ],
  ['a void', ({ ports }) => voidAssignment(ports, { ...by(SECRETARY), reason: 'fel nämnd' })],
  ['a referral back', ({ ports }) => recordOutcome(ports, { ...by(SECRETARY), ...REFERRED_BACK })],
];

describe('undoing', () => {
  test.each(DEEDS)('puts everything back as it was before %s', async (_name, act) => {
    const world = await afterTheMeeting();
    const to = { kind: 'meeting', meeting: 'MEETINGFEB' } as const;
    await askExtension(world.ports, { ...by(DIRECTOR), to, reason: ' underlaget dröjer' });
    const before = await world.assignment();
    expect(before.extensionAsked).not.toBeNull();

    await act(world);
    expect((await world.assignment()).extensionAsked).toBeNull();
    const deed = await deedOf(world);
    const undone = await undoDeed(world.ports, { ...by(SECRETARY), deed });

    expect(undone).toMatchObject({ ok: true });
    expect(contentOf(await world.assignment())).toEqual(contentOf(before));
    expect((await world.assignment()).history.map(({ what }) => what).slice(-1)).toEqual([
      'undone',
    ]);
  });

  test.each(DEEDS)('withdraws what waits to be told of %s', async (_name, act) => {
    const world = await afterTheMeeting();

    await act(world);
    await undoDeed(world.ports, { ...by(SECRETARY), deed: await deedOf(world) });

    const { messages } = await world.assignment();
    const waiting = messages.filter(({ sending }) => sending.is === 'pending');
    expect(waiting.map(({ content }) => content.say)).toEqual(['card']);
  });

  it('is for who did it', async () => {
    const world = await afterTheMeeting();
    await voidAssignment(world.ports, { ...by(SECRETARY), reason: 'fel nämnd' });
    const chair = { ...by(DIRECTOR), deed: await deedOf(world) };

    const refused = await undoDeed({ ...world.ports, admins: new Set([DIRECTOR.user]) }, chair);

    expect(refused).toEqual({ ok: false, why: 'not-yours-to-undo' });
  });

  it('ends after ten minutes of real time, whatever the calendar says', async () => {
    const world = await afterTheMeeting();
    await voidAssignment(world.ports, { ...by(SECRETARY), reason: 'fel nämnd' });
    const request = { ...by(SECRETARY), deed: await deedOf(world) };
    const at = (realNow: number) => ({ ...world.ports, realNow });

    expect(
      await undoableNow(at(10 * 60_000), await world.assignment(), request.doer),
    ).not.toBeNull();
    expect(await undoDeed(at(10 * 60_000 + 1), request)).toEqual({
      ok: false,
      why: 'correct-instead',
    });
    expect(await undoDeed(at(10 * 60_000), request)).toMatchObject({ ok: true });
  });

  it('is refused when somebody has done something since', async () => {
    const world = await afterTheMeeting();
    await recordOutcome(world.ports, { ...by(SECRETARY), ...REFERRED_BACK });
    const deed = await deedOf(world);
    await giveUpdate(world.ports, {
      ...by(DIRECTOR),
      signal: 'on-track',
      text: 'vi börjar om',
      message: null,
    });

    const refused = await undoDeed(world.ports, { ...by(SECRETARY), deed });

    expect(refused).toEqual({ ok: false, why: 'done-since' });
    expect((await world.assignment()).outcomes).toHaveLength(1);
  });

  it('has no second effect', async () => {
    const world = await afterTheMeeting();
    await voidAssignment(world.ports, { ...by(SECRETARY), reason: 'fel nämnd' });
    const request = { ...by(SECRETARY), deed: await deedOf(world) };

    await undoDeed(world.ports, request);

    expect(await undoDeed(world.ports, request)).toEqual({ ok: false, why: 'undone-already' });
  });
});

describe('what is kept for undoing', () => {
  const kinds: readonly OutcomeKind[] = [
    'approved',
    'rejected',
    'tabled',
    'off-the-agenda',
    'revoked',
  ];

  test.each([...kinds.map((is) => ({ ...REFERRED_BACK, is, paragraph: '§ 9' })), REFERRED_BACK])(
    'is all that an outcome changes: $is',
    async (outcome) => {
      const world = await afterTheMeeting();
      const before = { ...(await world.assignment()) };

      await recordOutcome(world.ports, { ...by(SECRETARY), ...outcome });
      const after = { ...(await world.assignment()) };

      const changed = Object.entries(after)
        .filter(
          ([field, value]) =>
            !isSame(value, Object.entries(before).find(([key]) => key === field)?.[1]),
        )
        .map(([field]) => field);
      const known: readonly string[] = [
        ...UNDOABLE,
        'undo',
        'version',
        'history',
        'messages',
        'wakeOn',
      ];
      expect(changed.filter((field) => !known.includes(field))).toEqual([]);
    },
  );
});

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
