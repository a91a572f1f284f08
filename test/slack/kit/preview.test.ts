import { describe, expect, it } from 'vitest';

import { affectedLines } from '../../../src/slack/kit/affected.ts';
import { preview } from '../../../src/slack/kit/preview.ts';
import { anAssignment } from '../../contracts/samples.ts';
import type { Affected } from '../../../src/app/rescheduling/preview-affected.ts';

const SHOWN = { today: '2026-11-02', language: 'sv' } as const;
const MOVED = [{ milestone: 'draft', from: '2026-11-19', to: '2026-11-20' }];
const OTHER = [{ milestone: 'draft', from: '2026-11-18', to: '2026-11-20' }];

function affected(number: number, changes: Affected['changes']): Affected {
  return { assignment: anAssignment({ number, deliverable: `förslag ${number}` }), changes };
}

const THREE = [affected(1, MOVED), affected(2, OTHER), affected(3, MOVED)];

describe('what would follow', () => {
  it('says dates that change alike once, below all whose dates they are', () => {
    expect(preview(['Ska det flyttas?'], THREE, SHOWN, []).text).toBe(
      [
        'Ska det flyttas?',
        '*RUN-1* förslag 1',
        '*RUN-3* förslag 3',
        'Utkast tor 19 nov → fre 20 nov',
        '*RUN-2* förslag 2',
        'Utkast ons 18 nov → fre 20 nov',
      ].join('\n'),
    );
  });

  it('is the same in a form', () => {
    expect(affectedLines(THREE, SHOWN).map(({ text }) => text?.text)).toEqual([
      'RUN-1 förslag 1\nRUN-3 förslag 3\nUtkast tor 19 nov → fre 20 nov',
      'RUN-2 förslag 2\nUtkast ons 18 nov → fre 20 nov',
    ]);
  });

  it('counts every assignment that there is no room for', () => {
    const many = Array.from({ length: 40 }, (_, index) => affected(index + 1, MOVED));

    expect(preview([], many, SHOWN, []).text).toContain('och 20 till');
    expect(JSON.stringify(affectedLines(many, SHOWN))).toContain('och 10 till');
  });
});
