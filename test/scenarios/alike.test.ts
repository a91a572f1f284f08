import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { StateValues } from '@bevaka/slack-sandbox';
import { type Composed, composeAnew } from './support/bevaka.ts';

const SECRETARY = 'U03SEK';
const RUN = 'C01RUN';

let bevaka: Composed;
beforeEach(async () => {
  bevaka = await composeAnew();
});
afterEach(() => bevaka.stop());

const form = () => bevaka.sandbox.snapshot(SECRETARY).views.at(-1);
const onForm = () => JSON.stringify(form()?.blocks);

async function labels(): Promise<readonly string[]> {
  const { store } = bevaka.ports;
  const committee = await store.committeeByCode('TSANDBOX', 'RUN');
  const open = await store.openOfCommittee(committee?.id ?? '');
  return open.map(({ label }) => label);
}

async function submit(state: StateValues = {}): Promise<void> {
  await bevaka.sandbox.act(SECRETARY, { type: 'submit-view', view: form()?.id ?? '', state });
}

function command(text: string) {
  return bevaka.sandbox.act(SECRETARY, {
    type: 'command',
    channel: RUN,
    command: '/uppdrag',
    text,
  });
}

describe('what looks like an open assignment', () => {
  it('is asked about once: by line, with another due, in a form and when it is read', async () => {
    const { say, press, until } = bevaka;
    const first = 'Regiondirektören ta fram riktlinjer för resor till sammanträdet den 15 december';
    await say(SECRETARY, `registrera ${first}`);

    const said = await say(
      SECRETARY,
      'registrera Regiondirektören riktlinjen för resorna utan datum',
    );
    expect(said).toBe('Liknar RUN-1 (ta fram riktlinjer för resor). Registrera ändå?');
    expect(await labels()).toEqual(['RUN-1']);
    await press(SECRETARY, RUN, 'register_anyway');
    await until(() => bevaka.sandbox.posted().some(({ text }) => text.startsWith('*RUN-2*')));

    await say(SECRETARY, 'registrera Regiondirektören riktlinje för resor 15 oktober');
    await press(SECRETARY, RUN, 'register_with:none:');
    await until(() =>
      JSON.stringify(bevaka.sandbox.messages(SECRETARY, RUN).at(-1)).includes('Liknar RUN-1'),
    );
    expect(await labels()).toHaveLength(2);

    await command(`ny ${first}`);
    await until(() => form() !== undefined);
    await submit();
    expect(onForm()).toContain(':warning: Liknar RUN-1');
    expect(await labels()).toHaveLength(2);
    await submit();
    await until(() => form() === undefined);
    expect(await labels()).toEqual(['RUN-1', 'RUN-2', 'RUN-3']);

    await command('tolka Beslut\nRegiondirektören får i uppdrag att ta fram riktlinjer för resor.');
    await until(() => form() !== undefined);
    expect(onForm()).toContain('Liknar RUN-1');
    await submit();
    expect(Object.keys(form()?.errors ?? {})).toEqual(['take:0']);
  });

  it('is none among the parts of one decision', async () => {
    const { until } = bevaka;
    await command(
      'tolka Beslut\n1. Regiondirektören får i uppdrag att ta fram en plan till sammanträdet den 15 december.' +
        '\n2. Regiondirektören får i uppdrag att ta fram planer till sammanträdet den 9 februari.',
    );
    await until(() => form() !== undefined);
    await submit();
    await until(() => form() === undefined);

    expect(await labels()).toEqual(['RUN-1', 'RUN-2']);
  });
});
