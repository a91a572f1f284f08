import { describe, expect, it } from 'vitest';

import { readClosedDays } from '../../../../src/slack/rooms/closed-days/typed.ts';

const TODAY = '2026-11-25';
const OVER_NEW_YEAR = ['2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02'];

describe('closed days', () => {
  it.each([
    '30 december – 2 januari',
    '2026-12-30 - 2027-01-02',
    'den 30 december till och med den 2 januari 2027',
    'ons 30 dec – lör 2 jan 2027',
    '30 December to 2 January',
    '30 dec–2 jan',
  ])('are read as a stretch: %s', (line) => {
    expect(readClosedDays(line, TODAY)).toEqual({ days: OVER_NEW_YEAR, unclear: [] });
  });

  it('are read a line each, in order and none twice', () => {
    const text = '7 maj\n\n2026-12-31\n2027-05-07\n30–31 december';

    expect(readClosedDays(text, TODAY)).toEqual({
      days: ['2026-12-30', '2026-12-31', '2027-05-07'],
      unclear: [],
    });
  });

  it.each([
    'hela sommaren',
    'tis 7 maj',
    '2 januari 2027 – 30 december 2026',
    '1 januari – 1 juni',
  ])('are none of these: %s', (line) => {
    expect(readClosedDays(line, TODAY)).toEqual({ days: [], unclear: [line] });
  });

  it('are sixty lines at most, and those over are named', () => {
    const lines = Array.from({ length: 61 }, (_, index) =>
      `2027-05-${(index % 28) + 1}`.replace(/-(\d)$/, '-0$1'),
    );

    expect(readClosedDays(lines.join('\n'), TODAY).unclear).toEqual([lines[60]]);
  });
});
