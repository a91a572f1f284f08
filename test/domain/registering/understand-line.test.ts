import { describe, expect, it } from 'vitest';

import { understandLine } from '../../../src/domain/registering/understand-line.ts';
import { TEAM } from '../../contracts/samples.ts';
import { theCommittee } from '../support/run.ts';

const DECEMBER = { kind: 'meeting', meeting: 'MEETINGDEC' };
const DIRECTORS = { kind: 'office', title: 'Regiondirektören' };

function understand(line: string): ReturnType<typeof understandLine> {
  return understandLine(line, theCommittee(), '2026-09-29');
}

describe('registering in one line', () => {
  it('understands a mention, a deliverable and a meeting in English', () => {
    expect(understand('<@U01> proposal due for the 15 December meeting')).toEqual({
      ok: true,
      holder: { kind: 'person', person: { team: TEAM, user: 'U01' } },
      deliverable: 'proposal',
      due: DECEMBER,
    });
  });

  it('understands a title, a deliverable and a meeting in Swedish', () => {
    const line =
      'Regiondirektören förslag på mål och prioriteringar till sammanträdet den 15 december';

    expect(understand(line)).toEqual({
      ok: true,
      holder: DIRECTORS,
      deliverable: 'förslag på mål och prioriteringar',
      due: DECEMBER,
    });
  });

  it('finds a due that stands right after the holder', () => {
    const line =
      'Regiondirektören får i uppdrag att till sammanträdet den 15 december ta fram ett förslag';

    expect(understand(line)).toEqual({
      ok: true,
      holder: DIRECTORS,
      deliverable: 'ta fram ett förslag',
      due: DECEMBER,
    });
  });

  it('asks which of two dues is meant when they differ, and not when they agree', () => {
    const start = 'Regiondirektören ska till sammanträdet den 15 december ta fram ett förslag';

    expect(understand(`${start} senast den 1 december`)).toMatchObject({
      ok: false,
      refusal: { why: 'two-dues' },
    });
    expect(understand(`${start} till sammanträdet den 15 december`)).toMatchObject({
      ok: true,
      due: DECEMBER,
    });
  });

  it('leaves a date inside the deliverable to the deliverable', () => {
    const line =
      'Regiondirektören svar på skrivelsen från den 3 mars om budget till sammanträdet den 15 december';

    expect(understand(line)).toMatchObject({
      ok: true,
      deliverable: 'svar på skrivelsen från den 3 mars om budget',
    });
  });

  it('keeps what was understood when the holder is unknown', () => {
    const line = 'Kommunchefen förslag till sammanträdet den 15 december';

    expect(understand(line)).toEqual({
      ok: false,
      refusal: { why: 'unknown-holder', words: 'Kommunchefen' },
      understood: { holder: null, deliverable: 'förslag', due: DECEMBER },
    });
  });

  it('says that no due is there, for "utan datum" must be said', () => {
    expect(understand('Regiondirektören förslag')).toMatchObject({
      ok: false,
      refusal: { why: 'no-due' },
      understood: { deliverable: 'förslag' },
    });
    expect(understand('Regiondirektören förslag utan datum')).toMatchObject({
      ok: true,
      due: { kind: 'none' },
    });
  });

  it('guesses no meeting, and tells the day that was said', () => {
    expect(understand('Regiondirektören förslag till sammanträdet den 9 december')).toMatchObject({
      ok: false,
      refusal: { why: 'no-such-meeting', day: '2026-12-09' },
    });
  });

  it('says that nothing shall be brought when nothing is said of it', () => {
    expect(understand('Regiondirektören till sammanträdet den 15 december')).toMatchObject({
      ok: false,
      refusal: { why: 'no-deliverable' },
    });
  });
});
