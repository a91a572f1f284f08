import { afterEach, describe, expect, it } from 'vitest';

import { type Composed, composeAnew } from './support/bevaka.ts';

let bevaka: Composed;
afterEach(() => bevaka.stop());

const LINE =
  'registrera Regiondirektören förslag på mål och prioriteringar till sammanträdet den 15 december';

describe.each(['socket', 'http'] as const)('registering over %s', (by) => {
  it('registers one line: a private answer, one card and one direct message', async () => {
    bevaka = await composeAnew({ by });
    const { sandbox, say, until } = bevaka;

    await say('U03SEK', LINE);
    await until(
      () =>
        sandbox.posted().filter(({ to, threadTs }) => to === null && threadTs === null).length >= 2,
    );

    const posted = sandbox.posted().filter(({ to, threadTs }) => to === null && threadTs === null);
    const [card] = posted.filter(({ channel }) => channel === 'C01RUN');
    for (const words of ['RUN-1', 'förslag på mål', 'Regiondirektören', 'tis 15 dec', 'tor 19 nov'])
      expect(
        [card?.text, JSON.stringify(card?.blocks)].every((each) => each?.includes(words)),
      ).toBe(true);
    expect(posted.filter(({ channel }) => channel !== 'C01RUN')).toHaveLength(1);
  });
});

describe('a line whose due fits no meeting', () => {
  it.each([
    ['register_with:new-meeting:2026-10-15', 'sammanträdet tors? 15 okt'],
    ['register_with:date:2026-10-15', 'tors? 15 okt'],
    ['register_with:none:', 'utan datum'],
  ])('is registered by the button that says what it is: %s', async (action, due) => {
    bevaka = await composeAnew();
    const { sandbox, say, press, until } = bevaka;
    const answer = await say('U03SEK', 'registrera Regiondirektören en rapport 15 oktober');
    expect(answer).toContain('Nämnden har inget sammanträde då.');

    await press('U03SEK', 'C01RUN', action);

    const said = (words: RegExp): boolean =>
      sandbox.messages('U03SEK', 'C01RUN').some(({ text }) => words.test(text));
    await until(() => said(/^Registrerat:\n/));
    expect(said(new RegExp(`RUN-1\\* en rapport · ${due}`))).toBe(true);
  });
});

describe('a line with words behind its due', () => {
  it('is asked about by those words, and keeps them in what shall be brought', async () => {
    bevaka = await composeAnew();
    const { sandbox, say, press, until } = bevaka;
    const line = 'registrera Regiondirektören en rapport senast den 20 november § 92 om budget';
    const answer = await say('U03SEK', line);
    expect(answer).toContain('Orden: ”om budget”');

    await press('U03SEK', 'C01RUN', 'register_with:date:2026-11-20');

    const said = (words: RegExp): boolean =>
      sandbox.messages('U03SEK', 'C01RUN').some(({ text }) => words.test(text));
    await until(() => said(/RUN-1\* en rapport om budget · fre 20 nov/));
    expect(await say('U03SEK', 'visa RUN-1')).toContain('§ 92');
  });
});
