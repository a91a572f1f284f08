import { describe, expect, it } from 'vitest';

import { type Correcting, correctRecorded } from '../../src/app/assignments/correct.ts';
import { editAssignment } from '../../src/app/assignments/edit.ts';
import { askExtension } from '../../src/app/assignments/extend.ts';
import { recordOutcome } from '../../src/app/assignments/record-outcome.ts';
import { voidAssignment } from '../../src/app/assignments/void.ts';
import type { Meeting } from '../../src/domain/meetings/meeting.ts';
import { aMeeting } from '../contracts/a-meeting.ts';
import { aCommittee, DIRECTOR, SECRETARY } from '../contracts/samples.ts';
import { aWorld, by, toldIn } from './support/ports.ts';

const AFTER_THE_MEETING = '2026-12-16T08:00:00.000Z';
const AT_DECEMBER = { meeting: 'MEETINGDEC', paragraph: '§ 87', motive: null } as const;
const APPROVED = { is: 'outcome', kind: 'approved', closes: true, ...AT_DECEMBER } as const;
const TABLED = { ...APPROVED, kind: 'tabled', closes: false } as const;

function planned(id: string, day: string): Meeting {
  return aMeeting({ id, day, addedAt: AFTER_THE_MEETING });
}

const meetings = [
  ...aCommittee().meetings,
  planned('MEETINGFEB', '2027-02-09'),
  planned('MEETINGMAR', '2027-03-16'),
];

function correcting(facts: Partial<Correcting>): Correcting {
  const reason = 'fel rad i protokollet';
  const said = {
    to: { is: 'open' },
    decision: null,
    reason,
    correctedBy: null,
    next: null,
    seen: null,
  } as const;
  return { ...by(SECRETARY), ...said, ...facts };
}

async function afterApproval(minutes: 'confirmed' | null = null) {
  const world = await aWorld({ committee: { meetings } });
  world.setNow(AFTER_THE_MEETING);
  const { kind: is, closes, paragraph, motive } = APPROVED;
  await recordOutcome(world.ports, { ...by(SECRETARY), is, closes, paragraph, motive, minutes });
  return world;
}

describe('correcting what was recorded', () => {
  it('makes it as if the right thing had been recorded at once, and tells each who works with it once', async () => {
    const world = await afterApproval();

    await correctRecorded(world.ports, correcting({ to: TABLED, next: 'MEETINGMAR' }));

    const after = await world.assignment();
    expect(after.ending).toBeNull();
    expect(after.outcomes.map(({ is }) => is)).toEqual(['tabled']);
    expect(after.due).toEqual({ kind: 'meeting', meeting: 'MEETINGMAR' });
    expect(after.tabled).toBe(true);
    expect(toldIn(after).filter((each) => each.startsWith('corrected'))).toEqual([
      `corrected to ${DIRECTOR.user}`,
    ]);
    expect(after.history.map(({ what }) => what).slice(-2)).toEqual(['outcome', 'corrected']);
  });

  it('leaves as it stands what the form did not ask for', async () => {
    const world = await afterApproval();

    await correctRecorded(world.ports, correcting({ to: null, decision: '§ 41' }));

    const after = await world.assignment();
    expect(after.ending).toMatchObject({ is: 'closed', paragraph: '§ 87' });
    expect(after.outcomes.map(({ is }) => is)).toEqual(['approved']);
  });

  it('moves no date where only the words were wrong', async () => {
    const world = await afterApproval();
    const before = await world.assignment();

    await correctRecorded(world.ports, correcting({ to: { ...APPROVED, paragraph: '§ 88' } }));

    const after = await world.assignment();
    expect(after.ending).toMatchObject({ is: 'closed', paragraph: '§ 88' });
    expect(after.outcomes).toEqual([{ ...before.outcomes[0], paragraph: '§ 88' }]);
    expect(after.dueSince).toBe(before.dueSince);
  });

  it('lets a request for more time wait again, and another due ends it', async () => {
    const world = await aWorld({ committee: { meetings } });
    const to = { kind: 'meeting', meeting: 'MEETINGFEB' } as const;
    await askExtension(world.ports, { ...by(DIRECTOR), to, reason: 'underlaget dröjer' });
    const { extensionAsked } = await world.assignment();
    world.setNow(AFTER_THE_MEETING);
    await voidAssignment(world.ports, { ...by(SECRETARY), reason: 'fel nämnd' });
    await correctRecorded(world.ports, correcting({ to: { is: 'open' } }));
    expect((await world.assignment()).extensionAsked).toEqual(extensionAsked);

    const due = { kind: 'meeting', meeting: 'MEETINGMAR' } as const;
    await editAssignment(world.ports, { ...by(SECRETARY), terms: { due } });

    expect((await world.assignment()).extensionAsked).toBeNull();
  });

  it('opens what was closed or void by mistake', async () => {
    const world = await aWorld({ committee: { meetings } });
    await voidAssignment(world.ports, { ...by(SECRETARY), reason: 'fel nämnd' });

    await correctRecorded(world.ports, correcting({ to: { is: 'open' } }));

    expect((await world.assignment()).ending).toBeNull();
  });

  it('names the § that corrects confirmed minutes', async () => {
    const world = await afterApproval('confirmed');

    const without = await correctRecorded(world.ports, correcting({ to: TABLED }));
    const withIt = await correctRecorded(
      world.ports,
      correcting({ to: TABLED, correctedBy: '§ 9' }),
    );

    expect(without).toEqual({ ok: false, why: 'which-paragraph-corrects' });
    expect(withIt).toMatchObject({ ok: true });
    expect((await world.assignment()).history.at(-1)?.to).toMatchObject({ correctedBy: '§ 9' });
  });

  it.each([
    ['without a reason', { reason: ' ', to: TABLED }, 'empty-text'],
    ['where nothing is another', { to: APPROVED }, 'nothing-changed'],
    ['at a meeting to come', { to: { ...TABLED, meeting: 'MEETINGFEB' } }, 'no-meeting-held'],
    [
      'without the § that closes',
      { to: { ...APPROVED, meeting: 'MEETINGDEC', kind: 'noted', paragraph: null } },
      'no-paragraph',
    ],
    ['by others', { to: TABLED, ...by(DIRECTOR) }, 'not-allowed:correct'],
  ] as const)('is refused %s', async (_name, facts, why) => {
    const world = await afterApproval();

    expect(await correctRecorded(world.ports, correcting(facts))).toEqual({ ok: false, why });
  });

  it('has nothing to correct where nothing is recorded', async () => {
    const world = await aWorld({ committee: { meetings } });

    const refused = await correctRecorded(world.ports, correcting({ to: TABLED }));

    expect(refused).toEqual({ ok: false, why: 'nothing-to-correct' });
  });
});
