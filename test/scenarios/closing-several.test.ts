import { afterEach, beforeEach, expect, it } from 'vitest';

import { type Composed, composeAnew } from './support/bevaka.ts';

const RUN = 'C01RUN';
const SECRETARY = 'U03SEK';
const DIRECTOR = 'U01DIR';
const AFTER_THE_MEETING = '2026-12-15T12:00:00.000Z';
const LABELS = ['RUN-1', 'RUN-2', 'RUN-3'];

let bevaka: Composed;
beforeEach(async () => {
  bevaka = await composeAnew();
  for (const what of ['mål', 'budget', 'plan'])
    await bevaka.say(SECRETARY, `registrera Regiondirektören ${what} till den 15 december`);
  await bevaka.until(() => LABELS.every((label) => cardOf(label) !== ''));
});
afterEach(() => bevaka.stop());

const cardOf = (label: string) =>
  bevaka.sandbox.messages(SECRETARY, RUN).find(({ text }) => text.startsWith(`*${label}*`))?.text ??
  '';
const toDirector = () => bevaka.sandbox.messages(DIRECTOR, bevaka.direct(DIRECTOR));
const isClosed = (label: string) => cardOf(label).includes('§ 45');

it('closes several with one § on one press, tells the holder once, and takes all of it back', async () => {
  const { say, press, moveTo, until, settled } = bevaka;
  await say(DIRECTOR, 'redovisa RUN-1');
  await moveTo(AFTER_THE_MEETING);
  await settled();
  const before = toDirector().length;

  const asked = await say(SECRETARY, 'avsluta RUN-1, 2, RUN-9 och RUN-3 § 45');
  expect(asked).toContain('Avsluta 3 uppdrag med § 45, sammanträdet tis 15 dec?');
  expect(asked).toContain('☑ *RUN-1* mål – slutredovisat');
  expect(asked).toContain('☐ *RUN-2* budget – *inte slutredovisat: försenat*');
  expect(asked).toContain('*RUN-9* ');
  expect(LABELS.filter(isClosed)).toEqual([]);
  await press(SECRETARY, RUN, 'close_together');
  await until(() => LABELS.every(isClosed));
  await settled();

  expect(toDirector()).toHaveLength(before + 1);
  expect(toDirector().at(-1)?.text).toContain('vad nämnden beslutade om 3 uppdrag');
  expect(toDirector().at(-1)?.text).toContain('*RUN-2* budget – avslutat, § 45');
  await press(SECRETARY, RUN, 'undo_deed');
  await until(() => LABELS.every((label) => !isClosed(label)));
  await settled();
  expect(toDirector()).toHaveLength(before + 1);
});

it('asks about the reported ones where all are to be closed', async () => {
  const { say, moveTo, settled } = bevaka;
  expect(await say(SECRETARY, 'avsluta alla § 45')).toContain(
    'inget öppet uppdrag är slutredovisat',
  );
  await say(DIRECTOR, 'redovisa RUN-1');
  await say(DIRECTOR, 'redovisa RUN-3');
  await moveTo(AFTER_THE_MEETING);
  await settled();

  const asked = await say(SECRETARY, 'avsluta alla slutredovisade § 45');

  expect(asked).toContain('Avsluta 2 uppdrag med § 45');
  expect(asked).not.toContain('*RUN-2*');
  expect(asked).toContain('Inte slutredovisade, och därför inte med: RUN-2');
  expect(LABELS.filter(isClosed)).toEqual([]);
});
