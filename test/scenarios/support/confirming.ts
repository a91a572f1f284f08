import type { KnownBlock } from '@slack/types';
import { expect } from 'vitest';

import type { StateValues } from '@bevaka/slack-sandbox';
import type { Composed } from './bevaka.ts';

const RUN = 'C01RUN';

/** Minutes with so many assignments, each to the December meeting. */
export function minutesWith(count: number): string {
  return Array.from(
    { length: count },
    (_, index) =>
      `§ ${20 + index} Ärende ${index + 1}\n\nBeslut\nRegiondirektören får i uppdrag att till ` +
      `sammanträdet den 15 december ta fram förslag nummer ${index + 1}.\n`,
  ).join('\n');
}

/** The state of the field with what finding `at` shall bring, as somebody typed it. */
export function typed(at: number, value: string): StateValues {
  return { [`deliverable:${at}`]: { deliverable: { type: 'plain_text_input', value } } };
}

/** Somebody's hands in the form that confirms a reading. */
export type Confirming = ReturnType<typeof confirming>;

export function confirming({ sandbox, until, ports }: Composed, person: string) {
  const form = () => sandbox.snapshot(person).views.at(-1);
  const blocks = (): readonly KnownBlock[] => form()?.blocks ?? [];
  return {
    /** The form that lies on top. */
    form,
    shown: (): string => JSON.stringify(form()?.blocks),
    async read(text: string): Promise<void> {
      await sandbox.act(person, { type: 'say', channel: RUN, text });
      const ts = sandbox.messages(person, RUN).at(-1)?.ts ?? '';
      const shortcut = { type: 'message-shortcut', callbackId: 'register_message' } as const;
      await sandbox.act(person, { ...shortcut, channel: RUN, ts });
      await until(() => form() !== undefined);
    },
    async confirm(): Promise<void> {
      const view = form()?.id ?? '';
      const done = await sandbox.act(person, { type: 'submit-view', view, state: {} });
      expect(done).toMatchObject({ ok: true });
    },
    async press(actionId: string, state: StateValues = {}): Promise<void> {
      const { blockId, value } = buttonIn(blocks(), actionId);
      const action = { blockId, actionId, type: 'button', value };
      const on = { view: form()?.id ?? '' };
      const answer = await sandbox.act(person, { type: 'press', on, action, state });
      expect(answer).toMatchObject({ ok: true });
    },
    /** Chooses in the form's menu by words of an option. */
    async choose(words: string): Promise<void> {
      const action = choiceIn(blocks(), words);
      const on = { view: form()?.id ?? '' };
      await sandbox.act(person, { type: 'press', on, action, state: {} });
    },
    close: () => sandbox.act(person, { type: 'close-view', view: form()?.id ?? '' }),
    /** What is to be brought, once so many are registered. */
    async registered(count: number): Promise<readonly string[]> {
      const { store } = ports;
      const committee = await store.committeeByCode('TSANDBOX', 'RUN');
      const open = () => store.openOfCommittee(committee?.id ?? '');
      await expect.poll(open).toHaveLength(count);
      return (await open()).map(({ deliverable }) => deliverable);
    },
  };
}

function buttonIn(blocks: readonly KnownBlock[], actionId: string) {
  for (const block of blocks) {
    const elements = block.type === 'actions' ? block.elements : [accessoryOf(block)];
    const found = elements.find((each) => each?.type === 'button' && each.action_id === actionId);
    if (found?.type === 'button')
      return { blockId: block.block_id ?? '', value: found.value ?? '' };
  }
  throw new Error(`no ${actionId}`);
}

function choiceIn(blocks: readonly KnownBlock[], words: string) {
  for (const block of blocks) {
    const menu = accessoryOf(block);
    if (menu?.type !== 'static_select') continue;
    const option = menu.options?.find(({ text }) => text.text.includes(words));
    if (option === undefined) continue;
    const at = { blockId: block.block_id ?? '', actionId: menu.action_id ?? '' };
    return { ...at, type: menu.type, value: option.value ?? '' };
  }
  throw new Error(`no choice ${words}`);
}

const accessoryOf = (block: KnownBlock) =>
  block.type === 'section' ? (block.accessory ?? null) : null;
