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

describe('a line for somebody who is mentioned', () => {
  it('is shown with the name, and listed by it', async () => {
    bevaka = await composeAnew();
    const { say } = bevaka;
    await say('U03SEK', 'registrera <@U04HAN> en kalkyl till sammanträdet den 15 december');
    await say('U03SEK', LINE);

    await say('U03SEK', 'visa RUN-1');
    const shown = JSON.stringify(bevaka.sandbox.messages('U03SEK', 'C01RUN').at(-1)?.blocks);
    expect(shown).toContain('*Så skrevs det:* @Elin Sjödin en kalkyl');

    const listed = await say('U03SEK', 'lista Elin Sjödin');
    expect(listed).toContain('RUN-1');
    expect(listed).not.toContain('RUN-2');
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

describe('a line with a § before its due', () => {
  it('is asked whose it is, and registered by the button that says so', async () => {
    bevaka = await composeAnew();
    const { sandbox, say, press, until } = bevaka;
    const due = '§ 142 till den 15 december';
    const card = (label: string) =>
      sandbox
        .posted()
        .find(({ channel, text }) => channel === 'C01RUN' && text.startsWith(`*${label}*`))?.text;

    expect(await say('U03SEK', `registrera Regiondirektören bredband ${due}`)).toContain(
      'Är paragrafen beslutets',
    );
    await press('U03SEK', 'C01RUN', 'register_with:paragraph:decision');
    await until(() => card('RUN-1') !== undefined);
    await say('U03SEK', `registrera Regiondirektören svar ${due}`);
    await press('U03SEK', 'C01RUN', 'register_with:paragraph:task');
    await until(() => card('RUN-2') !== undefined);

    const kept = await Promise.all(
      [1, 2].map(async (number) => {
        const committee = await bevaka.ports.store.committeeOfChannel('TSANDBOX', 'C01RUN');
        const found = await bevaka.ports.store.assignmentByNumber(committee?.id ?? '', number);
        return [found?.deliverable, found?.origin.paragraph];
      }),
    );
    expect(kept).toEqual([
      ['bredband', '§ 142'],
      ['svar § 142', null],
    ]);
  });
});

describe('several lines in one command', () => {
  it('are registered each by its own, and the others are given back', async () => {
    bevaka = await composeAnew();
    const { sandbox, say, press, until, direct } = bevaka;
    const lines = [
      'Regiondirektören förslag på mål till sammanträdet den 15 december',
      '- Regiondirektören en rapport',
      '  om hamnen senast den 20 november',
      '- Regiondirektören en plan senast 15 decmber',
    ];

    const answer = await say('U03SEK', `registrera ${lines.join('\n')}`);

    expect(answer).toMatch(
      /RUN-1\* förslag på mål · .*tis 15 dec.*\n.*RUN-2\* en rapport om hamnen/u,
    );
    expect(answer).toContain('*Rad 3:* Regiondirektören en plan senast 15 decmber');
    await bevaka.settled();
    const handed = sandbox.messages('U01DIR', direct('U01DIR'));
    expect(handed.filter(({ text }) => /RUN-1[\s\S]*RUN-2/u.test(text))).toHaveLength(1);

    const buttonOf = (): string | undefined =>
      sandbox
        .messages('U03SEK', 'C01RUN')
        .map(({ blocks }) => /register_with:meeting:\w+/u.exec(JSON.stringify(blocks))?.[0])
        .findLast((each) => each !== undefined);
    await press('U03SEK', 'C01RUN', 'say_words:line2:0');
    const said = (words: string): boolean =>
      sandbox.messages('U03SEK', 'C01RUN').some(({ text }) => text.includes(words));
    await until(() => buttonOf() !== undefined);
    await press('U03SEK', 'C01RUN', buttonOf() ?? '');
    await until(() => said('*RUN-3* en plan · sammanträdet tis 15 dec'));
  });
});
