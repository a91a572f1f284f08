import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { type Composed, composeAnew } from './support/bevaka.ts';

const RUN = 'C01RUN';
const SECRETARY = 'U03SEK';

let bevaka: Composed;
beforeEach(async () => {
  bevaka = await composeAnew();
});
afterEach(() => bevaka.stop());

const answers = (): readonly string[] =>
  bevaka.sandbox.messages(SECRETARY, RUN).map(({ text }) => text);

/** The days that the newest answer's buttons offer. */
function offered(): readonly string[] {
  const newest = bevaka.sandbox.messages(SECRETARY, RUN).at(-1);
  return (newest?.blocks ?? []).flatMap((block) =>
    block.type === 'actions'
      ? block.elements.map((each) => (each.type === 'button' ? each.text.text : ''))
      : [],
  );
}

describe('a day that can be two', () => {
  it('is asked back, and the button says the command again with the day', async () => {
    const asked = await bevaka.say(SECRETARY, 'sammanträde nytt RUN tisdag 14 oktober 09:00');
    expect(asked).toBe('Vilken dag menar du?');
    expect(offered()).toEqual(['tis 13 okt', 'ons 14 okt']);

    await bevaka.press(SECRETARY, RUN, 'say_words:2026-10-13');
    await bevaka.until(() => answers().some((text) => text.includes('tis 13 okt 09:00')));

    const committee = await bevaka.ports.store.committeeByCode('TSANDBOX', 'RUN');
    expect(committee?.meetings.map(({ day }) => day)).toContain('2026-10-13');
    expect(committee?.meetings.map(({ day }) => day)).not.toContain('2026-10-14');
  });

  it('is asked of a registration too, which registers nothing until then', async () => {
    await bevaka.say(SECRETARY, 'registrera Regiondirektören en rapport till onsdag 15 december');

    expect(offered().join(' · ')).toContain('tis 15 dec');
    const committee = await bevaka.ports.store.committeeByCode('TSANDBOX', 'RUN');
    expect(await bevaka.ports.store.openOfCommittee(committee?.id ?? '')).toEqual([]);
  });
});

describe('a month with two meetings', () => {
  beforeEach(() => bevaka.say(SECRETARY, 'sammanträde nytt RUN 2026-12-01'));

  it.each([
    ['status RUN sammanträdet i december', 'Läget för Regionala utvecklingsnämnden'],
    ['sammanträde ställ in RUN sammanträdet i december', 'Ska sammanträdet tis 1 dec ställas in?'],
  ])('is asked back by "%s"', async (words, answer) => {
    expect(await bevaka.say(SECRETARY, words)).toBe('Vilken dag menar du?');
    expect(offered()).toEqual(['tis 1 dec', 'tis 15 dec']);

    await bevaka.press(SECRETARY, RUN, 'say_words:2026-12-01');
    await bevaka.until(() => answers().some((text) => text.includes(answer)));
  });
});
