import { describe, expect, test } from 'vitest';

import { recordOutcome } from '../../src/app/assignments/record-outcome.ts';
import type { Meeting } from '../../src/domain/meetings/meeting.ts';
import { aMeeting } from '../contracts/a-meeting.ts';
import { aCommittee, SECRETARY } from '../contracts/samples.ts';
import { aWorld, by } from './support/ports.ts';

const AFTER_THE_MEETING = '2026-12-16T08:00:00.000Z';
const TABLED = { is: 'tabled', closes: false, paragraph: null, motive: null } as const;

function planned(id: string, day: string): Meeting {
  return aMeeting({ id, day, addedAt: AFTER_THE_MEETING });
}

const meetings = [
  ...aCommittee().meetings,
  planned('MEETINGFEB', '2027-02-09'),
  planned('MEETINGMAR', '2027-03-16'),
];

async function afterTheMeeting(facts: Parameters<typeof aWorld>[0] = {}) {
  const world = await aWorld({ committee: { meetings }, ...facts });
  world.setNow(AFTER_THE_MEETING);
  return world;
}

describe('an outcome after which an assignment goes on', () => {
  test.each([
    [null, 'MEETINGFEB'],
    ['MEETINGMAR', 'MEETINGMAR'],
  ])('goes to the meeting that was chosen, else to the next: %s', async (next, expected) => {
    const world = await afterTheMeeting();

    await recordOutcome(world.ports, { ...by(SECRETARY), ...TABLED, next });

    expect((await world.assignment()).due).toEqual({ kind: 'meeting', meeting: expected });
  });

  test.each(['MEETINGDEC', 'NOSUCHMEETING'])('does not go to %s', async (next) => {
    const world = await afterTheMeeting();

    const done = await recordOutcome(world.ports, { ...by(SECRETARY), ...TABLED, next });

    expect(done).toEqual({ ok: false, why: 'no-such-meeting' });
  });
});

describe('revoking', () => {
  const REVOKED = { is: 'revoked', closes: false, paragraph: '§ 12', motive: null } as const;

  test('ends an assignment by the § of the meeting that has been held, also before its own', async () => {
    const due = { kind: 'meeting', meeting: 'MEETINGMAR' } as const;
    const world = await afterTheMeeting({ assignment: { due } });

    await recordOutcome(world.ports, { ...by(SECRETARY), ...REVOKED });

    expect((await world.assignment()).ending).toMatchObject({
      paragraph: '§ 12',
      meeting: 'MEETINGDEC',
    });
  });

  test('is refused without a §, and where no meeting has been held', async () => {
    const world = await aWorld({ committee: { meetings } });
    const request = { ...by(SECRETARY), ...REVOKED };

    const before = await recordOutcome(world.ports, request);
    world.setNow(AFTER_THE_MEETING);
    const without = await recordOutcome(world.ports, { ...request, paragraph: null });

    expect(before).toEqual({ ok: false, why: 'no-meeting-held' });
    expect(without).toEqual({ ok: false, why: 'no-paragraph' });
    expect((await world.assignment()).ending).toBeNull();
  });
});
