import { afterEach, beforeEach, expect, it } from 'vitest';

import { type Composed, composeAnew } from './support/bevaka.ts';

const RUN = 'C01RUN';
const SECRETARY = 'U03SEK';
const DIRECTOR = 'U01DIR';

let bevaka: Composed;
beforeEach(async () => {
  bevaka = await composeAnew();
  await bevaka.say(SECRETARY, 'registrera Regiondirektören mål till den 15 december');
  await bevaka.until(() => bevaka.direct(DIRECTOR) !== '');
});
afterEach(() => bevaka.stop());

const heard = (person: string) =>
  JSON.stringify(bevaka.sandbox.messages(person, bevaka.direct(person)));

async function write(person: string, text: string, answer: string): Promise<void> {
  const before = heard(person).split(answer).length;
  await bevaka.sandbox.act(person, { type: 'say', channel: bevaka.direct(person), text });
  await bevaka.until(() => heard(person).split(answer).length > before);
}

it('a plea is answered by a bare word, and taken back by whoever made it', async () => {
  await bevaka.say(DIRECTOR, 'anstånd RUN-1 nästa sammanträde underlaget dröjer');
  await bevaka.until(() => bevaka.direct(SECRETARY) !== '');

  await write(SECRETARY, 'avslås', 'Begäran om anstånd väntar på svar');
  await write(DIRECTOR, 'jag behöver inte mer tid längre', 'Tar du tillbaka din begäran');
  await bevaka.press(DIRECTOR, bevaka.direct(DIRECTOR), 'withdraw_extension');
  await bevaka.until(() => heard(SECRETARY).includes('Tillbakadragen av Astrid'));

  expect(await bevaka.say(DIRECTOR, 'ta tillbaka begäran RUN-1')).toContain('Ingen har bett');
});

it('a reply is read without its thread’s own label, and who is away is no update', async () => {
  const card = () =>
    bevaka.sandbox.messages(SECRETARY, RUN).find(({ text }) => text.startsWith('*RUN-1'));
  await bevaka.until(() => card() !== undefined);
  const threadTs = card()?.ts ?? '';

  await bevaka.sandbox.act(SECRETARY, {
    type: 'say',
    channel: RUN,
    text: 'bevilja RUN-1',
    threadTs,
  });
  await bevaka.until(() =>
    JSON.stringify(bevaka.sandbox.messages(SECRETARY, RUN, threadTs)).includes('Ingen begäran om'),
  );
  await write(DIRECTOR, "I'm ill this week", 'Är någon borta?');

  const committee = await bevaka.ports.store.committeeOfChannel('TSANDBOX', RUN);
  const kept = await bevaka.ports.store.assignmentByNumber(committee?.id ?? '', 1);
  expect(kept?.updates).toEqual([]);
});

it('papers, offices and an order for all are answered with what helps', async () => {
  expect(await bevaka.say(SECRETARY, 'handlingarna är utskickade')).toContain('utskickade?');
  expect(await bevaka.say(SECRETARY, 'roller')).toContain('Maria Öberg');
  expect(await bevaka.say(SECRETARY, 'avsluta alla § 206')).toContain('Inget är avslutat');
});
