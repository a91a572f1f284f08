import { afterEach, beforeEach, expect, it } from 'vitest';

import { type Composed, composeAnew } from './support/bevaka.ts';

const RUN = 'C01RUN';
const SECRETARY = 'U03SEK';

let bevaka: Composed;
beforeEach(async () => {
  bevaka = await composeAnew();
});
afterEach(() => bevaka.stop());

const cardText = () =>
  bevaka.sandbox.messages(SECRETARY, RUN).find(({ text }) => text.startsWith('*RUN-1*'))?.text ??
  '';

it('an office with a hyphen is one, however its title is written', async () => {
  const { say, until } = bevaka;

  expect(await say(SECRETARY, 'roll sätt HR-direktören <@U02RUD>')).toContain(
    'HR-direktören är nu',
  );
  await say(SECRETARY, 'registrera hr\u2011direktör ta fram mål till sammanträdet den 15 december');
  await until(() => cardText().includes('*Ansvarig:* HR-direktören'));

  expect(await say(SECRETARY, 'utse <@U04HAN> till tf. HR-direktör')).toMatch(
    /^HR-direktören är nu /u,
  );
  expect(await say(SECRETARY, 'utse <@U02RUD> till stf HR-direktör')).toContain(
    'är ersättare för HR-direktören',
  );
  expect(await say(SECRETARY, 'delegera RUN-1 till Regiondirektören utkast')).toContain(
    'Hålltiden är lämnad vidare.',
  );
  await until(() => /\*Utkast:\* \S/u.test(cardText()));
});

it('a deputy is set also where their name is typed without a mention', async () => {
  const { say } = bevaka;
  const name = 'Johan Åkerström';

  expect(await say(SECRETARY, `ersättare för Regiondirektören är ${name} från i går`)).toContain(
    'är ersättare för Regiondirektören',
  );
  expect(await say(SECRETARY, 'ersättare för Regiondirektören är Kaj')).toContain(
    'Nämn en kollega',
  );
  expect(await say(SECRETARY, 'ersättare för Regiondirektören är sjuk')).toContain('utser en');
  // A first name alone is asked, and so is an office that is not named.
  expect(await say(SECRETARY, 'vikarie för Regiondirektören är Johan 5–16 oktober')).toContain(
    'Vem menar du med ”Johan”?',
  );
  expect(await say(SECRETARY, 'vikarie <@U02RUD>')).toContain('vilken befattning?');
  expect(await say(SECRETARY, 'Astrid slutar 31 december, Johan tar över')).toContain(
    'Vad ska gå över?',
  );
});

it('an unknown title is added below the line, and the line goes on as it was typed', async () => {
  const { say, until, press, sandbox } = bevaka;
  const line =
    'registrera Chef för kultur ta fram en biblioteksplan till sammanträdet den 15 december';
  await say(SECRETARY, line);

  await press(SECRETARY, RUN, 'add_office');
  const form = () => sandbox.snapshot(SECRETARY).views.at(-1);
  await until(() => form()?.title.text === 'Ny befattning');
  const view = form()?.id ?? '';
  const state = {
    title: { title: { type: 'plain_text_input', value: 'Chef för kultur' } as const },
  };
  await sandbox.act(SECRETARY, { type: 'submit-view', view, state });

  await until(() => cardText().includes('*Ansvarig:* Chef för kultur (vakant)'));
  expect(cardText()).toContain('ta fram en biblioteksplan');
});

it('a plain name is a colleague, and who leads the administration is asked', async () => {
  const { say, until, press, ports } = bevaka;

  const held = await say(SECRETARY, 'utse Elin Sjödin till Kommundirektören');
  expect(held).toContain('Kommundirektören är nu Elin Sjödin.');
  expect(held).toContain('i stället för Direktören (Astrid Lindqvist)?');
  await press(SECRETARY, RUN, 'lead');
  await until(() =>
    bevaka.sandbox
      .messages(SECRETARY, RUN)
      .some(({ text }) => text.startsWith('Kommundirektören leder nu nämndens förvaltning')),
  );
  const committee = await ports.store.committeeByCode('TSANDBOX', 'RUN');
  expect(committee?.offices.find(({ role }) => role === 'director')?.title).toBe(
    'Kommundirektören',
  );

  await say(SECRETARY, 'registrera Elin Sjödin en rapport till sammanträdet den 15 december');
  await until(() => cardText().includes('*Ansvarig:* Elin Sjödin'));

  const other = 'registrera Regiondirektören Elin Sjödin en plan till sammanträdet den 15 december';
  expect(await say(SECRETARY, other)).toContain('Elin Sjödin innehar inte befattningen');
});
