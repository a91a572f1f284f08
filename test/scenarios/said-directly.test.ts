import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { type Composed, composeAnew } from './support/bevaka.ts';

const RUN = 'C01RUN';
const SECRETARY = 'U03SEK';
const DIRECTOR = 'U01DIR';
const CASE_OFFICER = 'U02RUD';
const PATIENCE = { timeout: 10_000 };

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
const updatesOf = async (number: number) =>
  (await assignment(number))?.updates.map(({ text }) => text);
const ways = async () =>
  (await assignment(1))?.history.map(({ what, source }) => `${what}: ${source}`) ?? [];
const heard = (person: string) =>
  JSON.stringify(bevaka.sandbox.messages(person, bevaka.direct(person)));
const newest = (person: string) => bevaka.sandbox.messages(person, bevaka.direct(person)).at(-1);

/** Writes to the app, and waits for what it answers with. */
async function write(person: string, text: string, answer: string): Promise<void> {
  const channel = bevaka.direct(person);
  const before = heard(person).split(answer).length;
  await bevaka.sandbox.act(person, { type: 'say', channel, text });
  await bevaka.until(() => heard(person).split(answer).length > before);
}

describe('a direct message', () => {
  it('accepts, once, and approves the newest draft, as the buttons do', async () => {
    await write(DIRECTOR, 'jag tar emot RUN-1', 'Du har tagit emot uppdraget');
    expect((await assignment(1))?.accepted?.by.user).toBe(DIRECTOR);
    await write(DIRECTOR, 'mottaget run 1', '✓ Mottaget av Astrid');

    await write(DIRECTOR, 'godkänn RUN-1', 'inget utkast att godkänna än');
    await bevaka.say(DIRECTOR, 'utkast RUN-1 https://example.org/mal');
    await write(DIRECTOR, 'Godkänner', 'Utkast v1 är godkänt');

    expect((await assignment(1))?.drafts[0]?.review.is).toBe('approved');
    expect(await updatesOf(1)).toEqual([]);
  });

  it('is kept with the way that it came by, as replies in threads and mentions are', async () => {
    const { sandbox, direct } = bevaka;
    const card = () =>
      sandbox.messages(DIRECTOR, RUN).find(({ text }) => text.startsWith('*RUN-1*'));
    await bevaka.until(() => card() !== undefined);
    const inThread = { channel: RUN, threadTs: card()?.ts ?? '' };
    const becomes = async (way: string, said: { channel: string; text: string }) => {
      const { length } = await ways();
      await sandbox.act(DIRECTOR, { type: 'say', ...said });
      await vi.waitFor(async () => expect(await ways()).toHaveLength(length + 1), PATIENCE);
      expect((await ways()).at(-1)).toBe(way);
    };
    const bot = `<@${sandbox.botUser}>`;

    await becomes('accepted: message', { channel: direct(DIRECTOR), text: 'jag tar emot RUN-1' });
    await becomes('updated: message', { channel: direct(DIRECTOR), text: 'RUN-1: på god väg' });
    await becomes('updated: thread', { ...inThread, text: 'länets kommuner har svarat' });
    await becomes('updated: message', { channel: RUN, text: `${bot} läge RUN-1 risk dröjer` });
    await becomes('updated: thread', { ...inThread, text: `${bot} läge enligt plan` });
    const text = 'utkast RUN-1 https://example.org/mal';
    await becomes('draft-submitted: message', { channel: direct(DIRECTOR), text });
  });

  it('that names another’s assignment is answered, and kept on none', async () => {
    await bevaka.say(SECRETARY, `registrera <@${CASE_OFFICER}> mål två till den 15 december`);
    await bevaka.until(() => bevaka.direct(CASE_OFFICER) !== '');

    await write(CASE_OFFICER, 'jag tar emot RUN-1', 'Det ligger hos Regiondirektören (Astrid');
    await write(
      CASE_OFFICER,
      'run-1 är försenat, såg jag',
      'Det ligger hos Regiondirektören (Astrid',
    );
    await write(CASE_OFFICER, 'hur ligger RUN-1 till?', '*RUN-1* mål');
    await write(CASE_OFFICER, 'RUN-99 dröjer', 'RUN-99 hittar jag inte');

    expect(await updatesOf(1)).toEqual([]);
    expect(await updatesOf(2)).toEqual([]);
    await bevaka.press(CASE_OFFICER, bevaka.direct(CASE_OFFICER), 'choose_assignment');
    await bevaka.until(() => heard(CASE_OFFICER).includes('läget är sparat'));
    expect(await updatesOf(2)).toEqual(['RUN-99 dröjer']);
  });

  it('that asks for more time is offered as a request, with its words', async () => {
    const words = 'hinner inte till 15 dec, går det att skjuta till januari? Underlaget dröjer';
    await write(DIRECTOR, words, 'Ber du om mer tid?');
    expect(await updatesOf(1)).toEqual([]);

    await bevaka.press(DIRECTOR, bevaka.direct(DIRECTOR), 'more_time');
    await bevaka.until(() =>
      JSON.stringify(bevaka.sandbox.snapshot(DIRECTOR)).includes('Begär anstånd'),
    );
    expect(JSON.stringify(bevaka.sandbox.snapshot(DIRECTOR))).toContain(
      `"initial_value":"${words}"`,
    );
    await bevaka.press(DIRECTOR, bevaka.direct(DIRECTOR), 'take_as_update');
    await bevaka.until(() => heard(DIRECTOR).includes('läget är sparat'));
    expect(await updatesOf(1)).toEqual([words]);
  });

  it('of several is kept on each by its own part', async () => {
    await bevaka.say(SECRETARY, 'registrera Regiondirektören mål två till den 15 december');
    await bevaka.until(() => heard(DIRECTOR).includes('RUN-2'));

    await write(DIRECTOR, 'RUN-1 på rätt spår, tvåan stopp', 'Vilket uppdrag gäller det?');
    expect(JSON.stringify(newest(DIRECTOR)?.blocks)).toContain('RUN-2: stopp');
    await press(DIRECTOR, 'Båda');
    await bevaka.until(() => heard(DIRECTOR).includes('läget är sparat'));

    expect((await assignment(1))?.updates[0]?.signal).toBe('on-track');
    expect((await assignment(2))?.updates[0]?.signal).toBe('blocked');
  });
});

describe('what is written elsewhere', () => {
  it('in a thread of another’s label is asked about, and a plea is offered', async () => {
    await bevaka.say(SECRETARY, 'registrera Regiondirektören mål två till den 15 december');
    await bevaka.until(() => cards().length === 2);
    const threadTs = cards().find(({ text }) => text.includes('RUN-1'))?.ts ?? '';
    const inThread = () => JSON.stringify(bevaka.sandbox.messages(DIRECTOR, RUN, threadTs));
    const say = (person: string, text: string) =>
      bevaka.sandbox.act(person, { type: 'say', channel: RUN, text, threadTs });

    await say(DIRECTOR, 'RUN-2 väntar på remissvaren');
    await bevaka.until(() => inThread().includes('Vilket uppdrag gäller det?'));
    await bevaka.press(DIRECTOR, RUN, 'choose_assignment', threadTs);
    await bevaka.until(() => inThread().includes('läget är sparat'));
    await say(DIRECTOR, 'Kan vi få mer tid? Remissen gick ut för sent.');
    await bevaka.until(() => inThread().includes('Ber du om mer tid?'));

    expect(await updatesOf(1)).toEqual([]);
    expect(await updatesOf(2)).toEqual(['RUN-2 väntar på remissvaren']);
  });

  it('by the secretary, and by whoever has nothing, is answered with what helps', async () => {
    await bevaka.sandbox.act(SECRETARY, { type: 'open-dm', with: bevaka.sandbox.botUser });
    await write(SECRETARY, 'Astrid är sjuk hela veckan', 'Nämndsekreteraren utser en ersättare');
    await write(SECRETARY, 'stäng RUN-1 § 87', 'RUN-1');
    await write(SECRETARY, 'Hej!', 'Det här kan du göra här');
    await write(SECRETARY, 'det är mycket nu', 'är sekreterare i RUN');
    await write(SECRETARY, 'kan vi få mer tid för run 1? Underlaget dröjer', 'Ber du om mer tid?');

    await bevaka.sandbox.act(DIRECTOR, {
      type: 'say',
      channel: RUN,
      text: `<@${bevaka.sandbox.botUser}> RUN-1 väntar på remissvar`,
    });
    await bevaka.until(() =>
      JSON.stringify(bevaka.sandbox.messages(DIRECTOR, RUN)).includes('Lägesrapport till RUN-1?'),
    );

    expect(await updatesOf(1)).toEqual([]);
  });
});

const cards = () =>
  bevaka.sandbox.messages(SECRETARY, RUN).filter(({ text }) => /^\*RUN-\d/.test(text));

/** Presses a button by its text in the newest message. */
async function press(person: string, text: string): Promise<void> {
  const message = newest(person);
  for (const block of message?.blocks ?? []) {
    if (block.type !== 'actions') continue;
    for (const each of block.elements)
      if (each.type === 'button' && each.text.text === text)
        await bevaka.sandbox.act(person, {
          type: 'press',
          on: { channel: bevaka.direct(person), ts: message?.ts ?? '' },
          action: {
            blockId: block.block_id ?? '',
            actionId: each.action_id ?? '',
            type: 'button',
            value: each.value ?? '',
          },
          state: {},
        });
  }
}
