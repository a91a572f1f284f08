import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { StateValues } from '@bevaka/slack-sandbox';
import { type Composed, composeAnew } from './support/bevaka.ts';

const SECRETARY = 'U03SEK';

let bevaka: Composed;
beforeEach(async () => {
  bevaka = await composeAnew();
});
afterEach(() => bevaka.stop());

const form = () => bevaka.sandbox.snapshot(SECRETARY).views.at(-1);

function chosen(field: string, at: number, value: string): StateValues {
  const option = { text: { type: 'plain_text' as const, text: value }, value };
  return { [`${field}:${at}`]: { [field]: { type: 'static_select', selected_option: option } } };
}

function text(field: string, at: number, value: string): StateValues {
  return { [`${field}:${at}`]: { [field]: { type: 'plain_text_input', value } } };
}

async function read(words: string): Promise<void> {
  const command = { channel: 'C01RUN', command: '/uppdrag', text: `tolka ${words}` };
  await bevaka.sandbox.act(SECRETARY, { type: 'command', ...command });
  await bevaka.until(() => form() !== undefined);
}

async function submit(...given: StateValues[]): Promise<Readonly<Record<string, string>>> {
  const state = Object.assign({}, ...given) as StateValues;
  await bevaka.sandbox.act(SECRETARY, { type: 'submit-view', view: form()?.id ?? '', state });
  return form()?.errors ?? {};
}

/** The days of the committee's meetings, and how many assignments there are. */
async function kept(): Promise<{ days: readonly string[]; assignments: number }> {
  const { store } = bevaka.ports;
  const committee = await store.committeeByCode('TSANDBOX', 'RUN');
  const open = await store.openOfCommittee(committee?.id ?? '');
  return { days: (committee?.meetings ?? []).map(({ day }) => day), assignments: open.length };
}

const TWO = `Beslut
Regiondirektören får i uppdrag att ta fram en plan till sammanträdet den 8 december.
Regiondirektören får i uppdrag att redovisa kostnaderna vid sammanträdet den 8 december.`;

/** More than a form holds; only the first names a meeting that the calendar lacks. */
const NINE = ['8', ...Array.from({ length: 8 }, () => '15')]
  .map(
    (day, at) =>
      `§ ${at + 1} Ärende ${at + 1}\n\nBeslut\nRegiondirektören får i uppdrag att till ` +
      `sammanträdet den ${day} december ta fram förslag nummer ${at + 1}.\n`,
  )
  .join('\n');

describe('a meeting that the calendar lacks', () => {
  it('is said at each finding that names it, and added once for all of them', async () => {
    await read(TWO);
    expect(JSON.stringify(form()?.blocks)).toContain('för att lägga till det');

    const errors = await submit();
    expect(Object.keys(errors)).toEqual(['dueText:0', 'dueText:1']);
    await submit(chosen('due', 0, 'new-meeting'), chosen('due', 1, 'new-meeting'));
    await bevaka.until(() => form() === undefined);

    const { days, assignments } = await kept();
    expect(days.filter((day) => day === '2026-12-08')).toHaveLength(1);
    expect(assignments).toBe(2);
  });

  it('is not added before everything else on the form is right', async () => {
    await read(TWO);
    const errors = await submit(
      chosen('due', 0, 'new-meeting'),
      chosen('due', 1, 'new-meeting'),
      text('dueText', 1, 'någon gång'),
    );

    expect(Object.keys(errors)).toEqual(['dueText:1']);
    expect((await kept()).days).not.toContain('2026-12-08');
  });

  it('can be chosen on the page after the one that added it', async () => {
    await read(NINE);
    await submit(chosen('due', 0, 'new-meeting'));

    const second = JSON.stringify(form()?.blocks);
    expect(second).toContain('Uppdrag 9 av 9');
    expect(second).toContain('tis 8 dec');
  });
});
