import { afterEach, beforeEach, describe, expect, it } from 'vitest';

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

const assignment = async (number: number) => {
  const committee = await bevaka.ports.store.committeeOfChannel('TSANDBOX', RUN);
  return bevaka.ports.store.assignmentByNumber(committee?.id ?? '', number);
};
const heard = (person: string) =>
  JSON.stringify(bevaka.sandbox.messages(person, bevaka.direct(person)));

/** Writes to the app, and waits for what it answers with. */
async function write(person: string, text: string, answer: string): Promise<void> {
  const channel = bevaka.direct(person);
  await bevaka.sandbox.act(person, { type: 'say', channel, text });
  await bevaka.until(() => heard(person).includes(answer));
}

describe('a direct message', () => {
  it('accepts, once, and approves the newest draft, as the buttons do', async () => {
    await write(DIRECTOR, 'jag tar emot RUN-1', 'Du har tagit emot uppdraget');
    expect((await assignment(1))?.accepted?.by.user).toBe(DIRECTOR);
    await write(DIRECTOR, 'mottaget RUN-1', '✓ Mottaget av Astrid');

    await write(DIRECTOR, 'godkänn RUN-1', 'inget utkast att godkänna än');
    await bevaka.say(DIRECTOR, 'utkast RUN-1 https://example.org/mal');
    await write(DIRECTOR, 'jag godkänner RUN-1', 'Utkast v1 är godkänt');

    expect((await assignment(1))?.drafts[0]?.review.is).toBe('approved');
    expect((await assignment(1))?.updates).toEqual([]);
  });
});
