import { describe, expect, it } from 'vitest';

import { wakeDay } from '../../../src/domain/ladder/ladder.ts';
import { anAssignment, SECRETARY } from '../../contracts/samples.ts';
import { ACCEPTED, aDraft, CLOSED, DEVELOPER, DEVELOPERS, theCommittee } from '../support/run.ts';

const committee = theCommittee();
const accepted = anAssignment({ ...DEVELOPERS, ...ACCEPTED });

describe('the day on which an assignment next has something to tell', () => {
  it('is the first step of its first milestone', () => {
    expect(wakeDay({ assignment: accepted, committee, today: '2026-09-29', closed: CLOSED })).toBe(
      '2026-11-10',
    );
  });

  it('is three working days away while nobody has accepted', () => {
    const fresh = anAssignment(DEVELOPERS);

    expect(wakeDay({ assignment: fresh, committee, today: '2026-09-29', closed: CLOSED })).toBe(
      '2026-10-02',
    );
  });

  it('is today while something is untold, or the next open day on a closed one', () => {
    expect(wakeDay({ assignment: accepted, committee, today: '2026-11-11', closed: CLOSED })).toBe(
      '2026-11-11',
    );
    expect(wakeDay({ assignment: accepted, committee, today: '2026-11-14', closed: CLOSED })).toBe(
      '2026-11-16',
    );
  });

  it('is the day after a digest that did not reach somebody', () => {
    const on = '2026-10-05';
    const mark = { person: DEVELOPER, line: 'milestone|draft|2026-11-19|-7', on };
    const missed = { ...accepted, told: [{ ...mark, delivered: false }] };

    expect(wakeDay({ assignment: missed, committee, today: on, closed: CLOSED })).toBe(
      '2026-10-06',
    );
  });

  it('is none once the assignment is closed, or when all has been told', () => {
    const at = '2026-12-16T09:00:00.000Z';
    const ending = { is: 'void', reason: 'fel', by: SECRETARY, at } as const;
    const review = { is: 'approved', by: DEVELOPER, at, newest: 1 } as const;
    const outcome = { line: 'outcome|MEETINGDEC', on: '2026-12-16', delivered: true };
    const over = {
      ...accepted,
      drafts: [aDraft({ review })],
      told: [{ person: SECRETARY, ...outcome }],
    };

    expect(
      wakeDay({
        assignment: { ...accepted, ending },
        committee,
        today: '2026-10-01',
        closed: CLOSED,
      }),
    ).toBeNull();
    expect(
      wakeDay({ assignment: over, committee, today: '2026-12-17', closed: CLOSED }),
    ).toBeNull();
  });
});
