import { describe, expect, test } from 'vitest';

import { accept } from '../../src/app/assignments/accept.ts';
import { closeAssignment, closeAssignmentMeeting } from '../../src/app/assignments/close.ts';
import { muteCommitteeOfChannel } from '../../src/app/committees/mute-channel.ts';
import { remind } from '../../src/app/assignments/remind.ts';
import { voidAssignment } from '../../src/app/assignments/void.ts';
import { DIRECTOR, SECRETARY, TEAM } from '../contracts/samples.ts';
import { givenTo, theCommittee, WRITER } from '../domain/support/run.ts';
import { aWorld, by, toldIn } from './support/ports.ts';

const AFTER_THE_MEETING = '2026-12-16T08:00:00.000Z';

describe('voiding', () => {
  test('needs a reason, tells those who work with it and wakes nobody more', async () => {
    const world = await aWorld({ assignment: { participants: [givenTo(WRITER)] } });

    const silent = await voidAssignment(world.ports, { ...by(SECRETARY), reason: '' });
    await voidAssignment(world.ports, { ...by(SECRETARY), reason: 'Dubblett av RUN-3.' });

    const stored = await world.assignment();
    expect(silent).toEqual({ ok: false, why: 'empty-text' });
    expect(stored.ending).toMatchObject({ is: 'void', reason: 'Dubblett av RUN-3.' });
    expect(stored.wakeOn).toBeNull();
    expect(toldIn(stored)).toEqual(['voided to U01DIR', 'voided to U05HAN']);
  });

  test('leaves nothing more to do', async () => {
    const world = await aWorld();
    await voidAssignment(world.ports, { ...by(SECRETARY), reason: 'Dubblett.' });

    const outcomes = await Promise.all([
      accept(world.ports, by(DIRECTOR)),
      remind(world.ports, { ...by(SECRETARY), evenIfInDigest: true }),
      voidAssignment(world.ports, { ...by(SECRETARY), reason: 'Igen.' }),
    ]);

    expect(outcomes.map((each) => !each.ok && each.why)).toEqual(['ended', 'ended', 'ended']);
  });

  test('is not for the holder', async () => {
    const world = await aWorld();

    const done = await voidAssignment(world.ports, { ...by(DIRECTOR), reason: 'Vill inte.' });

    expect(done).toEqual({ ok: false, why: 'not-allowed:void' });
  });
});

describe('closing', () => {
  const decision = { paragraph: '§87', meeting: 'MEETINGDEC' };

  test('takes a § of a meeting that was held', async () => {
    const world = await aWorld();

    const before = await closeAssignment(world.ports, { ...by(SECRETARY), ...decision });
    world.setNow(AFTER_THE_MEETING);
    await closeAssignment(world.ports, { ...by(SECRETARY), ...decision });

    expect(before).toEqual({ ok: false, why: 'no-meeting-held' });
    expect((await world.assignment()).ending).toMatchObject({
      is: 'closed',
      paragraph: '§ 87',
      meeting: 'MEETINGDEC',
    });
  });

  test.each(['§ 87', '§87', '87', '§ 87/2026'])('understands %s', async (words) => {
    const world = await aWorld();
    world.setNow(AFTER_THE_MEETING);

    const meant = await closeAssignmentMeeting(world.ports, { ...by(SECRETARY), words });

    expect(meant).toMatchObject({ ok: true, paragraph: '§ 87', meetings: [{ day: '2026-12-15' }] });
    expect((await world.assignment()).ending).toBeNull();
  });

  test('tells the holder and the case officer, and not who did it', async () => {
    const world = await aWorld({ assignment: { participants: [givenTo(WRITER)] } });
    world.setNow(AFTER_THE_MEETING);

    await closeAssignment(world.ports, { ...by(SECRETARY), ...decision });

    expect(toldIn(await world.assignment())).toEqual(['closed to U01DIR', 'closed to U05HAN']);
  });

  test.each([
    ['that it is due for, and then the latest', 'MEETINGDEC', ['2026-12-15', '2027-01-19'], null],
    ['before that which it is due for', 'MEETINGFEB', ['2027-01-19'], '2027-02-16'],
  ])('asks about the meeting %s', async (_what, meeting, days, later) => {
    const [december] = theCommittee().meetings;
    if (december === undefined) throw new Error('There is no meeting.');
    const meetings = [
      december,
      { ...december, id: 'MEETINGJAN', day: '2027-01-19' },
      { ...december, id: 'MEETINGFEB', day: '2027-02-16' },
    ];
    const due = { kind: 'meeting', meeting } as const;
    const world = await aWorld({ assignment: { due }, committee: { meetings } });
    world.setNow('2027-01-20T09:00:00.000Z');

    const meant = await closeAssignmentMeeting(world.ports, { ...by(SECRETARY), words: '§ 8' });

    expect(meant.ok && meant.meetings.map(({ day }) => day)).toEqual(days);
    expect(meant.ok && (meant.dueLater?.day ?? null)).toBe(later);
  });

  test.each([
    ['§ 87/2025', 'no-meeting-held'],
    ['på mötet', 'no-paragraph'],
  ])('does not take %s', async (words, why) => {
    const world = await aWorld();
    world.setNow(AFTER_THE_MEETING);

    const done = await closeAssignmentMeeting(world.ports, { ...by(SECRETARY), words });

    expect(done).toEqual({ ok: false, why });
  });
});

test('a shared channel falls silent once, and its secretary is told', async () => {
  const world = await aWorld();
  const shared = { team: TEAM, channel: 'C01RUN', muted: true };

  await muteCommitteeOfChannel(world.ports, shared);
  const again = await muteCommitteeOfChannel(world.ports, shared);

  const committee = await world.committee();
  expect(again).toEqual({ ok: false, why: 'nothing-changed' });
  expect(committee.muted).toBe(true);
  expect(toldIn(committee)).toEqual(['channel-shared to U03SEK']);
});
