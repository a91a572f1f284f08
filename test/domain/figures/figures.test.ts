import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { FEWEST, figuresByHolder } from '../../../src/domain/figures/by-holder.ts';
import type { FigureFacts } from '../../../src/domain/figures/figure-facts.ts';
import { figuresOf } from '../../../src/domain/figures/figures.ts';
import { percentile } from '../../../src/domain/figures/percentile.ts';
import { addDays, daysBetween } from '../../../src/domain/days/day.ts';

const YEAR = { from: '2026-01-01', to: '2026-12-31' };

function facts(given: Partial<FigureFacts>): FigureFacts {
  return {
    holder: { kind: 'office', title: 'Regiondirektören' },
    begun: '2026-02-03',
    reported: null,
    due: null,
    closed: null,
    extended: [],
    whyLate: [],
    referredBack: [],
    ...given,
  };
}

describe('figures over a time', () => {
  it('tell what was given, reported in time and late, closed and open', () => {
    const figures = figuresOf(
      [
        facts({ due: '2026-03-10', reported: '2026-03-10', closed: '2026-03-24' }),
        facts({ due: '2026-03-10', reported: '2026-03-11' }),
        facts({ reported: '2026-05-05' }),
        facts({ begun: '2025-11-18', due: '2026-12-01' }),
        facts({ due: '2027-02-01' }),
        facts({ begun: '2025-01-14', reported: '2025-12-01', closed: '2025-12-09' }),
        facts({ begun: '2027-01-12' }),
      ],
      YEAR,
    );

    expect(figures).toMatchObject({
      begun: 4,
      reported: { inTime: 1, late: 1, undated: 1 },
      closed: 1,
      daysToClose: { median: 49, ninetieth: 49 },
      open: 4,
      overdue: 1,
    });
  });

  it('count an extension and a referral by their own days', () => {
    const { extended, referredBack } = figuresOf(
      [
        facts({
          extended: [
            { on: '2025-12-31', ground: 'decision' },
            { on: '2026-01-01', ground: 'decision' },
            { on: '2026-12-31', ground: 'consent' },
          ],
          referredBack: ['2026-06-16', '2027-01-01'],
        }),
      ],
      YEAR,
    );

    expect(extended).toEqual({ decision: 1, consent: 1 });
    expect(referredBack).toBe(1);
  });

  it.each([
    [30, 0],
    [31, 1],
    [90, 1],
    [91, 2],
    [365, 3],
    [366, 4],
  ])('put what is %i days old into age %i', (days, age) => {
    const { openByAge } = figuresOf([facts({ begun: addDays(YEAR.to, -days) })], YEAR);

    expect(openByAge.indexOf(1)).toBe(age);
  });
});

it.each([
  [[], 50, null],
  [[7], 90, 7],
  [[9, 1, 5], 50, 5],
  [[1, 2, 3, 4], 50, 2],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 90, 9],
])('of %j, %i percent are within %j', (values, percent, expected) => {
  expect(percentile(values, percent)).toBe(expected);
});

describe('figures by office', () => {
  it('are one office in every form of its title', () => {
    const titles = ['Kulturchefen', 'kulturchef', 'Kulturchefens', 'KULTURCHEFEN', 'Kulturchef'];
    const all = titles.map((title) => facts({ holder: { kind: 'office', title } }));

    const found = figuresByHolder(all, YEAR);
    expect(found.map(({ name, figures }) => [name, figures.begun])).toEqual([['Kulturchefen', 5]]);
  });

  it('never name somebody without an office, and tell nobody apart with fewer than five', () => {
    const holder = fc.oneof(
      fc
        .constantFrom('A-chefen', 'B-chefen', 'C-chefen')
        .map((title) => ({ kind: 'office', title }) as const),
      fc.constant({ kind: 'person', person: { team: 'T', user: 'U1' } } as const),
    );
    const begun = fc.integer({ min: 0, max: 900 }).map((days) => addDays('2025-01-01', days));
    const one = fc.record({ holder, begun }).map(facts);
    fc.assert(
      fc.property(fc.array(one, { maxLength: 40 }), (all) => {
        const whole = figuresOf(all, YEAR);
        const apart = figuresByHolder(all, YEAR);
        const counts = apart.map(({ figures }) => figures.open);

        expect(counts.every((count) => count >= FEWEST)).toBe(true);
        expect(apart.filter(({ name }) => name === null).length).toBeLessThanOrEqual(1);
        const sum = counts.reduce((before, each) => before + each, 0);
        expect(apart.length === 0 ? whole.open : sum).toBe(whole.open);
      }),
    );
  });

  it('keep the days of a close whole days', () => {
    const closed = '2026-04-01';
    const { daysToClose } = figuresOf([facts({ closed })], YEAR);

    expect(daysToClose?.median).toBe(daysBetween('2026-02-03', closed));
  });
});
