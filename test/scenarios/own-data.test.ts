import { afterEach, beforeEach, expect, it } from 'vitest';

import { type Composed, composeAnew } from './support/bevaka.ts';

const RUN = 'C01RUN';
const DIRECTOR = 'U01DIR';
const SECRETARY = 'U03SEK';

let bevaka: Composed;
beforeEach(async () => {
  bevaka = await composeAnew({ by: 'socket', serves: true });
});
afterEach(() => bevaka.stop());

const shown = (person: string): string =>
  JSON.stringify(bevaka.sandbox.snapshot(person).views.at(-1) ?? null);

async function fetched(person: string): Promise<readonly string[]> {
  await bevaka.until(() => shown(person).includes('/file/'));
  const addresses = [...shown(person).matchAll(/"url":"(?<url>[^"]+\/file\/[^"]+)"/gu)];
  return Promise.all(
    addresses.map(async ({ groups }) => (await fetch(groups?.['url'] ?? '')).text()),
  );
}

it('gives who asks all that is kept about them, to read and as JSON', async () => {
  const { say, until, direct, sandbox } = bevaka;
  await say(SECRETARY, 'registrera Regiondirektören mål & medel till sammanträdet den 15 december');
  await until(() => direct(DIRECTOR) !== '');
  await until(() => sandbox.messages(DIRECTOR, direct(DIRECTOR)).length > 0);
  await say(DIRECTOR, 'läge RUN-1 risk väntar på *underlag*');
  await bevaka.settled();

  await sandbox.act(DIRECTOR, {
    type: 'command',
    channel: RUN,
    command: '/uppdrag',
    text: 'mina uppgifter',
  });
  const [readable = '', json = ''] = await fetched(DIRECTOR);

  expect(readable).toContain('### RUN-1 mål & medel');
  expect(readable).toContain('Genom befattningen Regiondirektören.');
  expect(readable).toMatch(/- .+ 2026 \d\d:\d\d: .+ \(av dig\)/u);
  expect(readable).toMatch(/Meddelande till dig .+\n\n> .+\n> .*RUN-1/u);
  expect(JSON.parse(json)).toMatchObject({
    format: 'bevaka-person-1',
    person: { user: DIRECTOR },
    assignments: [
      {
        label: 'RUN-1',
        parts: { updates: [{ text: 'väntar på *underlag*' }] },
        messages: [{ say: 'handed-over', isDelivered: true }],
      },
    ],
  });
});
