import { afterEach, beforeEach, expect, it } from 'vitest';

import { type Composed, composeAnew } from './support/bevaka.ts';
import { leaving } from './support/leaving.ts';

const RUN = 'C01RUN';
const [SECRETARY, DIRECTOR] = ['U03SEK', 'U01DIR'];

let bevaka: Composed;
beforeEach(async () => {
  bevaka = await composeAnew();
});
afterEach(() => bevaka.stop());

const cardText = (): string =>
  bevaka.sandbox.messages(SECRETARY, RUN).find(({ text }) => text.startsWith('*RUN-1*'))?.text ??
  '';

it('a director whose account is deactivated is replaced by the secretary, who is told the next morning', async () => {
  const { sandbox, say, moveTo, until } = bevaka;
  await say(SECRETARY, 'registrera Regiondirektören mål till sammanträdet den 15 december');
  await until(() => cardText().includes('Astrid Lindqvist'));
  const left = leaving(bevaka);
  await left();

  const act = { type: 'deactivate', person: DIRECTOR, isDeactivated: true } as const;
  expect(await sandbox.act(SECRETARY, act)).toMatchObject({ ok: true });
  await until(() => cardText().includes('konto avstängt'));
  await moveTo('2026-09-30T06:01:00.000Z');

  expect(await left()).toEqual([expect.stringMatching(/^U03SEK: God morgon!/)]);
  const morning = sandbox.messages(SECRETARY, bevaka.direct(SECRETARY)).at(-1);
  expect(morning?.text).toContain('Astrid Lindqvist har inte längre något konto i Slack');
  await bevaka.press(SECRETARY, bevaka.direct(SECRETARY), 'edit');
  await until(() => sandbox.snapshot(SECRETARY).views.length === 1);

  await moveTo('2026-11-10T07:01:00.000Z');
  const next = sandbox.messages(SECRETARY, bevaka.direct(SECRETARY)).at(-1);
  expect(next?.text).toContain('Utkast tor 19 nov');
});
