import { describe, expect, it } from 'vitest';

import {
  approvedDraft,
  draftToChange,
  overtakenDraft,
  versionToApprove,
} from '../../../src/domain/assignments/versions.ts';
import type { Draft } from '../../../src/domain/assignments/draft.ts';
import { aDraft } from '../support/run.ts';

const BY = { team: 'T', user: 'U01DIR' };
const at = (hour: number): string => `2026-10-28T${String(hour).padStart(2, '0')}:00:00.000Z`;

const submitted = (version: number): Draft => aDraft({ version, at: at(version) });
const approved = (version: number, newest: number, hour = 12): Draft => ({
  ...submitted(version),
  review: { is: 'approved', by: BY, at: at(hour), newest },
});
const toChange = (version: number): Draft => ({
  ...submitted(version),
  review: { is: 'changes-requested', by: BY, at: at(12), comment: 'Kostnaden saknas.' },
});

/** By their versions: what is approved, was approved, waits, and is to be changed. */
function standing(...drafts: readonly Draft[]) {
  return [
    approvedDraft({ drafts })?.version ?? null,
    overtakenDraft({ drafts })?.version ?? null,
    versionToApprove({ drafts }),
    draftToChange({ drafts })?.version ?? null,
  ];
}

describe('the versions of an assignment', () => {
  it.each([
    ['nothing is given', [], [null, null, null, null]],
    ['one waits', [submitted(1)], [null, null, 1, null]],
    ['one is approved', [approved(1, 1)], [1, null, null, null]],
    ['another came after the approved one', [approved(1, 1), submitted(2)], [null, 1, 2, null]],
    ['the older was chosen', [approved(1, 2), submitted(2)], [1, null, null, null]],
    ['changes are wanted', [toChange(1)], [null, null, null, 1]],
    ['another came after that', [toChange(1), submitted(2)], [null, null, 2, null]],
    ['both were approved', [approved(1, 1, 12), approved(2, 2, 13)], [2, null, null, null]],
    ['the newest is to change', [approved(1, 1), toChange(2)], [null, 1, null, 2]],
  ] as const)('where %s', (_, drafts, expected) => {
    expect(standing(...drafts)).toEqual(expected);
  });

  it('do not count from before it was referred back', () => {
    const drafts = [approved(1, 1), submitted(2)];

    expect(approvedDraft({ drafts: [approved(1, 1)], workSince: at(20) })).toBeNull();
    expect(versionToApprove({ drafts, workSince: at(2) })).toBe(2);
  });
});
