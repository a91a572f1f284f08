import type { KnownBlock } from '@slack/types';

import { pressesIn } from '../../../src/slack/kit/settled-blocks.ts';
import type { Composed } from './bevaka.ts';
import { leaving } from './leaving.ts';
import type { OldButton } from './old-press.ts';

export const RUN = 'C01RUN';
export const [SECRETARY, DIRECTOR, WRITER, OTHER] = ['U03SEK', 'U01DIR', 'U04HAN', 'U08ENG'];

/** What only the person is told who has just done something. */
const ANSWERS = /: (?:Tack,|Önskemålen om|Utkastet är godkänt)/;

const valueOf = (block: unknown): string =>
  /"action_id":"submit_draft"[^}]*"value":"([^"]*)"/.exec(JSON.stringify(block))?.[1] ?? '';

/** What people see and do of RUN-1's drafts, which is registered and delegated first. */
export async function drafting(bevaka: Composed) {
  const card = () =>
    bevaka.sandbox.messages(SECRETARY, RUN).find(({ text }) => text.startsWith('*RUN-1*'));
  const cardText = () => card()?.text ?? '';
  const thread = () => bevaka.sandbox.messages(SECRETARY, RUN, card()?.ts ?? '').slice(1);
  const threadTexts = () => thread().map(({ text }) => text.split('\n')[0]);
  const toldTo = (person: string) => bevaka.sandbox.messages(person, bevaka.direct(person));
  const filesIn = () => thread().flatMap(({ files }) => files.map(({ name }) => name));

  const reply = () => ({ type: 'say', channel: RUN, threadTs: card()?.ts ?? '' }) as const;

  async function upload(person: string, name: string): Promise<string> {
    const content = new TextEncoder().encode(`Innehållet i ${name}.`);
    const { id } = await bevaka.sandbox.upload(person, { name, mimetype: 'text/plain', content });
    return id;
  }

  async function dropInThread(person: string, name: string, text = ''): Promise<void> {
    const files = [await upload(person, name)];
    await bevaka.sandbox.act(person, { ...reply(), text, files });
  }

  async function dropInDirect(person: string, name: string): Promise<void> {
    const files = [await upload(person, name)];
    const channel = bevaka.direct(person);
    await bevaka.sandbox.act(person, { type: 'say', channel, text: '', files });
  }

  async function giveByForm(person: string, name: string): Promise<void> {
    const { sandbox, until } = bevaka;
    await bevaka.press(person, bevaka.direct(person), 'open');
    await until(() => sandbox.snapshot(person).views.length > 0);
    const shown = sandbox.snapshot(person).views.at(-1);
    const block = shown?.blocks.find((each) => JSON.stringify(each).includes('"submit_draft"'));
    await sandbox.act(person, {
      type: 'press',
      on: { view: shown?.id ?? '' },
      action: {
        blockId: block?.block_id ?? '',
        actionId: 'submit_draft',
        type: 'button',
        value: valueOf(block),
      },
      state: {},
    });
    await until(() => JSON.stringify(formOf(person)?.blocks).includes('file_input'));
    const file = await upload(person, name);
    const state = { file: { file: { type: 'file_input' as const, files: [file] } } };
    await sandbox.act(person, { type: 'submit-view', view: formOf(person)?.id ?? '', state });
  }

  const formOf = (person: string) => bevaka.sandbox.snapshot(person).views.at(-1);

  /** Answers in direct messages are posts too, and no messages to others. */
  function leavingBesidesAnswers(): () => Promise<readonly string[]> {
    const all = leaving(bevaka);
    return async () => (await all()).filter((line) => !ANSWERS.test(line)).toSorted();
  }

  async function stored() {
    const { store } = bevaka.ports;
    const committee = await store.committeeByCode('TSANDBOX', 'RUN');
    const found = await store.assignmentByNumber(committee?.id ?? '', 1);
    if (found === null) throw new Error('RUN-1 is not there');
    return found;
  }

  const asked = () =>
    bevaka.sandbox
      .messages(DIRECTOR, RUN)
      .filter(({ isEphemeral }) => isEphemeral)
      .map(({ text }) => text)
      .join('\n');

  /** A button on the answer in the thread to a version, as the director sees it there now. */
  function buttonOn(version: string, action: string): OldButton {
    const found = thread().find(({ text }) => text.includes(`Utkast ${version} är mottaget`));
    const blocks = (found?.blocks ?? []) as readonly KnownBlock[]; // made by us, checked by the sandbox
    const press = pressesIn(blocks).find((each) => each.action === action);
    if (!found || !press) throw new Error(`There is no ${action} on ${version}.`);
    return { ...press, person: DIRECTOR, channel: RUN, ts: found.ts };
  }

  async function requestChanges(comment: string): Promise<void> {
    const { sandbox } = bevaka;
    await bevaka.press(DIRECTOR, bevaka.direct(DIRECTOR), 'request_changes');
    await bevaka.until(() => formOf(DIRECTOR) !== undefined);
    const state = { comment: { comment: { type: 'plain_text_input' as const, value: comment } } };
    await sandbox.act(DIRECTOR, { type: 'submit-view', view: formOf(DIRECTOR)?.id ?? '', state });
  }

  await bevaka.say(SECRETARY, 'registrera Regiondirektören mål till sammanträdet den 15 december');
  await bevaka.until(() => bevaka.direct(DIRECTOR) !== '');
  await bevaka.say(DIRECTOR, 'delegera RUN-1 <@U04HAN>');
  await bevaka.until(() => bevaka.direct(WRITER) !== '');
  await bevaka.until(() => cardText().includes('*Handläggare:* Elin Sjödin'));
  const left = leavingBesidesAnswers();
  await left();

  return {
    left,
    card,
    cardText,
    thread,
    threadTexts,
    toldTo,
    filesIn,
    reply,
    dropInThread,
    dropInDirect,
    giveByForm,
    stored,
    asked,
    buttonOn,
    requestChanges,
  };
}
