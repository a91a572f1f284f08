import { afterEach, beforeEach, expect, it } from 'vitest';

import type { StateValues } from '@bevaka/slack-sandbox';
import { type Composed, composeAnew } from './support/bevaka.ts';

const RUN = 'C01RUN';
const SECRETARY = 'U03SEK';
const CONTACT = 'U04HAN';

let bevaka: Composed;
beforeEach(async () => {
  bevaka = await composeAnew();
});
afterEach(() => bevaka.stop());

const cardText = (label: string): string =>
  bevaka.sandbox.messages(SECRETARY, RUN).find(({ text }) => text.startsWith(`*${label}*`))?.text ??
  '';
const directText = (person: string): string =>
  bevaka.sandbox
    .messages(person, bevaka.direct(person))
    .map(({ text }) => text)
    .join('\n');
const formOf = (person: string) => bevaka.sandbox.snapshot(person).views.at(-1);

async function submitted(person: string, state: StateValues): Promise<void> {
  await bevaka.until(() => formOf(person) !== undefined);
  const view = formOf(person)?.id ?? '';
  await bevaka.sandbox.act(person, { type: 'submit-view', view, state });
  await bevaka.until(() => formOf(person) === undefined);
}

it('a body outside is asked by letter, answers, and is shown as the one accountable', async () => {
  const { say, until, press, direct } = bevaka;

  expect(
    await say(SECRETARY, 'registrera ”Länstrafiken AB” ta fram tidtabell till den 15 december'),
  ).toContain('Länstrafiken AB (bevakas av');
  await until(() => cardText('RUN-1').includes('*Ansvarig:* Länstrafiken AB (bevakas av'));
  await until(() => directText(SECRETARY).includes('*Organ utanför:* Länstrafiken AB'));

  expect(await say(SECRETARY, `kontakt länstrafiken <@${CONTACT}>`)).toMatch(
    / bevakar nu Länstrafiken AB\.$/u,
  );
  await until(() => directText(CONTACT).includes('*Organ utanför:* Länstrafiken AB'));
  await press(CONTACT, direct(CONTACT), 'letter');
  await until(() => directText(CONTACT).includes('Ni har fått ett uppdrag av Regionala'));
  await press(CONTACT, direct(CONTACT), 'request_sent');
  await until(() => /Begäran skickad av:\* .+, för Länstrafiken AB/u.test(cardText('RUN-1')));

  await press(CONTACT, direct(CONTACT), 'answer_received');
  await submitted(CONTACT, {
    where: { where: { type: 'plain_text_input', value: 'handling 12 i diariet' } },
  });
  await until(() => cardText('RUN-1').includes('handling 12 i diariet'));
  expect(cardText('RUN-1')).toMatch(/v1 svar tis 29 sep: handling 12 .+, för Länstrafiken AB/u);
  expect(await say(SECRETARY, 'historik RUN-1')).toMatch(
    /Svaret kom in\n_.+, för Länstrafiken AB/u,
  );
});

it('an unknown name is asked about, and added as a body with its contact', async () => {
  const { say, until, press } = bevaka;
  const line = 'registrera Friluftsfrämjandet ta fram ledkarta till sammanträdet den 15 december';

  expect(await say(SECRETARY, line)).toContain('Du skrev: Friluftsfrämjandet');
  await press(SECRETARY, RUN, 'add_body');
  await submitted(SECRETARY, {
    contact: { contact: { type: 'users_select', selected_user: CONTACT } },
  });

  await until(() => cardText('RUN-1').includes('*Ansvarig:* Friluftsfrämjandet (bevakas av'));
  expect(cardText('RUN-1')).toContain('ta fram ledkarta');
  expect(await say(SECRETARY, `registrera friluftsfrämjandet skyltplan utan datum`)).toContain(
    'Friluftsfrämjandet (bevakas av',
  );
});

it('what another committee here is given can be registered there', async () => {
  const { say, until, press, sandbox } = bevaka;
  const other = { type: 'command', channel: 'C02ALLM', command: '/uppdrag' } as const;
  await sandbox.act(SECRETARY, { ...other, text: 'nämnd ny KUN Kulturnämnden' });
  await until(() => sandbox.messages(SECRETARY, 'C02ALLM').length > 0);

  expect(
    await say(SECRETARY, 'registrera Kulturnämnden yttrande till sammanträdet den 15 december'),
  ).toContain('Kulturnämnden finns här i Bevaka.');
  await press(SECRETARY, RUN, 'register_there');

  const card = () =>
    sandbox.messages(SECRETARY, 'C02ALLM').find(({ text }) => text.startsWith('*KUN-1*'))?.text;
  await until(() => card() !== undefined);
  expect(card()).toContain('*Från:* Regionala utvecklingsnämnden');
  expect(card()).toContain('tis 15 dec');
});
