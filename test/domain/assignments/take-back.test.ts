import { describe, expect, it } from 'vitest';

import type { Participant } from '../../../src/domain/assignments/participant.ts';
import type { Person } from '../../../src/domain/record/person.ts';
import {
  takeBack,
  type TakenBack,
  type ToTakeBack,
} from '../../../src/domain/assignments/take-back.ts';
import { DIRECTOR } from '../../contracts/samples.ts';
import { CHAIR, DEVELOPER, givenTo, STANDIN, WRITER } from '../support/run.ts';

const ON = '2026-10-28';
const DRAFT = { is: 'milestone', milestone: 'draft' } as const;
const TALKS = { is: 'milestone', milestone: 'MBL-förhandling' } as const;
const ALL: ToTakeBack = { from: null, milestone: null };

/** From the director by way of the developer to the writer, and a milestone beside it. */
const CHAIN: readonly Participant[] = [
  givenTo(DEVELOPER),
  givenTo(WRITER, { givenBy: DEVELOPER }),
  givenTo(STANDIN, { scope: DRAFT, givenBy: WRITER }),
  givenTo(CHAIR, { scope: TALKS }),
];

function take(
  asked: Partial<ToTakeBack>,
  mayTake: (given: Participant) => boolean = () => true,
  participants = CHAIN,
): TakenBack {
  return takeBack({ participants }, { ...ALL, ...asked }, { mayTake, on: ON });
}

const byTheWriter = ({ givenBy }: Participant): boolean => givenBy.user === WRITER.user;

const endedIn = (taken: TakenBack): readonly Person[] =>
  taken.ok ? taken.ended.map(({ person }) => person) : [];

describe('taking back', () => {
  it('ends everything where nothing is named', () => {
    expect(endedIn(take({}))).toEqual([DEVELOPER, WRITER, STANDIN, CHAIR]);
  });

  it('from somebody ends what they gave on too, and nothing before or beside it', () => {
    expect(endedIn(take({ from: DEVELOPER }))).toEqual([DEVELOPER, WRITER, STANDIN]);
    expect(endedIn(take({ from: WRITER }))).toEqual([WRITER, STANDIN]);
    expect(endedIn(take({ from: CHAIR }))).toEqual([CHAIR]);
  });

  it('of a milestone ends that one alone', () => {
    expect(endedIn(take({ milestone: 'draft' }))).toEqual([STANDIN]);
  });

  it('ends on the day, and keeps every link', () => {
    const taken = take({ from: WRITER });

    expect(taken.ok && taken.participants.map(({ to }) => to)).toEqual([null, ON, ON, null]);
  });

  it('goes back to who gave it, where somebody gave it back to who had it before', () => {
    const round = [
      givenTo(DEVELOPER, { to: '2026-10-02' }),
      givenTo(WRITER, { givenBy: DEVELOPER }),
      givenTo(DEVELOPER, { givenBy: WRITER, from: '2026-10-02' }),
    ];

    expect(endedIn(take({ from: DEVELOPER }, undefined, round))).toEqual([DEVELOPER]);
    expect(endedIn(take({ from: WRITER }, undefined, round))).toEqual([WRITER, DEVELOPER]);
  });

  it('leaves what somebody with a milestone alone gave in another capacity', () => {
    const secretarys = [
      givenTo(CHAIR, { scope: DRAFT }),
      givenTo(WRITER, { givenBy: CHAIR }),
      givenTo(STANDIN, { givenBy: CHAIR, scope: DRAFT }),
    ];

    expect(endedIn(take({ from: CHAIR }, undefined, secretarys))).toEqual([CHAIR, STANDIN]);
  });

  it('takes only what may be taken, and says where that is nothing', () => {
    expect(endedIn(take({}, byTheWriter))).toEqual([STANDIN]);
    expect(take({ from: CHAIR }, byTheWriter)).toEqual({ ok: false, why: 'not-allowed' });
  });

  it.each([
    ['the holder', { from: DIRECTOR }],
    ['another’s milestone', { from: WRITER, milestone: 'draft' }],
  ])('says that nothing was given to %s', (_whom, asked) => {
    expect(take(asked)).toEqual({ ok: false, why: 'nothing-given' });
  });

  it('never touches a contribution, or what had ended', () => {
    const participants = [
      givenTo(WRITER, { to: '2026-10-02' }),
      givenTo(CHAIR, { scope: { is: 'contribution' } }),
    ];

    expect(take({}, undefined, participants)).toEqual({ ok: false, why: 'nothing-given' });
  });
});
