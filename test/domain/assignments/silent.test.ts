import { describe, expect, it } from 'vitest';

import { isSilent } from '../../../src/domain/assignments/silent.ts';
import { anAssignment, DIRECTOR } from '../../contracts/samples.ts';
import { aDraft, anUpdate, CLOSED } from '../support/run.ts';

const REGISTERED = { registeredAt: '2026-11-02T08:00:00.000Z' };
const on = (today: string) => ({ today, closed: CLOSED, days: 10 });

describe('an assignment of which nobody has said anything for ten working days', () => {
  it.each([
    ['since it was registered', {}, '2026-11-13', false],
    ['since it was registered', {}, '2026-11-16', true],
    [
      'since the newest word',
      { updates: [anUpdate({ at: '2026-11-09T09:00:00.000Z' })] },
      '2026-11-16',
      false,
    ],
    [
      'also where a word was taken back',
      { updates: [{ ...anUpdate({ at: '2026-11-09T09:00:00.000Z' }), deleted: true }] },
      '2026-11-16',
      true,
    ],
    [
      'since the newest draft',
      { drafts: [aDraft({ at: '2026-11-09T09:00:00.000Z' })] },
      '2026-11-20',
      false,
    ],
  ])('is silent %s', (_name, facts, today, silent) => {
    expect(isSilent(anAssignment({ ...REGISTERED, ...facts }), on(today))).toBe(silent);
  });

  it.each([
    ['tabled', { tabled: true }],
    ['reported', { reported: { by: DIRECTOR, at: '2026-11-03T08:00:00.000Z' } }],
    ['undated', { due: { kind: 'none' } as const }],
  ])('is not silent while it is %s', (_name, facts) => {
    expect(isSilent(anAssignment({ ...REGISTERED, ...facts }), on('2027-01-15'))).toBe(false);
  });
});
