import { setTimeout as sleep } from 'node:timers/promises';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { type Composed, composeAnew } from './support/bevaka.ts';

const RUN = 'C01RUN';
const [SECRETARY, DIRECTOR, WRITER] = ['U03SEK', 'U01DIR', 'U04HAN'];

let bevaka: Composed;
beforeEach(async () => {
  bevaka = await composeAnew();
  await bevaka.say(SECRETARY, 'registrera Regiondirektören mål till sammanträdet den 15 december');
  await bevaka.until(() => bevaka.direct(DIRECTOR) !== '');
  await bevaka.settled();
});
afterEach(() => bevaka.stop());

const card = () =>
  bevaka.sandbox.messages(SECRETARY, RUN).find(({ text }) => text.startsWith('*RUN-1*'));

async function reply(person: string, text: string, ...names: readonly string[]): Promise<void> {
  const { sandbox } = bevaka;
  const files = await Promise.all(
    names.map((name) =>
      sandbox.upload(person, {
        name,
        mimetype: 'text/plain',
        content: new TextEncoder().encode(name),
      }),
    ),
  );
  await sandbox.act(person, {
    type: 'say',
    channel: RUN,
    threadTs: card()?.ts ?? '',
    text,
    files: files.map(({ id }) => id),
  });
}

const stored = async () => {
  const { store } = bevaka.ports;
  const committee = await store.committeeByCode('TSANDBOX', 'RUN');
  return store.assignmentByNumber(committee?.id ?? '', 1);
};

async function collected(updates: number, drafts: number): Promise<void> {
  for (;;) {
    const now = await stored();
    if (now?.updates.length === updates && now.drafts.length === drafts) return;
    await sleep(20);
  }
}

describe('what is written while Bevaka is away', () => {
  it('is read from the threads of open assignments when it is back, once', async () => {
    await reply(DIRECTOR, 'vi har börjat');
    await collected(1, 0);

    await bevaka.restart(async () => {
      await reply(DIRECTOR, 'risk underlaget dröjer');
      await reply(DIRECTOR, '', 'Mål.txt', 'Bilaga.txt');
      await reply(WRITER, 'det här är bara prat');
    });
    await collected(2, 2);
    await bevaka.restart();
    await bevaka.restart();
    await sleep(500);

    const now = await stored();
    expect(now?.updates.map(({ text }) => text)).toEqual(['vi har börjat', 'underlaget dröjer']);
    expect(now?.drafts.map(({ content }) => content)).toMatchObject([
      { name: 'Mål.txt' },
      { name: 'Bilaga.txt' },
    ]);
    expect(JSON.stringify(bevaka.sandbox.messages(WRITER, RUN))).not.toContain('får du inte');
  });
});
