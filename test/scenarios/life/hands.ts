import type { ChosenOption, Message, StateValues } from '@bevaka/slack-sandbox';
import type { Composed } from '../support/bevaka.ts';

export const RUN = 'C01RUN';
export const [SECRETARY, DIRECTOR, DEVELOPER, OFFICER] = ['U03SEK', 'U01DIR', 'U02RUD', 'U04HAN'];

/** What a person does in Slack beside commands and buttons. */
export type Hands = {
  /** A command that opens a form, which is filled in once for each of its steps. */
  readonly fill: (person: string, words: string, ...steps: StateValues[]) => Promise<void>;
  /** Fills in the form that is open, or about to be. */
  readonly submit: (person: string, state: StateValues) => Promise<void>;
  /** Chooses in the menu of the newest message to the person that has it. */
  readonly choose: (person: string, action: string, choice: string) => Promise<void>;
  /** A reply under the assignment's card, with a file where one is given; its `ts`. */
  readonly reply: (person: string, label: string, text: string, file?: string) => Promise<string>;
  readonly card: (label: string) => { readonly ts: string; readonly text: string } | undefined;
};

type Menu = {
  readonly ts: string;
  readonly block: string;
  readonly actionId: string;
  readonly type: 'static_select' | 'overflow';
  readonly option: ChosenOption;
};

export function handsOf(bevaka: Composed): Hands {
  const { sandbox, until, settled, direct } = bevaka;
  const card: Hands['card'] = (label) =>
    sandbox.messages(SECRETARY, RUN).find(({ text }) => text.startsWith(`*${label}*`));
  const form = (person: string) => sandbox.snapshot(person).views.at(-1);

  async function submit(person: string, state: StateValues): Promise<void> {
    await until(() => form(person) !== undefined);
    const shown = form(person);
    const before = JSON.stringify(shown);
    await sandbox.act(person, { type: 'submit-view', view: shown?.id ?? '', state });
    await until(() => JSON.stringify(form(person)) !== before);
    // While a file is read the form says so, and has nothing to submit.
    await until(() => form(person)?.submit !== null);
    const wrong = JSON.stringify(form(person)?.errors ?? {});
    if (wrong !== '{}') throw new Error(`a form was refused: ${wrong}`);
    await settled();
  }

  return {
    card,
    submit,
    async choose(person, action, choice) {
      const channel = direct(person);
      const found = menuIn(sandbox.messages(person, channel), action, choice);
      await sandbox.act(person, {
        type: 'press',
        on: { channel, ts: found.ts },
        action: {
          blockId: found.block,
          actionId: found.actionId,
          type: found.type,
          selected_option: found.option,
        },
        state: {},
      });
      await settled();
    },
    async fill(person, text, ...steps) {
      const command = { type: 'command', channel: RUN, command: '/uppdrag' } as const;
      await sandbox.act(person, { ...command, text });
      for (const state of steps) await submit(person, state);
    },
    async reply(person, label, text, file) {
      const files = file === undefined ? [] : [await uploaded(bevaka, person, file)];
      const threadTs = card(label)?.ts ?? '';
      await sandbox.act(person, { type: 'say', channel: RUN, threadTs, text, files });
      await settled();
      return (
        sandbox.messages(person, RUN, threadTs).findLast(({ isFromApp }) => !isFromApp)?.ts ?? ''
      );
    },
  };
}

function menuIn(messages: readonly Message[], action: string, choice: string): Menu {
  for (const { ts, blocks } of messages.toReversed())
    for (const block of blocks)
      for (const element of block.type === 'actions' ? block.elements : []) {
        if (element.type !== 'static_select' && element.type !== 'overflow') continue;
        const isMenu = element.type === 'overflow';
        const option = element.options?.find(
          ({ value = '' }) =>
            value.endsWith(choice) &&
            (isMenu ? value.startsWith(`${action}|`) : element.action_id === action),
        );
        if (option !== undefined)
          return {
            ts,
            block: block.block_id ?? '',
            actionId: element.action_id ?? '',
            type: element.type,
            option: { text: option.text, value: option.value ?? '' },
          };
      }
  throw new Error(`no menu ${action} with ${choice}`);
}

export async function uploaded(
  { sandbox }: Composed,
  person: string,
  words: string,
): Promise<string> {
  const content = new TextEncoder().encode(words);
  const file = { name: 'underlag.csv', mimetype: 'text/csv', content };
  return (await sandbox.upload(person, file)).id;
}

/** Something typed into a form's field. */
export function typed(field: string, value: string): StateValues {
  return { [field]: { [field]: { type: 'plain_text_input', value } } };
}

/** Something chosen in a form's menu. */
export function chosen(field: string, value: string, action = field): StateValues {
  const text = { type: 'plain_text', text: '' } as const;
  return { [field]: { [action]: { type: 'static_select', selected_option: { text, value } } } };
}

/** A tick in a form. */
export function ticked(field: string): StateValues {
  const selected_options = [{ text: { type: 'plain_text', text: '' } as const, value: field }];
  return { [field]: { [field]: { type: 'checkboxes', selected_options } } };
}
