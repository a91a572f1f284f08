import { describe, expect, it } from 'vitest';

import {
  isPubliclyClosed,
  mayBePublic,
  publicBecame,
  publicStatus,
} from '../../../src/domain/assignments/public-facts.ts';
import { anAssignment, SECRETARY } from '../../contracts/samples.ts';
import { MARKED } from '../../contracts/secret-samples.ts';
import { theCommittee } from '../support/run.ts';

const ACT = { by: SECRETARY, at: '2026-12-16T08:00:00.000Z' };
const { origin } = anAssignment();
const confirmed = { ...origin, minutes: 'confirmed' } as const;
const CLOSED = { is: 'closed', paragraph: '§ 45', meeting: 'MEETINGDEC', ...ACT } as const;
const closing = (minutes: 'preliminary' | 'confirmed') =>
  ({
    ...ACT,
    is: 'approved',
    closes: true,
    meeting: 'MEETINGDEC',
    paragraph: '§ 45',
    motive: null,
    minutes,
  }) as const;

describe('anybody may read', () => {
  it.each([
    ['what is confirmed', { origin: confirmed }, true],
    ['what is closed', { origin: confirmed, ending: CLOSED }, true],
    ['nothing of which nobody said that it is confirmed', { origin }, false],
    ['nothing preliminary', { origin: { ...origin, minutes: 'preliminary' } as const }, false],
    ['nothing secret', { origin: confirmed, secrecy: MARKED }, false],
    [
      'nothing void',
      { origin: confirmed, ending: { is: 'void', reason: 'x', ...ACT } as const },
      false,
    ],
  ])('%s', (_what, facts, may) => {
    expect(mayBePublic(anAssignment(facts))).toBe(may);
  });
});

describe('what became of it', () => {
  it('is not told by minutes that are preliminary: until then it is open', () => {
    const assignment = anAssignment({ ending: CLOSED, outcomes: [closing('preliminary')] });

    expect(isPubliclyClosed(assignment)).toBe(false);
    expect(publicStatus({ ...assignment, reported: ACT })).toBe('reported');
    expect(publicBecame(assignment, theCommittee())).toEqual([]);
  });

  it('is told once of what a meeting closed, on the day of the meeting', () => {
    const assignment = anAssignment({ ending: CLOSED, outcomes: [closing('confirmed')] });
    const became = { on: '2026-12-15', paragraph: '§ 45' };

    expect(publicStatus(assignment)).toBe('closed');
    expect(publicBecame(assignment, theCommittee())).toEqual([{ is: 'approved', ...became }]);
    expect(publicBecame({ ...assignment, outcomes: [] }, theCommittee())).toEqual([
      { is: 'closed', ...became },
    ]);
  });

  it('is the day alone of what an office’s list had closed: its words stay there', () => {
    const ending = {
      is: 'closed-before',
      words: 'Klart, sa Anna',
      on: '2024-02-29',
      ...ACT,
    } as const;

    expect(publicBecame(anAssignment({ ending }), theCommittee())).toEqual([
      { is: 'closed', on: '2024-02-29', paragraph: null },
    ]);
  });
});
