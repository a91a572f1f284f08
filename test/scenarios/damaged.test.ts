import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it, onTestFinished } from 'vitest';

import { composeAnew } from './support/bevaka.ts';

const [SECRETARY, DIRECTOR] = ['U03SEK', 'U01DIR'];

function fileOfFirst(folder: string): string {
  const within = join(folder, 'TSANDBOX', 'assignment');
  const [name = ''] = readdirSync(within, { recursive: true, encoding: 'utf8' }).filter((each) =>
    each.endsWith('.json'),
  );
  return join(within, name);
}

it('an assignment whose file is damaged is told to the secretary once, and its label is not used again', async () => {
  const bevaka = await composeAnew();
  onTestFinished(() => bevaka.stop());
  const { sandbox, say, settled, direct, folder, restart } = bevaka;
  const register = 'registrera Regiondirektören mål till sammanträdet den 15 december';
  await say(SECRETARY, register);
  await settled();
  const file = fileOfFirst(folder);

  writeFileSync(file, readFileSync(file, 'utf8').slice(0, -30));
  await restart();
  await settled();
  await restart();
  await settled();

  const told = sandbox
    .messages(SECRETARY, direct(SECRETARY))
    .filter(({ text }) => text.includes('skadad'));
  expect(told.map(({ text }) => text)).toEqual([
    expect.stringMatching(
      /^Uppdraget RUN-1 kan inte läsas, .* Be den som sköter Bevaka att laga `TSANDBOX\/damaged\/assignment\/\w+\.json` och flytta tillbaka den/,
    ),
  ]);
  expect(sandbox.messages(DIRECTOR, direct(DIRECTOR))).toHaveLength(1);
  expect(await say(SECRETARY, register)).toContain('RUN-2');
});
