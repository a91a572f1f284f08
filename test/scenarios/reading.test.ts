import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { StateValues } from '@bevaka/slack-sandbox';
import { type Composed, composeAnew } from './support/bevaka.ts';
import { minutesWith, typed } from './support/confirming.ts';
import { leaving } from './support/leaving.ts';

const RUN = 'C01RUN';
const SECRETARY = 'U03SEK';

let bevaka: Composed;
beforeEach(async () => {
  bevaka = await composeAnew();
});
afterEach(() => bevaka.stop());

const formOf = (person: string) => bevaka.sandbox.snapshot(person).views.at(-1);

async function read(text: string): Promise<void> {
  const { sandbox, until } = bevaka;
  await sandbox.act(SECRETARY, { type: 'say', channel: RUN, text });
  const ts = sandbox.messages(SECRETARY, RUN).at(-1)?.ts ?? '';
  const shortcut = { type: 'message-shortcut', callbackId: 'register_message' } as const;
  await sandbox.act(SECRETARY, { ...shortcut, channel: RUN, ts });
  await until(() => formOf(SECRETARY) !== undefined);
}

async function confirm(): Promise<void> {
  const view = formOf(SECRETARY)?.id ?? '';
  const done = await bevaka.sandbox.act(SECRETARY, { type: 'submit-view', view, state: {} });
  expect(done).toMatchObject({ ok: true });
}

describe('minutes with more assignments than a form holds', () => {
  it('are confirmed page by page, and registered together with one message to the holder', async () => {
    const { sandbox, until } = bevaka;
    const left = leaving(bevaka);

    await read(minutesWith(10));
    expect(formOf(SECRETARY)?.submit?.text).toBe('Nästa');
    await confirm();
    expect(formOf(SECRETARY)?.errors).toEqual({});
    const shown = JSON.stringify(formOf(SECRETARY)?.blocks);
    expect(shown.includes('Uppdrag 10 av 10')).toBe(true);
    expect(await left()).toEqual([]);
    await confirm();

    await until(() => sandbox.messages('U01DIR', bevaka.direct('U01DIR')).length === 1);
    const messages = await left();
    expect(messages.filter((each) => each.startsWith('channel:'))).toHaveLength(10);
    expect(messages.filter((each) => !each.startsWith('channel:'))).toEqual([
      'U01DIR: Du har fått 10 uppdrag.',
    ]);
  });
});

/** What is to be brought, once so many are registered. */
async function registered(count: number): Promise<readonly string[]> {
  const { store } = bevaka.ports;
  const committee = await store.committeeByCode('TSANDBOX', 'RUN');
  const open = () => store.openOfCommittee(committee?.id ?? '');
  await expect.poll(open).toHaveLength(count);
  return (await open()).map(({ deliverable }) => deliverable);
}

describe('a restart between reading and confirming', () => {
  it('loses nothing of what was read or typed', async () => {
    const { sandbox, until } = bevaka;
    const shown = (): string => JSON.stringify(formOf(SECRETARY)?.blocks);
    await read(minutesWith(9));
    const view = formOf(SECRETARY)?.id ?? '';
    const state = typed(0, 'rättat före omstarten');
    await sandbox.act(SECRETARY, { type: 'submit-view', view, state });
    await until(() => shown().includes('Uppdrag 9 av 9'));

    await bevaka.restart();
    await confirm();

    const deliverables = await registered(9);
    expect(deliverables).toContain('rättat före omstarten');
  });
});

describe('the way back among pages of findings', () => {
  it('keeps what was typed on each, and registers it', async () => {
    const { sandbox, until } = bevaka;
    const shown = (): string => JSON.stringify(formOf(SECRETARY)?.blocks);
    await read(minutesWith(9));
    const view = formOf(SECRETARY)?.id ?? '';
    const take: StateValues = { 'take:1': { take: { type: 'checkboxes', selected_options: [] } } };
    const first = { ...typed(0, 'rättat på första sidan'), ...take };
    await sandbox.act(SECRETARY, { type: 'submit-view', view, state: first });
    await until(() => shown().includes('Uppdrag 9 av 9'));

    const block = formOf(SECRETARY)?.blocks.findLast(({ type }) => type === 'actions');
    const value = /"value":"([^"]+)"/.exec(JSON.stringify(block))?.[1] ?? '';
    const blockId = block?.block_id ?? '';
    const action = { blockId, actionId: 'previous_findings', type: 'button', value };
    const state = typed(8, 'rättat på andra sidan');
    await sandbox.act(SECRETARY, { type: 'press', on: { view }, action, state });
    await until(() => shown().includes('Uppdrag 1 av 9'));
    expect(shown()).toContain('"initial_value":"rättat på första sidan"');
    expect(shown().match(/initial_options/g)).toHaveLength(4);
    await confirm();
    await until(() => shown().includes('Uppdrag 9 av 9'));
    expect(shown()).toContain('"initial_value":"rättat på andra sidan"');
    await confirm();

    const deliverables = await registered(8);
    expect(deliverables).toContain('rättat på första sidan');
    expect(deliverables).toContain('rättat på andra sidan');
  });
});

describe('a document that is read twice', () => {
  it('says what is registered already, and leaves it unticked', async () => {
    await read(minutesWith(2));
    await confirm();
    await bevaka.settled();

    await read(minutesWith(3));

    const blocks = JSON.stringify(formOf(SECRETARY)?.blocks);
    expect(blocks).toContain('Finns redan som RUN-1.');
    expect(blocks).toContain('Finns redan som RUN-2.');
    expect(blocks).not.toContain('Finns redan som RUN-3.');
    expect(blocks.match(/initial_options/g)).toHaveLength(1);
  });
});

describe('a mention that needs a form', () => {
  it('has the button that opens it', async () => {
    const { sandbox, until, press } = bevaka;

    await sandbox.act(SECRETARY, {
      type: 'say',
      channel: RUN,
      text: `<@${sandbox.botUser}|bevaka> ny Regiondirektören en rapport`,
    });
    await until(() =>
      sandbox.messages(SECRETARY, RUN).some(({ text }) => text.includes('i ett formulär')),
    );
    await press(SECRETARY, RUN, 'say_words');
    await until(() => formOf(SECRETARY) !== undefined);

    expect(JSON.stringify(formOf(SECRETARY)?.blocks)).toContain('en rapport');
  });
});

describe('a title in the minutes', () => {
  it.each([
    ['regiondirektör', true],
    ['regiondirektörens stab', false],
    ['regionens direktör', false],
  ])('"%s" is filled in where it means one office alone: %s', async (title, isFilledIn) => {
    await read(
      `Beslut\nNämnden ger ${title} i uppdrag att ta fram en plan till sammanträdet den 15 december.`,
    );

    const block = formOf(SECRETARY)?.blocks.find((each) => each.block_id === 'office:0');
    expect(JSON.stringify(block).includes('initial_option')).toBe(isFilledIn);
  });
});

describe('an extension in the minutes', () => {
  it("opens the matching assignment's form on top, and registers nothing new", async () => {
    const { sandbox, say, until } = bevaka;
    await say(
      SECRETARY,
      'registrera Regiondirektören ta fram former för ett ungdomsråd till sammanträdet den 15 december',
    );

    await read(
      '§ 91 Ungdomsråd\n\nBeslut\nTiden för regiondirektörens uppdrag att ta fram former för ett ungdomsråd förlängs till nämndens sammanträde den 9 februari 2027.',
    );
    const shown = JSON.stringify(formOf(SECRETARY)?.blocks);
    expect(shown).toContain('Det ser ut som anstånd för RUN-1.');
    const block = formOf(SECRETARY)?.blocks.find((each) =>
      JSON.stringify(each).includes('anstånd för'),
    );
    const value = /"value":"([^"]+)"/.exec(JSON.stringify(block))?.[1] ?? '';
    const on = { view: formOf(SECRETARY)?.id ?? '' };
    const pressed = { blockId: block?.block_id ?? '', actionId: 'extend', type: 'button', value };
    await sandbox.act(SECRETARY, { type: 'press', on, action: pressed, state: {} });
    await until(() => formOf(SECRETARY)?.title.text === 'Anstånd');

    const extension = JSON.stringify(formOf(SECRETARY)?.blocks);
    expect(extension).toContain('9 feb 2027');
    expect(extension).toMatch(/"initial_option":\{[^}]*\{[^}]*\},"value":"decision"\}/);
    expect(extension).toContain('"initial_value":"§ 91"');
  });
});

describe('a text without any assignment', () => {
  it('gives way to the form for one that is registered by hand', async () => {
    const { sandbox, until } = bevaka;
    await read('Nämnden lägger informationen till handlingarna.');
    const [said, block] = formOf(SECRETARY)?.blocks ?? [];
    expect(JSON.stringify(said)).toContain('Inget uppdrag hittades');

    const value = /"value":"([^"]+)"/.exec(JSON.stringify(block))?.[1] ?? '';
    const on = { view: formOf(SECRETARY)?.id ?? '' };
    const blockId = block?.block_id ?? '';
    const action = { blockId, actionId: 'register_form', type: 'button', value };
    await sandbox.act(SECRETARY, { type: 'press', on, action, state: {} });

    await until(() => formOf(SECRETARY)?.title.text === 'Nytt uppdrag');
    expect(sandbox.snapshot(SECRETARY).views).toHaveLength(1);
  });
});

describe('what was corrected before it was registered', () => {
  it('is kept beside what was read, in the history and where all about it is shown', async () => {
    const { sandbox, say, until, ports } = bevaka;
    await read(
      'Beslut\nRegiondirektören får i uppdrag att ta fram en plan till sammanträdet den 15 december.\n' +
        'Regiondirektören får i uppdrag att redovisa läget till sammanträdet den 15 december.',
    );
    const value = 'ta fram en handlingsplan';
    const state = { 'deliverable:0': { deliverable: { type: 'plain_text_input', value } } };
    const view = formOf(SECRETARY)?.id ?? '';
    await sandbox.act(SECRETARY, { type: 'submit-view', view, state });
    await until(() => sandbox.messages(SECRETARY, RUN).some(({ text }) => text.includes('RUN-2')));

    const shown = await say(SECRETARY, 'visa RUN-1');
    expect(shown).toContain(
      'Så lästes texten:* Regiondirektören · ta fram en plan · till sammanträdet den 15 december',
    );
    expect(await say(SECRETARY, 'visa RUN-2')).not.toContain('Så lästes texten');
    const committee = await ports.store.committeeByCode('TSANDBOX', 'RUN');
    const open = await ports.store.openOfCommittee(committee?.id ?? '');
    const corrected = open.find(({ label }) => label === 'RUN-1');
    expect(corrected?.history[0]).toMatchObject({
      what: 'registered',
      from: { deliverable: 'ta fram en plan' },
      to: { deliverable: 'ta fram en handlingsplan' },
    });
  });
});
