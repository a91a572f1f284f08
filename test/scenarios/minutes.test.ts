import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { type Composed, composeAnew } from './support/bevaka.ts';
import { leaving } from './support/leaving.ts';

const RUN = 'C01RUN';
const SECRETARY = 'U03SEK';
const DIRECTOR = 'U01DIR';

let bevaka: Composed;
beforeEach(async () => {
  bevaka = await composeAnew();
});
afterEach(() => bevaka.stop());

const EXTRACT = [
  'Utdrag ur ojusterat protokoll',
  '',
  '§ 87 Mål och prioriteringar',
  '',
  'Beslut',
  'Regiondirektören får i uppdrag att till sammanträdet den 15 december ta fram förslag på mål.',
  '',
  '§ 88 Budget',
  '',
  'Beslut',
  'Regiondirektören får i uppdrag att till sammanträdet den 15 december ta fram en budget.',
  '',
  'Paragrafen förklaras omedelbart justerad.',
].join('\n');

const formOf = (person: string) => bevaka.sandbox.snapshot(person).views.at(-1);
const textOf = (label: string) =>
  bevaka.sandbox.messages(SECRETARY, RUN).find(({ text }) => text.startsWith(`*${label}*`))?.text ??
  '';
const directOf = (person: string) => {
  const place = bevaka.direct(person);
  return place === '' ? [] : bevaka.sandbox.messages(person, place);
};

async function submit(state = {}): Promise<void> {
  const view = formOf(SECRETARY)?.id ?? '';
  await bevaka.sandbox.act(SECRETARY, { type: 'submit-view', view, state });
}

async function readExtract(text = EXTRACT): Promise<void> {
  const { sandbox, until } = bevaka;
  await sandbox.act(SECRETARY, { type: 'say', channel: RUN, text });
  const ts = sandbox.messages(SECRETARY, RUN).at(-1)?.ts ?? '';
  const shortcut = { type: 'message-shortcut', callbackId: 'register_message' } as const;
  await sandbox.act(SECRETARY, { ...shortcut, channel: RUN, ts });
  await until(() => formOf(SECRETARY) !== undefined);
  await submit();
  await until(() => textOf('RUN-1') !== '' && textOf('RUN-2') !== '');
  await until(() => directOf(DIRECTOR).length === 1);
}

describe('an extract of minutes that are not confirmed', () => {
  it('makes its assignments preliminary, but for the § that was confirmed at once', async () => {
    const { say } = bevaka;

    await readExtract();

    const preliminary = 'preliminärt: protokollet är inte justerat';
    expect(textOf('RUN-1')).toContain(preliminary);
    expect(textOf('RUN-2')).not.toContain('preliminär');
    expect(textOf('RUN-2')).toContain('*Beslutad:* § 88, justerad');
    expect(directOf(DIRECTOR)[0]?.text.split(preliminary)).toHaveLength(2);
    expect((await say(SECRETARY, 'lista')).split('_preliminärt_')).toHaveLength(2);
    expect((await say(SECRETARY, 'status RUN')).split('_preliminärt_')).toHaveLength(2);
    expect(await say(SECRETARY, 'visa RUN-1')).toContain(preliminary);
  });
});

describe('minutes that are confirmed', () => {
  it('are so by a line with the §, once, and the card follows', async () => {
    const { say, until } = bevaka;
    await readExtract();
    const left = leaving(bevaka);
    await left();

    expect(await say(DIRECTOR, 'justera RUN-1 § 87')).toContain('får du inte');
    expect(await say(DIRECTOR, 'justera RUN-1')).toContain('får du inte');
    expect(await say(SECRETARY, 'justera RUN-1 §87')).toContain('§ 87, justerad');
    await until(() => textOf('RUN-1').includes('*Beslutad:* § 87, justerad'));

    expect(textOf('RUN-1')).not.toContain('preliminär');
    expect(await say(SECRETARY, 'justera RUN-1 § 87')).toContain('redan justerat');
    expect(await say(SECRETARY, 'confirm RUN-2')).toContain('redan justerat');
    expect(await left()).toEqual([]);
  });

  it('show the holder how the words changed, and nobody can be pinged by them', async () => {
    const { press, until } = bevaka;
    await readExtract();

    await press(SECRETARY, RUN, 'confirm_minutes');
    await until(() => formOf(SECRETARY) !== undefined);
    expect(JSON.stringify(formOf(SECRETARY)?.blocks)).toContain('"initial_value":"§ 87"');
    const value = [
      'Regiondirektören får i uppdrag att till sammanträdet den 15 december ta fram *nya* förslag',
      'på <!channel> mål.',
    ].join(' ');
    await submit({ wording: { wording: { type: 'plain_text_input', value } } });
    await until(() => directOf(DIRECTOR).length === 2);

    const told = directOf(DIRECTOR).at(-1)?.text ?? '';
    expect(told).toContain('den 15 december ta fram *∗nya∗* förslag på *&lt;!channel&gt;* mål.');
    expect(told).toContain('RUN-1');
    expect(formOf(SECRETARY)).toBeUndefined();
    expect(JSON.stringify(bevaka.sandbox.messages(SECRETARY, RUN))).toContain('andra ord');
    await until(() => !textOf('RUN-1').includes('preliminär'));
  });

  it('are so for every assignment of a meeting in one form, but for those left without a §', async () => {
    const { say, until, sandbox } = bevaka;
    const dated = EXTRACT.replace('protokoll', 'protokoll 2026-09-29');
    await readExtract(dated.replace('Paragrafen förklaras omedelbart justerad.', ''));
    expect(await say(DIRECTOR, 'justera')).toContain('får du inte');
    expect(await say(SECRETARY, 'justera 3 november')).toContain('väntar på');
    expect(await say(SECRETARY, 'justera RUN-99 § 1')).toContain('hittar jag inte');

    const command = { type: 'command', channel: RUN, command: '/uppdrag' } as const;
    await sandbox.act(SECRETARY, { ...command, text: 'justera 29 september' });
    await until(() => formOf(SECRETARY) !== undefined);
    expect(formOf(SECRETARY)?.blocks).toHaveLength(4);
    await submit({ 'paragraph:1': { paragraph: { type: 'plain_text_input', value: '' } } });
    await until(() => textOf('RUN-1').includes('§ 87, justerad'));

    expect(textOf('RUN-2')).toContain('preliminär');
    expect(formOf(SECRETARY)).toBeUndefined();
  });

  it('ask for the § in their form', async () => {
    const { press, until } = bevaka;
    await readExtract();
    await press(SECRETARY, RUN, 'confirm_minutes');
    await until(() => formOf(SECRETARY) !== undefined);

    await submit({ paragraph: { paragraph: { type: 'plain_text_input', value: 'senare' } } });

    expect(formOf(SECRETARY)?.errors).toHaveProperty('paragraph');
    expect(textOf('RUN-1')).toContain('preliminär');
  });
});

describe('the form of a new assignment', () => {
  it('has a tick for minutes that are not confirmed', async () => {
    const { sandbox, until } = bevaka;
    const line = 'ny Regiondirektören förslag på mål till sammanträdet den 15 december';
    await sandbox.act(SECRETARY, {
      type: 'command',
      channel: RUN,
      command: '/uppdrag',
      text: line,
    });
    await until(() => formOf(SECRETARY) !== undefined);
    const tick = {
      text: { type: 'plain_text', text: 'Protokollet är inte justerat än', emoji: false },
      value: 'preliminary',
    } as const;

    await submit({
      preliminary: { preliminary: { type: 'checkboxes', selected_options: [tick] } },
    });
    await until(() => textOf('RUN-1') !== '');

    expect(textOf('RUN-1')).toContain('preliminärt: protokollet är inte justerat');
  });
});
