import { describe, expect, it } from 'vitest';

import {
  awaitsReceipt,
  type DiaryHandOver,
  isReceived,
  isToHandOver,
} from '../../../src/domain/assignments/diary.ts';
import type { Ending } from '../../../src/domain/assignments/ending.ts';
import { daysOfDiary, diaryLine } from '../../../src/domain/ladder/diary-line.ts';
import { newOffice } from '../../../src/domain/committee/office.ts';
import { anAssignment, SECRETARY } from '../../contracts/samples.ts';
import { CLOSED, theCommittee, WRITER } from '../support/run.ts';

const CLOSED_AT = '2026-12-15T10:00:00.000Z';
const ending: Ending = {
  is: 'closed',
  paragraph: '§ 87',
  meeting: 'DEC',
  by: SECRETARY,
  at: CLOSED_AT,
};
const receipt = { number: 'RS 2026/123', day: '2026-12-17', by: WRITER, at: CLOSED_AT };
const handedOver = (at: string, isIn = false): DiaryHandOver => ({
  by: SECRETARY,
  at,
  receipt: isIn ? receipt : null,
});
const BEFORE = '2026-12-01T10:00:00.000Z';
const AFTER = '2026-12-16T10:00:00.000Z';

/** What was handed over, whether it has ended; whether it waits, is to be handed over, is received. */
const CASES: readonly (readonly [
  string,
  readonly DiaryHandOver[],
  Ending | null,
  boolean,
  boolean,
  boolean,
])[] = [
  ['open', [], null, false, false, false],
  ['closed', [], ending, false, true, false],
  ['closed and handed over', [handedOver(AFTER)], ending, true, false, false],
  ['closed, handed over and received', [handedOver(AFTER, true)], ending, false, false, true],
  ['received while it was open', [handedOver(BEFORE, true)], ending, false, true, false],
  ['received while it is open', [handedOver(BEFORE, true)], null, false, false, false],
];

describe('what the diary has of an assignment', () => {
  it.each(CASES)('is known of one that is %s', (_, diary, ended, waits, toHandOver, received) => {
    const assignment = { diary, ending: ended };

    expect([awaitsReceipt(assignment), isToHandOver(assignment), isReceived(assignment)]).toEqual([
      waits,
      toHandOver,
      received,
    ]);
  });
});

describe('the line of the secretary’s morning', () => {
  const registrar = newOffice('Registratorn', {
    role: 'registrar',
    holdings: [{ person: WRITER, from: '2026-01-01', acting: false }],
  });
  const bare = theCommittee();
  const withRegistrar = theCommittee({ offices: [...bare.offices, registrar] });
  const lineOn = (today: string, diary: readonly DiaryHandOver[], committee = withRegistrar) =>
    diaryLine({
      assignment: anAssignment({ diary, ending }),
      committee,
      today,
      closed: CLOSED,
    });

  it('comes on the first working day of the months after, for what was closed or handed over', () => {
    expect(daysOfDiary({ today: '2026-12-16', closed: CLOSED })).toEqual([
      '2026-12-16',
      '2027-01-04',
    ]);
    expect(lineOn('2026-12-31', [])).toBeNull();
    expect(lineOn('2027-01-04', [])).toMatchObject({
      person: SECRETARY,
      line: { kind: 'diary', month: '2027-01' },
    });
    expect(lineOn('2027-01-04', [handedOver(AFTER)])).not.toBeNull();
    expect(lineOn('2027-01-04', [handedOver(AFTER, true)])).toBeNull();
  });

  it('tells nobody of what was not handed over where there is no registrar', () => {
    expect(lineOn('2027-01-04', [], bare)).toBeNull();
    expect(lineOn('2027-01-04', [handedOver(AFTER)], bare)).not.toBeNull();
  });
});
