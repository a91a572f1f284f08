import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { type Composed, composeAnew } from './support/bevaka.ts';

const RUN = 'C01RUN';
const SECRETARY = 'U03SEK';
const DIRECTOR = 'U01DIR';
/** Mondays, 27 and 34 days after the registration, and what comes after. */
const TOO_EARLY = '2026-10-26T07:01:00.000Z';
const FIRST_MONDAY = '2026-11-02T07:01:00.000Z';
const NEXT_DAY = '2026-11-03T07:01:00.000Z';
const NEXT_MONDAY = '2026-11-09T07:01:00.000Z';

let bevaka: Composed;
beforeEach(async () => {
  bevaka = await composeAnew({ by: 'socket' });
});
afterEach(() => bevaka.stop());

const toDirector = () => {
  const direct = bevaka.direct(DIRECTOR);
  return direct === '' ? [] : bevaka.sandbox.messages(DIRECTOR, direct);
};
const lines = () => toDirector().filter(({ text }) => text.includes('Nämndens regler'));
const overview = () =>
  bevaka.sandbox.messages(SECRETARY, RUN).findLast(({ text }) => text.startsWith('Läget för'));
const form = () => JSON.stringify(bevaka.sandbox.snapshot(DIRECTOR).views.at(-1)?.blocks ?? '');

describe('what a committee asks of all that is open', () => {
  it('is set, told to the director once a week with the way to it, and counted in the channel', async () => {
    const { say, moveTo, until, press, settled } = bevaka;
    for (const what of ['mål', 'budget'])
      await say(SECRETARY, `registrera Regiondirektören ${what} till 9 februari 2027`);
    await say(SECRETARY, 'veckoöversikt måndag');
    expect(await say(SECRETARY, 'regler: inget uppdrag utan ett ord på 30 dagar')).toContain(
      'Direktören får veta varje måndag',
    );
    await moveTo(TOO_EARLY);
    await settled();
    expect(lines()).toEqual([]);

    await moveTo(FIRST_MONDAY);
    await until(() => lines().length > 0 && overview() !== undefined);
    expect(lines()[0]?.text).toContain('2 uppdrag utan ett ord på 30 dagar');
    await until(() => overview()?.text.includes('2 uppdrag utan ett ord på 30 dagar') ?? false);

    await say(DIRECTOR, 'läge RUN-1 enligt plan');
    await settled();
    await press(DIRECTOR, bevaka.direct(DIRECTOR), 'more');
    await until(() => form().includes('budget'));
    expect(form()).not.toContain('mål');

    await moveTo(NEXT_DAY);
    await settled();
    expect(lines()).toHaveLength(1);
    await moveTo(NEXT_MONDAY);
    await until(() => lines().length === 2);
    expect(lines()[1]?.text).toContain('1 uppdrag utan ett ord på 30 dagar');
    expect(await say(SECRETARY, 'regler av')).toContain('inga regler');
  });
});
