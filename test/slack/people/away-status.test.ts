import { describe, expect, it } from 'vitest';

import { saysAway } from '../../../src/slack/people/away-status.ts';

const until = (moment: string): number => Date.parse(moment) / 1000;
const NOW = Date.parse('2026-07-08T07:00:00.000Z');
const status = (facts: object) => ({ text: '', emoji: '', expiration: 0, ...facts });

describe('a status on Slack', () => {
  it.each([
    ['Vacationing', ':palm_tree:'],
    ['Semester till 3 augusti', ''],
    ['Föräldraledig', ':baby:'],
    ['Out sick', ':face_with_thermometer:'],
    ['On leave until August', ''],
    ['Tja\u0308nstledig', ''],
  ])('says that its person is away: %s %s', (text, emoji) => {
    expect(saysAway(status({ text, emoji }), NOW)).toBe(true);
  });

  it.each([
    ['In a meeting', ':spiral_calendar_pad:'],
    ['Working remotely', ':house_with_garden:'],
    ['Planerar semestern', ''],
    ['Ledighetsansökningar idag', ''],
    ['', ''],
  ])('says nothing of the kind: %s %s', (text, emoji) => {
    expect(saysAway(status({ text, emoji }), NOW)).toBe(false);
  });

  it('ends with its time, whether Slack has taken it away or not', () => {
    const away = { emoji: ':palm_tree:' };

    expect(saysAway(status({ ...away, expiration: until('2026-07-09T00:00:00Z') }), NOW)).toBe(
      true,
    );
    expect(saysAway(status({ ...away, expiration: until('2026-07-08T06:00:00Z') }), NOW)).toBe(
      false,
    );
  });
});
