import { describe, expect, test } from 'vitest';

import { delegateAssignment as delegate } from '../../src/app/assignments/delegate.ts';
import { addContributor } from '../../src/app/assignments/contributors.ts';
import { approveDraft, submitDraft } from '../../src/app/assignments/draft.ts';
import { answerLatePaper, askLatePaper } from '../../src/app/assignments/late-paper.ts';
import { remind } from '../../src/app/assignments/remind.ts';
import { giveUpdate } from '../../src/app/assignments/update.ts';
import { dispatchPapers, takeBackDispatch } from '../../src/app/meetings/dispatch-papers.ts';
import { viewOf } from '../../src/app/views/view-of.ts';
import type { LateReason } from '../../src/domain/assignments/late-paper.ts';
import type { Person } from '../../src/domain/record/person.ts';
import { DIRECTOR, SECRETARY } from '../contracts/samples.ts';
import { CHAIR } from '../domain/support/run.ts';
import { aWorld, by, type World } from './support/ports.ts';

const REASON: LateReason = { kind: 'addition', text: 'Nya siffror kom i går.' };
const DISPATCH = { committee: 'RUNCOMMITTEE', meeting: 'MEETINGDEC' } as const;
/** The dispatch before the meeting on 15 December is on the 8th. */
const AFTER_DISPATCH = '2026-12-09T09:00:00.000Z';
const IN_TIME = '2026-12-01T09:00:00.000Z';
const AT_THE_MEETING = '2026-12-15T08:00:00.000Z';

function give(world: World, person: Person, lateReason: LateReason | null = null) {
  const url = `https://example.org/${world.ports.now}`;
  const content = { kind: 'link', url } as const;
  return submitDraft(world.ports, { ...by(person), content, message: null, lateReason });
}

async function messagesOf(world: World): Promise<readonly string[]> {
  return (await world.assignment()).messages
    .filter(({ content }) => content.say.startsWith('late-') || content.say === 'draft-waits')
    .map(({ to, content }) => `${to.kind === 'person' ? to.person.user : to.kind} ${content.say}`);
}

async function papersOf(world: World) {
  const view = await viewOf(world.ports, await world.assignment(), await world.committee());
  return {
    lock: view.lock,
    toApprove: view.toApprove,
    versions: view.drafts.map(({ review, late }) => `${review.is} ${late?.stage ?? '-'}`),
  };
}

async function approvedInTime(): Promise<World> {
  const world = await aWorld();
  world.setNow(IN_TIME);
  await give(world, DIRECTOR);
  await approveDraft(world.ports, { ...by(DIRECTOR), version: 1 });
  world.setNow(AFTER_DISPATCH);
  return world;
}

describe('a version after the dispatch', () => {
  test('waits for the secretary and the chair, while the approved one stands', async () => {
    const world = await approvedInTime();

    const given = await give(world, DIRECTOR, REASON);

    expect(given).toMatchObject({ ok: true, result: { version: 2, late: 'asked' } });
    expect(await messagesOf(world)).toEqual([
      `${SECRETARY.user} late-paper-asked`,
      `${CHAIR.user} late-paper-asked`,
    ]);
    expect(await papersOf(world)).toEqual({
      lock: 'dispatched',
      toApprove: null,
      versions: ['approved -', 'submitted asked'],
    });
  });

  test('is the approved one with the first yes; a second answer is told apart', async () => {
    const world = await approvedInTime();
    await give(world, DIRECTOR, REASON);

    const yes = await answerLatePaper(world.ports, { ...by(CHAIR), version: 2, is: 'taken' });
    const no = await answerLatePaper(world.ports, { ...by(SECRETARY), version: 2, is: 'refused' });

    expect(yes.ok).toBe(true);
    expect(no).toEqual({ ok: false, why: 'late-answered' });
    expect((await papersOf(world)).versions).toEqual(['approved -', 'approved taken']);
    expect((await messagesOf(world)).slice(2)).toEqual([`${DIRECTOR.user} late-paper-answered`]);
  });

  test('stays a draft that was not sent with a no, and a second one can be asked for', async () => {
    const world = await approvedInTime();
    await give(world, DIRECTOR, REASON);
    await answerLatePaper(world.ports, { ...by(SECRETARY), version: 2, is: 'refused' });
    world.setNow('2026-12-10T09:00:00.000Z');

    await give(world, DIRECTOR, { kind: 'correction', text: 'Fel år på sidan 2.' });

    expect((await papersOf(world)).versions).toEqual([
      'approved -',
      'submitted refused',
      'submitted asked',
    ]);
  });

  test('without an answer when the meeting begins it was not sent', async () => {
    const world = await approvedInTime();
    await give(world, DIRECTOR, REASON);

    world.setNow('2026-12-15T07:59:00.000Z');
    expect((await papersOf(world)).versions[1]).toBe('submitted asked');
    world.setNow(AT_THE_MEETING);

    expect(await papersOf(world)).toEqual({
      lock: 'begun',
      toApprove: null,
      versions: ['approved -', 'submitted not-sent'],
    });
    expect(await answerLatePaper(world.ports, { ...by(CHAIR), version: 2, is: 'taken' })).toEqual({
      ok: false,
      why: 'meeting-begun',
    });
  });

  test('without its reason it is kept, and whoever gave it is asked', async () => {
    const world = await approvedInTime();

    await give(world, DIRECTOR);
    const before = await answerLatePaper(world.ports, { ...by(CHAIR), version: 2, is: 'taken' });
    await askLatePaper(world.ports, { ...by(DIRECTOR), version: 2, reason: REASON });

    expect(before).toEqual({ ok: false, why: 'awaits-reason' });
    expect(await messagesOf(world)).toEqual([
      `${DIRECTOR.user} late-reason-asked`,
      `${SECRETARY.user} late-paper-asked`,
      `${CHAIR.user} late-paper-asked`,
    ]);
  });

  test('is asked for with a reason that says something', async () => {
    const world = await approvedInTime();
    await give(world, DIRECTOR);
    const reason = { kind: 'addition', text: '  ' } as const;

    const asked = await askLatePaper(world.ports, { ...by(DIRECTOR), version: 2, reason });

    expect(asked).toEqual({ ok: false, why: 'empty-text' });
  });

  test('is answered by nobody but an officer', async () => {
    const world = await approvedInTime();
    await give(world, DIRECTOR, REASON);

    expect(
      await answerLatePaper(world.ports, { ...by(DIRECTOR), version: 2, is: 'taken' }),
    ).toEqual({ ok: false, why: 'not-allowed:answer-late-paper' });
  });
});

describe('papers that were not approved before the dispatch', () => {
  test('are late papers when they are approved for the first time', async () => {
    const world = await aWorld();
    world.setNow(IN_TIME);
    await give(world, DIRECTOR);
    world.setNow(AFTER_DISPATCH);

    const approved = await approveDraft(world.ports, { ...by(DIRECTOR), version: 1 });
    await askLatePaper(world.ports, { ...by(DIRECTOR), version: 1, reason: REASON });
    const again = await approveDraft(world.ports, { ...by(DIRECTOR), version: 1 });
    await answerLatePaper(world.ports, { ...by(SECRETARY), version: 1, is: 'taken' });

    expect(approved).toEqual({ ok: false, why: 'papers-dispatched' });
    expect(again).toEqual({ ok: false, why: 'late-asked' });
    expect((await papersOf(world)).versions).toEqual(['approved taken']);
  });
});

describe('the dispatch that somebody says', () => {
  test('locks at once, and is taken back the same day', async () => {
    const world = await aWorld();
    world.setNow(IN_TIME);
    const said = await dispatchPapers(world.ports, { ...DISPATCH, ...doer(SECRETARY) });
    await give(world, DIRECTOR, REASON);

    const locked = await papersOf(world);
    const again = await dispatchPapers(world.ports, { ...DISPATCH, ...doer(CHAIR) });
    const back = await takeBackDispatch(world.ports, { ...DISPATCH, ...doer(CHAIR) });

    expect([said.ok, back.ok]).toEqual([true, true]);
    expect(locked).toMatchObject({ lock: 'dispatched', versions: ['submitted asked'] });
    expect(again).toEqual({ ok: false, why: 'already-dispatched' });
    expect(await papersOf(world)).toEqual({
      lock: 'open',
      toApprove: 1,
      versions: ['submitted -'],
    });
  });

  test('is not taken back another day', async () => {
    const world = await aWorld();
    world.setNow(IN_TIME);
    await dispatchPapers(world.ports, { ...DISPATCH, ...doer(SECRETARY) });
    world.setNow('2026-12-02T09:00:00.000Z');

    const back = await takeBackDispatch(world.ports, { ...DISPATCH, ...doer(SECRETARY) });

    expect(back).toEqual({ ok: false, why: 'dispatched-before' });
  });

  test('is nothing that anybody says or takes back once the meeting has begun', async () => {
    const world = await aWorld();
    world.setNow(AT_THE_MEETING);

    const said = await dispatchPapers(world.ports, { ...DISPATCH, ...doer(SECRETARY) });
    const back = await takeBackDispatch(world.ports, { ...DISPATCH, ...doer(SECRETARY) });

    expect([said, back]).toEqual([
      { ok: false, why: 'meeting-over' },
      { ok: false, why: 'meeting-over' },
    ]);
  });

  test('is nothing that a director says, nor for a plan without a dispatch', async () => {
    const without = (await aWorld().then((world) => world.committee())).plan.filter(
      ({ milestone }) => milestone !== 'dispatch',
    );
    const world = await aWorld({ committee: { plan: without } });

    const byDirector = await dispatchPapers(world.ports, { ...DISPATCH, ...doer(DIRECTOR) });
    const bySecretary = await dispatchPapers(world.ports, { ...DISPATCH, ...doer(SECRETARY) });

    expect(byDirector).toEqual({ ok: false, why: 'not-allowed:manage' });
    expect(bySecretary).toEqual({ ok: false, why: 'no-dispatch' });
  });
});

describe('what is tabled', () => {
  test('takes no draft, no word, no signal, no delegation and no reminder', async () => {
    const world = await aWorld({ assignment: { tabled: true } });
    const { ports } = world;
    const text = { text: 'på väg', message: null };

    const refused = await Promise.all([
      give(world, DIRECTOR),
      giveUpdate(ports, { ...by(DIRECTOR), ...text, signal: null }),
      giveUpdate(ports, { ...by(DIRECTOR), ...text, signal: 'at-risk' }),
      delegate(ports, { ...by(DIRECTOR), to: CHAIR, scope: { is: 'whole' }, part: null }),
      addContributor(ports, { ...by(DIRECTOR), person: CHAIR, part: null }),
      remind(ports, { ...by(SECRETARY), evenIfInDigest: true }),
    ]);

    expect(refused).toEqual(refused.map(() => ({ ok: false, why: 'is-tabled' })));
  });
});

function doer(person: Person) {
  return { doer: by(person).doer };
}
