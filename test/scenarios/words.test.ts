import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { type Composed, composeAnew } from './support/bevaka.ts';

const RUN = 'C01RUN';
const SECRETARY = 'U03SEK';
const DIRECTOR = 'U01DIR';

let bevaka: Composed;
beforeEach(async () => {
  bevaka = await composeAnew();
  await bevaka.say(SECRETARY, 'registrera Regiondirektören mål till den 15 december');
  await bevaka.until(() => card() !== undefined);
});
afterEach(() => bevaka.stop());

const card = () =>
  bevaka.sandbox.messages(SECRETARY, RUN).find(({ text }) => text.startsWith('*RUN-1*'));
const app = () => bevaka.sandbox.botUser;
const seen = (person: string) =>
  JSON.stringify(bevaka.sandbox.messages(person, RUN, card()?.ts)) +
  JSON.stringify(bevaka.sandbox.messages(person, RUN));

async function write(person: string, text: string, inThread = true): Promise<void> {
  const threadTs = inThread ? card()?.ts : undefined;
  await bevaka.sandbox.act(person, {
    type: 'say',
    channel: RUN,
    text,
    ...(threadTs !== undefined && { threadTs }),
  });
}

const updates = async () => {
  const committee = await bevaka.ports.store.committeeOfChannel('TSANDBOX', RUN);
  const found = await bevaka.ports.store.assignmentByNumber(committee?.id ?? '', 1);
  return found?.updates.map(({ text }) => text) ?? [];
};

describe('what people write', () => {
  it('is talk, an update, or asked about, and talk becomes an update by a press', async () => {
    await write(DIRECTOR, 'tack!');
    await bevaka.until(() => seen(DIRECTOR).includes('sparades inte'));
    expect(await updates()).toEqual([]);

    await bevaka.press(DIRECTOR, RUN, 'take_as_update', card()?.ts);
    await bevaka.until(() => seen(DIRECTOR).includes('läget är sparat'));
    expect(await updates()).toEqual(['tack!']);

    await write(DIRECTOR, 'När ska det in?');
    await bevaka.until(() => seen(DIRECTOR).includes('Lägesrapport till RUN-1?'));
    expect(await updates()).toEqual(['tack!']);
  });

  it('is a command where it stands whole beside the mention, and else stays what it was', async () => {
    await write(DIRECTOR, `Hej <@${app()}> *status*`, false);
    await bevaka.until(() => seen(DIRECTOR).includes('Läget för Regionala'));

    await write(DIRECTOR, `Har pratat med <@${app()}> status är väl bra antar jag`);
    await bevaka.until(() => seen(DIRECTOR).includes('inte som ett kommando'));

    await expect
      .poll(updates, { timeout: 5000 })
      .toEqual(['Har pratat med @Bevaka status är väl bra antar jag']);
  });

  it('with a slip is offered as a button, and help is for the person and the place', async () => {
    expect(await bevaka.say(SECRETARY, 'stauts')).toContain('Menade du');

    const help = await bevaka.say(SECRETARY, 'hjälp');

    expect(help).toContain('Det här kan du göra här');
    expect(seen(SECRETARY)).not.toContain('"set_up"');
  });
});
