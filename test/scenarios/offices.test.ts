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
  await until(() => /\*Handläggare:\* [^,]+ \(Utkast\)/u.test(cardText()));
});
