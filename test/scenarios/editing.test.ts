import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { StateValues } from '@bevaka/slack-sandbox';
import { type Composed, composeAnew } from './support/bevaka.ts';

const RUN = 'C01RUN';
const SECRETARY = 'U03SEK';

let bevaka: Composed;
beforeEach(async () => {
  bevaka = await composeAnew();
});
afterEach(() => bevaka.stop());

const formOf = () => bevaka.sandbox.snapshot(SECRETARY).views.at(-1);
const cardText = () =>
  bevaka.sandbox.messages(SECRETARY, RUN).find(({ text }) => text.startsWith('*RUN-1*'))?.text ??
  '';
const NEW_WORDS: StateValues = {
  deliverable: { deliverable: { type: 'plain_text_input', value: 'nya mål' } },
};

async function edit(given: StateValues): Promise<void> {
  const { sandbox, until } = bevaka;
  const act = { type: 'command', channel: RUN, command: '/uppdrag', text: 'ändra RUN-1' } as const;
  await sandbox.act(SECRETARY, act);
  await until(() => formOf() !== undefined);
  const view = formOf()?.id ?? '';
  await sandbox.act(SECRETARY, { type: 'submit-view', view, state: given });
  await until(() => formOf() === undefined || Object.keys(formOf()?.errors ?? {}).length > 0);
  expect(formOf()?.errors).toBeUndefined();
}

describe('an edited assignment', () => {
  it.each([
    ['under våren 2027', 'under våren 2027'],
    ['till sammanträdet den 15 december', 'tis 15 dec'],
    ['utan datum', 'utan datum'],
  ])('keeps the due that was not touched: %s', async (due, shown) => {
    await bevaka.say(SECRETARY, `registrera Regiondirektören mål ${due}`);
    await bevaka.until(() => cardText().includes(shown));

    await edit(NEW_WORDS);
    await bevaka.until(() => cardText().includes('nya mål'));

    expect(cardText()).toContain(shown);
  });

  it('keeps its meeting also when that has been held', async () => {
    await bevaka.say(
      SECRETARY,
      'registrera Regiondirektören mål till sammanträdet den 15 december',
    );
    await bevaka.moveTo('2026-12-16T09:00:00.000Z');

    await edit(NEW_WORDS);
    await bevaka.until(() => cardText().includes('nya mål'));

    expect(cardText()).toContain('tis 15 dec');
  });

  it('is preliminary afterwards where the tick says so, and not where it is taken away', async () => {
    const tick = { text: { type: 'plain_text', text: '' }, value: 'preliminary' } as const;
    const ticked = (...selected_options: (typeof tick)[]): StateValues => ({
      preliminary: { preliminary: { type: 'checkboxes', selected_options } },
    });
    await bevaka.say(
      SECRETARY,
      'registrera Regiondirektören mål till sammanträdet den 15 december',
    );

    await edit(ticked(tick));
    await bevaka.until(() => cardText().includes('inte justerat'));
    await edit(ticked());
    await bevaka.until(() => !cardText().includes('inte justerat'));

    expect(cardText()).toContain('tis 15 dec');
  });
});

const field = (name: string) =>
  JSON.stringify(formOf()?.blocks.find(({ block_id: id }) => id === name));

async function open(text: string): Promise<void> {
  const act = { type: 'command', channel: RUN, command: '/uppdrag', text } as const;
  await bevaka.sandbox.act(SECRETARY, act);
  await bevaka.until(() => formOf() !== undefined);
}

describe('a form that is filled in from a line', () => {
  it('has the holder, the words and the due of a supplement', async () => {
    await bevaka.say(
      SECRETARY,
      'registrera Regiondirektören mål till sammanträdet den 15 december',
    );

    await open('tillägg RUN‑1 Ordföranden redovisa kostnaderna till sammanträdet den 9 februari');

    expect(field('office')).toContain(
      '"initial_option":{"text":{"type":"plain_text","text":"Ordföranden"',
    );
    expect(field('deliverable')).toContain('"initial_value":"redovisa kostnaderna"');
    expect(field('due')).toContain(
      '"initial_option":{"text":{"type":"plain_text","text":"tis 9 feb 2027 09:00"',
    );
  });

  it('keeps the first one’s holder where the line names none', async () => {
    await bevaka.say(
      SECRETARY,
      'registrera Regiondirektören mål till sammanträdet den 15 december',
    );

    await open('tillägg RUN-1 redovisa kostnaderna utan datum');

    expect(field('office')).toContain(
      '"initial_option":{"text":{"type":"plain_text","text":"Regiondirektören"',
    );
    expect(field('deliverable')).toContain('"initial_value":"redovisa kostnaderna"');
    expect(field('due')).toContain(
      '"initial_option":{"text":{"type":"plain_text","text":"Utan datum"',
    );
  });
});
