import * as fc from 'fast-check';

import { accept } from '../../../src/app/assignments/accept.ts';
import { acknowledge } from '../../../src/app/assignments/acknowledge.ts';
import { closeAssignment } from '../../../src/app/assignments/close.ts';
import { delegateAssignment } from '../../../src/app/assignments/delegate.ts';
import { approveDraft, submitDraft } from '../../../src/app/assignments/draft.ts';
import { editAssignment } from '../../../src/app/assignments/edit.ts';
import { addParagraphs } from '../../../src/app/assignments/add-paragraph.ts';
import { correctRecorded } from '../../../src/app/assignments/correct.ts';
import { recordOutcomes } from '../../../src/app/assignments/record-outcomes.ts';
import { remind } from '../../../src/app/assignments/remind.ts';
import { undoDeed } from '../../../src/app/assignments/undo.ts';
import { voidAssignment } from '../../../src/app/assignments/void.ts';
import { recordedOf } from '../../../src/domain/assignments/correction.ts';
import { askExtension, extend, refuseExtension } from '../../../src/app/assignments/extend.ts';
import {
  meetingAwaitingOutcomes,
  recordOutcome,
} from '../../../src/app/assignments/record-outcome.ts';
import { noticeAccount } from '../../../src/app/committees/notice-account.ts';
import { report } from '../../../src/app/assignments/report.ts';
import { reschedule } from '../../../src/app/meetings/reschedule.ts';
import { setClosedDays } from '../../../src/app/committees/set-closed-days.ts';
import { setDate } from '../../../src/app/assignments/set-date.ts';
import { setLadder } from '../../../src/app/committees/set-ladder.ts';
import { setPlan } from '../../../src/app/committees/set-plan.ts';
import { setPreferences } from '../../../src/app/mornings/set-preferences.ts';
import { addContributor } from '../../../src/app/assignments/contributors.ts';
import { takeBackDelegation } from '../../../src/app/assignments/take-back.ts';
import { setDeputy } from '../../../src/app/committees/set-deputy.ts';
import { setRole } from '../../../src/app/committees/set-role.ts';
import { snooze } from '../../../src/app/assignments/snooze.ts';
import { giveUpdate } from '../../../src/app/assignments/update.ts';
import { addDays, dayIn } from '../../../src/domain/days/day.ts';
import { plannedFrom } from '../../../src/domain/committee/meetings.ts';
import { SECRETARY } from '../../contracts/samples.ts';
import { aLadder, aPlan } from '../../domain/support/arbitrary.ts';
import type { Year } from './a-year.ts';
import {
  about,
  nextMeeting,
  OUTCOMES,
  type Act,
  type Dice,
  ofCommittee,
  person,
  pick,
  secretarys,
  TITLES,
} from './happening-now.ts';
import type { Happening } from './random-year.ts';

export const FIRST_DAY = '2026-08-10';

const ACTS: Readonly<Record<string, Act>> = {
  accept: (now) => accept(now.year.ports, about(now)),
  update: (now) =>
    giveUpdate(now.year.ports, {
      ...about(now),
      text: 'på gång',
      signal: 'at-risk',
      message: null,
    }),
  delegate: (now) =>
    delegateAssignment(now.year.ports, {
      ...about(now, SECRETARY),
      to: person(now),
      scope: pick([{ is: 'whole' }, { is: 'milestone', milestone: 'draft' }], now.dice.days),
      part: null,
    }),
  'take back': (now) =>
    takeBackDelegation(now.year.ports, { ...about(now, SECRETARY), from: null, milestone: null }),
  contribute: (now) =>
    addContributor(now.year.ports, { ...about(now, SECRETARY), person: person(now), part: null }),
  draft: (now) =>
    submitDraft(now.year.ports, {
      ...about(now),
      content: { kind: 'link', url: 'https://example.org/utkast' },
      message: null,
    }),
  approve: (now) => approveDraft(now.year.ports, { ...about(now), version: 1 }),
  report: (now) => report(now.year.ports, about(now)),
  close: (now) =>
    closeAssignment(now.year.ports, {
      ...about(now, SECRETARY),
      meeting: 'MEETING0',
      paragraph: '§ 8',
    }),
  snooze: (now) =>
    snooze(now.year.ports, {
      ...about(now),
      milestone: pick(['draft', 'final-papers'], now.dice.days),
      until: addDays(now.today, now.dice.days),
    }),
  acknowledge: (now) =>
    acknowledge(now.year.ports, { ...about(now), days: now.dice.days % 2 === 0 ? null : 5 }),
  'set a date': (now) =>
    setDate(now.year.ports, {
      ...about(now, SECRETARY),
      milestone: 'draft',
      day: addDays(now.today, now.dice.days),
    }),
  'edit the due': (now) =>
    editAssignment(now.year.ports, {
      ...about(now, SECRETARY),
      terms: {
        due: pick(
          [
            { kind: 'none' },
            { kind: 'date', day: addDays(now.today, now.dice.days) },
            nextMeeting(now),
          ],
          now.dice.other,
        ),
      },
    }),
  'edit the holder': (now) =>
    editAssignment(now.year.ports, {
      ...about(now, SECRETARY),
      terms: { holder: { kind: 'person', person: person(now) } },
    }),
  extend: (now) =>
    extend(now.year.ports, {
      ...about(now, SECRETARY),
      to: nextMeeting(now),
      ground: 'consent',
      paragraph: null,
      reason: 'underlag saknas',
    }),
  move: async (now) => {
    const { id, day, time } = pick(plannedFrom(now.committee, now.today), now.dice.one);
    return reschedule(now.year.ports, {
      ...ofCommittee(now),
      meeting: id,
      how: { is: 'moved', day: addDays(day, now.dice.days - 20), time },
    });
  },
  cancel: async (now) => {
    const planned = plannedFrom(now.committee, now.today);
    const carriedTo = pick(planned, now.dice.one + 1).id;
    return reschedule(now.year.ports, {
      ...ofCommittee(now),
      meeting: pick(planned, now.dice.one).id,
      how: {
        is: 'cancelled',
        carriedTo,
        elsewhere: [
          {
            assignment: pick(now.open, now.dice.other).id,
            meeting: pick(planned, now.dice.one + 2).id,
          },
        ],
      },
    });
  },
  outcome: async (now) => {
    const awaited = await meetingAwaitingOutcomes(now.year.ports, now.committee);
    if (awaited === null) return { ok: false };
    const is = pick(OUTCOMES, now.dice.other);
    const closes = is === 'approved' || is === 'noted';
    return recordOutcome(now.year.ports, {
      id: pick(awaited.open, now.dice.one).id,
      ...secretarys,
      is,
      closes,
      paragraph: '§ 9',
      motive: 'mer underlag',
    });
  },
  'outcomes of a form': async (now) => {
    const awaited = await meetingAwaitingOutcomes(now.year.ports, now.committee);
    if (awaited === null) return { ok: false };
    const outcomes = awaited.open.map(({ id }, at) => {
      const is = pick(OUTCOMES, now.dice.other + at);
      const closes = is === 'approved' || is === 'noted';
      return { id, is, closes, paragraph: '§ 9', motive: 'mer underlag' };
    });
    const done = await recordOutcomes(now.year.ports, { ...secretarys, outcomes });
    return { ok: done.some(({ done: each }) => each.ok) };
  },
  void: (now) => voidAssignment(now.year.ports, { ...about(now, SECRETARY), reason: 'dubbelt' }),
  undo: (now) => {
    const found = now.all.filter(({ undo }) => undo !== null);
    if (found.length === 0) return Promise.resolve({ ok: false });
    const { id, undo } = pick(found, now.dice.one);
    return undoDeed(now.year.ports, { id, deed: undo?.deed ?? '', ...secretarys });
  },
  correct: (now) => {
    const recorded = now.all.filter((each) => recordedOf(each).is !== 'open');
    if (recorded.length === 0) return Promise.resolve({ ok: false });
    return correctRecorded(now.year.ports, {
      id: pick(recorded, now.dice.one).id,
      ...secretarys,
      to: { is: 'open' },
      decision: null,
      reason: 'fel rad',
      correctedBy: null,
      next: null,
      seen: null,
    });
  },
  'add a §': (now) =>
    addParagraphs(now.year.ports, {
      ...about(now, SECRETARY),
      ofDecision: '§ 4',
      ofOutcome: '§ 5',
    }),
  remind: (now) => remind(now.year.ports, { ...about(now, SECRETARY), evenIfInDigest: true }),
  'ask for time': (now) =>
    askExtension(now.year.ports, {
      ...about(now),
      to: nextMeeting(now),
      reason: 'underlag saknas',
    }),
  'refuse time': (now) => refuseExtension(now.year.ports, about(now, SECRETARY)),
  'set the plan': (now) => setPlan(now.year.ports, { ...ofCommittee(now), plan: now.dice.plan }),
  'set the ladder': (now) =>
    setLadder(now.year.ports, { ...ofCommittee(now), ladder: now.dice.ladder }),
  'close days': (now) =>
    setClosedDays(now.year.ports, {
      ...ofCommittee(now),
      closedDays: [addDays(now.today, now.dice.days + 1)],
      idleMonths: [],
    }),
  'set a role': (now) =>
    setRole(now.year.ports, {
      ...ofCommittee(now),
      title: pick(TITLES, now.dice.one),
      person: person(now),
      from: addDays(now.today, now.dice.days),
    }),
  'set a deputy': (now) =>
    setDeputy(now.year.ports, {
      ...ofCommittee(now),
      title: pick(TITLES, now.dice.one),
      person: person(now),
      from: now.today,
      to: addDays(now.today, now.dice.days),
    }),
  'choose an hour': (now) =>
    setPreferences(now.year.ports, {
      doer: { person: person(now), source: 'form' },
      wanted: { remindAt: pick(['06:30', '10:00', null], now.dice.one), pausedUntil: null },
    }),
  pause: (now) =>
    setPreferences(now.year.ports, {
      doer: { person: person(now), source: 'form' },
      wanted: { remindAt: null, pausedUntil: addDays(now.today, now.dice.days + 1) },
    }),
  'an account goes': async (now) => {
    now.year.gone.add(person(now).user);
  },
  'an account is back': async (now) => {
    now.year.gone.delete(person(now).user);
    await noticeAccount(now.year.ports, person(now), false);
  },
  'the app is down': async ({ year, today, dice }) => {
    for (let at = 1; at <= dice.days % 9; at += 1) year.down.add(addDays(today, at));
  },
  'Slack is silent': async ({ year, today, dice }) => {
    for (let at = 1; at <= dice.days % 4; at += 1) year.silent.add(addDays(today, at));
  },
  'Slack refuses somebody': async (now) => {
    const { user } = person(now);
    if (!now.year.refused.delete(user)) now.year.refused.add(user);
  },
};

/** Something of all that can happen, in the afternoon of one of the days. */
export function aHappening(days: number): fc.Arbitrary<Happening> {
  const dice = fc.record({
    one: fc.nat(40),
    other: fc.nat(40),
    days: fc.integer({ min: 0, max: 40 }),
    plan: aPlan(),
    ladder: aLadder(),
  });
  return fc
    .tuple(fc.nat(days - 1), fc.constantFrom(...Object.entries(ACTS)), dice)
    .map(([at, [what, act], thrown]) => {
      const on = addDays(FIRST_DAY, at);
      return {
        on,
        act: (year) => happen(year, act, thrown),
        toString: () => `${on} ${what} ${JSON.stringify(thrown)}`,
      };
    });
}

async function happen(year: Year, act: Act, dice: Dice): Promise<boolean> {
  const committee = await year.committee();
  const today = dayIn(year.ports.now, committee.timeZone);
  const open = await year.ports.store.openOfCommittee(committee.id);
  if (open.length === 0 || plannedFrom(committee, today).length === 0) return false;
  const all = await year.all();
  const done = await act({ year, committee, today, open, all, dice });
  return done?.ok ?? true;
}
