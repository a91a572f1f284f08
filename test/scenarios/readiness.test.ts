import { afterEach, beforeEach, expect, it } from 'vitest';

import { type Composed, composeAnew } from './support/bevaka.ts';

const DIRECTOR = 'U01DIR';
const SECRETARY = 'U03SEK';
const RUN = 'C01RUN';

let bevaka: Composed;
beforeEach(async () => {
  bevaka = await composeAnew({ by: 'socket' });
});
afterEach(() => bevaka.stop());

const told = () =>
  bevaka.sandbox
    .messages(SECRETARY, RUN)
    .filter(({ text }) => /^tis \d+ \S+.*: \d+ uppdrag/.test(text));

/** Whether Slack has a message pinned, by what its own answer says. */
async function pinnedTexts(): Promise<readonly string[]> {
  const { apiUrl, botToken } = bevaka.sandbox;
  const answer = await fetch(`${apiUrl}conversations.history`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${botToken}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: `channel=${RUN}&limit=100`,
  });
  const { messages } = (await answer.json()) as {
    messages: readonly { text: string; pinned_to?: readonly string[] }[];
  };
  return messages.filter((each) => each.pinned_to !== undefined).map(({ text }) => text);
}

it('is posted and pinned on its morning, stays so over a restart, and gives its pin to the next', async () => {
  const { say, moveTo, until } = bevaka;
  await say(SECRETARY, 'registrera Regiondirektören mål till sammanträdet den 15 december');
  await say(SECRETARY, 'registrera Regiondirektören plan till sammanträdet den 9 februari 2027');
  await moveTo('2026-11-18T12:00:00.000Z');
  expect(told()).toEqual([]);

  await moveTo('2026-11-19T09:00:00.000Z');
  await until(() => told().length === 1);
  expect(told()[0]?.text).toBe('tis 15 dec: 1 uppdrag, 1 utan utkast');
  await bevaka.restart();
  await bevaka.settled();
  await bevaka.settled();
  expect(told()).toHaveLength(1);
  expect(await pinnedTexts()).toEqual(['tis 15 dec: 1 uppdrag, 1 utan utkast']);

  await say(DIRECTOR, 'utkast RUN-1 https://region.example/mal');
  await moveTo('2027-01-14T09:00:00.000Z');
  await until(() => told().length === 2);
  await bevaka.settled();
  await bevaka.settled();
  expect(await pinnedTexts()).toEqual(['tis 9 feb: 1 uppdrag, 1 utan utkast']);
});

it('is posted also where the app may not pin, and says nothing of that', async () => {
  bevaka.sandbox.faults.withoutScopes.add('pins:write');
  await bevaka.say(SECRETARY, 'registrera Regiondirektören mål till sammanträdet den 15 december');

  await bevaka.moveTo('2026-11-19T09:00:00.000Z');
  await bevaka.until(() => told().length === 1);
  await bevaka.settled();

  expect(await pinnedTexts()).toEqual([]);
});
