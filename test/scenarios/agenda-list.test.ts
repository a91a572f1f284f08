import type { PlainTextOption } from '@slack/types';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { type Composed, composeAnew } from './support/bevaka.ts';

const RUN = 'C01RUN';
const SECRETARY = 'U03SEK';
const DIRECTOR = 'U01DIR';
const FINAL_PAPERS = '2026-12-07T07:01:00.000Z';
const AFTER_THE_MEETING = '2026-12-15T12:00:00.000Z';
const COMMAND = { type: 'command', channel: RUN, command: '/uppdrag' } as const;
const AFTER_THE_DISPATCH = '2026-12-09T07:01:00.000Z';

let bevaka: Composed;
beforeEach(async () => {
  bevaka = await composeAnew({ by: 'socket', serves: true });
  for (const what of ['mål', 'budget'])
    await bevaka.say(SECRETARY, `registrera Regiondirektören ${what} till den 15 december`);
  await bevaka.until(() => ['RUN-1', 'RUN-2'].every((label) => cardOf(label) !== ''));
});
afterEach(() => bevaka.stop());

const cardOf = (label: string) =>
  bevaka.sandbox.messages(SECRETARY, RUN).find(({ text }) => text.startsWith(`*${label}*`))?.text ??
  '';
const formOf = () => bevaka.sandbox.snapshot(SECRETARY).views.at(-1);
const shown = () => JSON.stringify(formOf() ?? '');
const toSecretary = () => {
  const direct = bevaka.direct(SECRETARY);
  return direct === '' ? [] : bevaka.sandbox.messages(SECRETARY, direct);
};
const linesOfList = () => toSecretary().filter(({ text }) => text.includes('Uppdragslistan till'));

const toDirector = () => bevaka.sandbox.messages(DIRECTOR, bevaka.direct(DIRECTOR));

async function ask(words: string): Promise<void> {
  await bevaka.sandbox.act(SECRETARY, { ...COMMAND, text: words });
  await bevaka.until(() => formOf() !== undefined);
}

async function submit(state = {}): Promise<void> {
  const view = formOf()?.id ?? '';
  await bevaka.sandbox.act(SECRETARY, { type: 'submit-view', view, state });
}

/** As the form offers it. */
function optionOf(label: string): PlainTextOption {
  const block = formOf()?.blocks.find((each) => each.block_id === 'extended');
  const element = block?.type === 'input' ? block.element : null;
  const options = element?.type === 'multi_static_select' ? (element.options ?? []) : [];
  const found = options.find(({ text }) => text.text.startsWith(label));
  if (found === undefined) throw new Error(`no ${label}`);
  return found;
}

async function review(): Promise<string> {
  await bevaka.settled();
  await bevaka.press(SECRETARY, bevaka.direct(SECRETARY), 'review_list');
  await bevaka.until(() => formOf() !== undefined);
  return shown();
}

async function close(): Promise<void> {
  await bevaka.sandbox.act(SECRETARY, { type: 'close-view', view: formOf()?.id ?? '' });
  await bevaka.until(() => formOf() === undefined);
}

describe('the list at every meeting', () => {
  it('is a line of the secretary’s morning, and says what changed until the dispatch and after it', async () => {
    const { say, moveTo, until, press, settled } = bevaka;
    expect(await say(SECRETARY, 'uppdragslista vid varje sammanträde')).toContain(
      'görs till varje sammanträde',
    );
    await say(DIRECTOR, 'redovisa RUN-1');
    await moveTo(FINAL_PAPERS);
    await until(() => linesOfList().length > 0);

    expect(linesOfList()[0]?.text).toContain(
      '*Uppdragslistan till tis 15 dec* är gjord: 2 uppdrag, 1 slutredovisat',
    );
    expect(linesOfList()[0]?.text).toContain('Se över: inget har hörts på länge om RUN-2');
    expect(await review()).toContain('Inget har ändrats sedan listan gjordes.');
    await close();

    await say(SECRETARY, 'registrera Regiondirektören plan till den 9 februari');
    await say(DIRECTOR, 'läge RUN-2 stopp väntar på underlag');
    await until(() => cardOf('RUN-3') !== '' && cardOf('RUN-2').includes('stopp'));
    await ask('uppdragslista 15 december');
    const changed = shown();
    expect(changed).toContain('*RUN-3* har kommit till');
    expect(changed).toMatch(/\*RUN-2\* \S+( \S+)* → stopp/u);
    await close();

    await moveTo(AFTER_THE_DISPATCH);
    await ask('uppdragslista 15 december');
    expect(shown()).toContain('en ny lista är en komplettering');
    expect(linesOfList()).toHaveLength(1);
    await close();

    await moveTo(AFTER_THE_MEETING);
    await settled();
    const before = toDirector().length;
    await ask('utfall uppdragslistan');
    expect(shown()).toContain('tis 15 dec');
    await submit();
    expect(formOf()?.errors).toHaveProperty('paragraph');
    await submit({
      paragraph: { paragraph: { type: 'plain_text_input', value: '45' } },
      extended: {
        extended: { type: 'multi_static_select', selected_options: [optionOf('RUN-2')] },
      },
    });
    await until(() => cardOf('RUN-1').includes('§ 45') && cardOf('RUN-2').includes('tis 9 feb'));
    await settled();

    expect(toDirector()).toHaveLength(before + 1);
    expect(toDirector().at(-1)?.text).toContain('*RUN-1* mål – avslutat, § 45');
    expect(toDirector().at(-1)?.text).toContain('*RUN-2* budget – mer tid, nämndens beslut § 45');
    await press(SECRETARY, RUN, 'undo_deed');
    await until(() => !cardOf('RUN-1').includes('§ 45'));
  });

  it('is not made where it is switched off', async () => {
    const { say, moveTo, settled } = bevaka;
    await say(SECRETARY, 'paper at every meeting');
    expect(await say(SECRETARY, 'uppdragslista inte varje sammanträde')).toContain(
      'görs inte av sig själv',
    );
    await moveTo(FINAL_PAPERS);
    await settled();

    expect(linesOfList()).toEqual([]);
  });
});
