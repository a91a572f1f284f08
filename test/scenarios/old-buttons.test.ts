import { afterAll, beforeAll, expect, it } from 'vitest';

import type { Assignment } from '../../src/domain/assignments/assignment.ts';
import { type Composed, composeAnew } from './support/bevaka.ts';
import { buttonsSeen, type OldButton, pressOld } from './support/old-press.ts';

const RUN = 'C01RUN';
const [SECRETARY, DIRECTOR, CHAIR, OFFICER] = ['U03SEK', 'U01DIR', 'U05ORD', 'U04HAN'];
const ALL = [SECRETARY, DIRECTOR, CHAIR, OFFICER];

let bevaka: Composed;
beforeAll(async () => {
  bevaka = await composeAnew({ by: 'http' });
});
afterAll(() => bevaka.stop());

async function assignments(): Promise<readonly Assignment[]> {
  const { store } = bevaka.ports;
  const committee = await store.committeeByCode(bevaka.sandbox.team, 'RUN');
  const found = await Promise.all(
    [1, 2, 3].map((number) => store.assignmentByNumber(committee?.id ?? '', number)),
  );
  return found.filter((each) => each !== null);
}

/** What has happened, and all that was said of it. */
async function lived(): Promise<readonly (readonly string[])[]> {
  return (await assignments()).map(({ label, history, messages }) => [
    label,
    ...history.map(({ what }) => what),
    ...messages.map(({ key }) => key),
  ]);
}

function everyButton(): readonly OldButton[] {
  return ALL.flatMap((person) => [
    ...buttonsSeen(bevaka, person, RUN),
    ...(bevaka.direct(person) === '' ? [] : buttonsSeen(bevaka, person, bevaka.direct(person))),
  ]);
}

async function pressAll(buttons: readonly OldButton[]): Promise<void> {
  for (const button of buttons) await pressOld(bevaka, button);
  await bevaka.settled();
}

it('does nothing twice, whichever old button is pressed again', async () => {
  const { say, settled, moveTo } = bevaka;
  for (const what of ['mål', 'budget'])
    await say(SECRETARY, `registrera Regiondirektören ${what} till sammanträdet den 15 december`);
  await say(DIRECTOR, `delegera RUN-2 <@${OFFICER}>`);
  await say(OFFICER, 'utkast RUN-2 https://example.org/utkast');
  await say(DIRECTOR, 'anstånd RUN-1 nästa sammanträde underlaget dröjer');
  await settled();
  await moveTo('2026-12-07T08:00:00.000Z');
  await settled();
  const buttons = everyButton();
  const actions = new Set(buttons.map(({ action }) => action));
  for (const each of ['accept', 'delegate', 'extend', 'refuse_extension', 'on_track', 'at_risk'])
    expect(actions).toContain(each);

  await pressAll(buttons);
  const once = await lived();
  await pressAll(buttons);

  expect(await lived()).toEqual(once);
});
