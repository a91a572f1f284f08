import type { ActionsBlockElement, KnownBlock } from '@slack/types';
import { z } from 'zod';

import type { Act } from '@bevaka/slack-sandbox';
import { COMMANDS } from '../../../src/slack/door/tables.ts';
import { DEVELOPER, DIRECTOR, OFFICER, RUN, SECRETARY } from '../life/hands.ts';
import type { Composed } from '../support/bevaka.ts';

/** A form as it was opened. */
export type Form = {
  readonly callback_id: string;
  readonly private_metadata: string;
  readonly blocks: readonly KnownBlock[];
};

/** A button or menu as it was shown, with what it carries. */
export type Button = { readonly action_id: string; readonly values: readonly string[] };

export type Samples = { readonly forms: readonly Form[]; readonly buttons: readonly Button[] };

const viewSchema = z.object({
  callback_id: z.string().min(1),
  private_metadata: z.string().default(''),
  // Bevaka made these blocks, and the sandbox has checked them.
  blocks: z.array(z.custom<KnownBlock>((each) => typeof each === 'object')),
});

const PEOPLE = [SECRETARY, DIRECTOR, DEVELOPER, OFFICER];

/**
 * The forms and buttons of a committee at work: of all that was seen before, of every command's
 * words, and of every button that is shown. A new deed is among them by itself.
 */
export async function samplesOf(bevaka: Composed): Promise<Samples> {
  const { sandbox } = bevaka;
  const does = async (person: string, act: Act): Promise<void> => {
    await sandbox.act(person, act);
    await sendIn(bevaka, person);
  };
  for (const text of lines())
    await does(SECRETARY, { type: 'command', channel: RUN, command: '/uppdrag', text });
  for (const person of PEOPLE) await pressAll(bevaka, person, does);
  await bevaka.settled();

  const opened = sandbox.calls().map(({ args: { view } }) => viewOf(view));
  const forms = opened.flatMap((each) => viewSchema.safeParse(each).data ?? []);
  const shown = [...forms, ...PEOPLE.flatMap((person) => messagesOf(bevaka, person))];
  return { forms, buttons: shown.flatMap(({ blocks }) => buttonsIn(blocks)) };
}

function viewOf(view: unknown): unknown {
  return typeof view === 'string' ? JSON.parse(view) : view;
}

function lines(): readonly string[] {
  const words = [...COMMANDS.values()].flatMap(({ en }) => en);
  return words.flatMap((word) => [word, ...OF_SOMETHING.map((what) => `${word} ${what}`)]);
}

const OF_SOMETHING = ['RUN-1', 'RUN-2 next meeting', 'RUN 2026-12-15', 'RUN', '<@U04HAN>'];

/** Sends in what is open as it stands, so that the page after it is seen too, and closes it. */
async function sendIn({ sandbox }: Composed, person: string): Promise<void> {
  for (let pages = 0; pages < 2; pages += 1) {
    const view = sandbox.snapshot(person).views.at(-1);
    if (view === undefined) return;
    if (view.submit) await sandbox.act(person, { type: 'submit-view', view: view.id, state: {} });
  }
  for (const { id } of sandbox.snapshot(person).views)
    await sandbox.act(person, { type: 'close-view', view: id, clear: true });
}

async function pressAll(
  bevaka: Composed,
  person: string,
  does: (person: string, act: Act) => Promise<void>,
): Promise<void> {
  const done = new Set<string>();
  for (const { channel, ts, blocks } of messagesOf(bevaka, person))
    for (const { block, element } of elementsIn(blocks)) {
      if (element.type !== 'button' || done.has(element.action_id ?? '')) continue;
      const { action_id: actionId = '', value = '' } = element;
      done.add(actionId);
      const action = { blockId: block, actionId, type: 'button', value } as const;
      await does(person, { type: 'press', on: { channel, ts }, action, state: {} });
    }
}

function messagesOf({ sandbox, direct }: Composed, person: string) {
  return [RUN, direct(person)].flatMap((channel) =>
    channel === ''
      ? []
      : sandbox.messages(person, channel).map(({ ts, blocks }) => ({ channel, ts, blocks })),
  );
}

type Shown = { readonly block: string; readonly element: ActionsBlockElement };

function elementsIn(blocks: readonly KnownBlock[]): readonly Shown[] {
  return blocks.flatMap((block) => {
    const id = block.block_id ?? '';
    if (block.type === 'actions') return block.elements.map((element) => ({ block: id, element }));
    const beside = block.type === 'section' ? block.accessory : undefined;
    return beside?.type === 'button' ? [{ block: id, element: beside }] : [];
  });
}

const carriesSchema = z.object({
  action_id: z.string(),
  value: z.string().optional(),
  options: z.array(z.object({ value: z.string() })).optional(),
});

function buttonsIn(blocks: readonly KnownBlock[]): readonly Button[] {
  return elementsIn(blocks).flatMap(({ element }) => {
    const { data } = carriesSchema.safeParse(element);
    if (data === undefined) return [];
    const { action_id, value = '', options = [] } = data;
    return [{ action_id, values: [value, ...options.map((each) => each.value)] }];
  });
}
