import { describe, expect, it } from 'vitest';

import { formatSlackDate } from '../../../src/page/mrkdwn/date.ts';

const reader = {
  locale: 'sv-SE',
  timeZone: 'Europe/Stockholm',
  now: new Date('2026-09-29T07:00:00Z'),
};
const AT_NINE = Date.parse('2026-09-29T07:00:00Z') / 1000;
const DAY = 86_400;

describe("Slack's date", () => {
  it.each([
    ['{date_num} {time}', '2026-09-29 09:00'],
    ['{date_long}', 'tisdag 29 september 2026'],
    ['den {date_short} kl {time_secs}', 'den 29 sep. 2026 kl 09:00:00'],
  ])('%s is written in the reader’s language and zone', (format, written) => {
    expect(formatSlackDate(AT_NINE, format, reader)).toBe(written);
  });

  it('says today, tomorrow and yesterday where it is asked to be pretty', () => {
    const days = [-DAY, 0, DAY].map((away) =>
      formatSlackDate(AT_NINE + away, '{date_pretty}', reader),
    );

    expect(days).toEqual(['i går', 'i dag', 'i morgon']);
  });

  it('counts from the story’s now', () => {
    expect(formatSlackDate(AT_NINE - 2 * DAY, '{ago}', reader)).toBe('i förrgår');
    expect(formatSlackDate(AT_NINE - 3 * 3600, '{ago}', reader)).toBe('för 3 timmar sedan');
  });

  it('leaves a format that it does not know to the fallback', () => {
    expect(formatSlackDate(AT_NINE, '{week}', reader)).toBeNull();
    expect(formatSlackDate(AT_NINE, 'utan', reader)).toBeNull();
  });
});
