import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { type Composed, composeAnew } from './support/bevaka.ts';
import { leaving } from './support/leaving.ts';

const RUN = 'C01RUN';
const [SECRETARY, DIRECTOR, WRITER, OTHER] = ['U03SEK', 'U01DIR', 'U04HAN', 'U08ENG'];

let bevaka: Composed;
let left: () => Promise<readonly string[]>;
beforeEach(async () => {
  bevaka = await composeAnew({ by: 'socket', quarantineMs: 300 });
  await bevaka.say(SECRETARY, 'registrera Regiondirektören mål till sammanträdet den 15 december');
  await bevaka.until(() => bevaka.direct(DIRECTOR) !== '');
  await bevaka.say(DIRECTOR, 'delegera RUN-1 <@U04HAN>');
  await bevaka.until(() => bevaka.direct(WRITER) !== '');
  await bevaka.until(() => cardText().includes('*Handläggare:* Elin Sjödin'));
  left = leaving(bevaka);
  await left();
});
afterEach(() => bevaka.stop());

const card = () =>
  bevaka.sandbox.messages(SECRETARY, RUN).find(({ text }) => text.startsWith('*RUN-1*'));
const cardText = () => card()?.text ?? '';
const thread = () => bevaka.sandbox.messages(SECRETARY, RUN, card()?.ts ?? '').slice(1);
const threadTexts = () => thread().map(({ text }) => text.split('\n')[0]);
const toldTo = (person: string) => bevaka.sandbox.messages(person, bevaka.direct(person));
const filesIn = () => thread().flatMap(({ files }) => files.map(({ name }) => name));

async function upload(person: string, name: string): Promise<string> {
  const content = new TextEncoder().encode(`Innehållet i ${name}.`);
  const { id } = await bevaka.sandbox.upload(person, { name, mimetype: 'text/plain', content });
  return id;
}

async function dropInThread(person: string, name: string): Promise<void> {
  const files = [await upload(person, name)];
  const { sandbox } = bevaka;
  await sandbox.act(person, {
    type: 'say',
    channel: RUN,
    threadTs: card()?.ts ?? '',
    text: '',
    files,
  });
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
const valueOf = (block: unknown) =>
  /"action_id":"submit_draft"[^}]*"value":"([^"]*)"/.exec(JSON.stringify(block))?.[1] ?? '';

describe('a draft is in the thread', () => {
  it('as the file itself, where it came by a form, and is linked from the card', async () => {
    await giveByForm(WRITER, 'mål v1.txt');
    await bevaka.until(() => filesIn().length === 1);
    await bevaka.until(() => cardText().includes('|v1 mål v1.txt>'));

    const [shared] = thread();
    expect(filesIn()).toEqual(['mål v1.txt']);
    expect(shared?.text).toBe('*RUN-1* Utkast v1 från Elin Sjödin');
    expect(cardText()).toContain(`p${shared?.ts.replace('.', '')}?thread_ts=${card()?.ts}`);
    const { drafts } = await stored();
    expect(drafts).toHaveLength(1);
  });

  it('as the file itself, where it came by a direct message', async () => {
    await dropInDirect(WRITER, 'mål.txt');
    await bevaka.until(() => filesIn().length === 1);

    expect(threadTexts()).toEqual(['*RUN-1* Utkast v1 från Elin Sjödin']);
    expect((await stored()).drafts).toHaveLength(1);
  });

  it('as it came, where it was dropped there', async () => {
    await dropInThread(WRITER, 'mål.txt');
    await bevaka.until(() => threadTexts().includes('*RUN-1* Utkast v1 är mottaget.'));
    await bevaka.until(() => cardText().includes('|v1 mål.txt>'));

    expect(filesIn()).toEqual(['mål.txt']);
    const [dropped] = thread();
    expect(cardText()).toContain(`p${dropped?.ts.replace('.', '')}`);
  });

  it('as a link', async () => {
    await bevaka.say(WRITER, 'utkast RUN-1 https://intranet.example.se/mal');
    await bevaka.until(() => thread().length === 1);

    expect(threadTexts()).toEqual([
      '*RUN-1* Utkast v1 https://intranet.example.se/mal – Elin Sjödin',
    ]);
  });

  it('as words and the way to `visa` without files:write, as in an old installation', async () => {
    bevaka.sandbox.faults.withoutScopes.add('files:write');

    await dropInDirect(WRITER, 'mål.txt');
    await bevaka.until(() => thread().length === 1);

    const [words] = thread();
    expect(filesIn()).toEqual([]);
    expect(words?.text).toContain('Utkast v1 från Elin Sjödin: mål.txt');
    expect(words?.text).toContain('`visa RUN-1`');
    expect(JSON.stringify(words?.blocks)).toContain('"open"');
  });

  it.each([true, false])('as words where Slack says that it is shared: %s', async (says) => {
    const { sandbox } = bevaka;
    if (says) {
      await sandbox.act(SECRETARY, { type: 'share-channel', channel: RUN, isShared: true });
      await bevaka.settled();
    }
    const unknown = { answer: 'server-error', committed: false } as const;
    if (!says) sandbox.faults.plan('conversations.info', unknown, { times: 20 });

    await dropInDirect(WRITER, 'mål.txt');
    await bevaka.until(() => toldTo(DIRECTOR).some(({ text }) => text.includes('väntar på dig')));
    await bevaka.settled();

    expect(filesIn()).toEqual([]);
    // In a shared channel nothing is said at all, until it is its own again.
    expect(thread()).toHaveLength(says ? 0 : 1);
  });

  it('and lists every version in `visa`, the newest first', async () => {
    for (const name of ['ett.txt', 'två.txt', 'tre.txt']) {
      await dropInThread(WRITER, name);
      await bevaka.until(() => cardText().includes(name));
    }

    const text = await bevaka.say(SECRETARY, 'visa RUN-1');
    const versions = [...text.matchAll(/v(\d) (?:ett|två|tre)\.txt/g)].map(([, number]) => number);
    expect(versions).toEqual(['3', '2', '1']);
    expect(text).toContain('väntar på godkännande');
  });

  it('and what was uploaded is never collected, also when somebody drops it again', async () => {
    await dropInDirect(WRITER, 'mål.txt');
    await bevaka.until(() => filesIn().length === 1);
    await bevaka.settled();

    const [uploaded] = thread().flatMap(({ files }) => files);
    const about = { message: { user: bevaka.sandbox.botUser } };
    expect(uploaded?.id).toMatch(/^FB/);
    expect((await stored()).drafts).toHaveLength(1);
    expect(about.message.user).toBe('UBEVAKA');
  });
});

describe('whoever approves', () => {
  it('is told once, with two buttons and the file’s place, and approves it there', async () => {
    await dropInDirect(WRITER, 'mål.txt');
    await bevaka.until(() => toldTo(DIRECTOR).at(-1)?.text.includes('|v1 mål.txt>') === true);

    const told = toldTo(DIRECTOR).at(-1);
    expect(told?.text).toContain('*Utkast v1 av RUN-1 väntar på dig.*');
    expect(JSON.stringify(told?.blocks).match(/"action_id"/g)).toHaveLength(2);
    expect(await left()).toEqual([
      expect.stringMatching(/^thread: .*Utkast v1 från Elin Sjödin/),
      expect.stringMatching(/^U01DIR: \*Utkast v1 av RUN-1 väntar på dig/),
    ]);

    await bevaka.press(DIRECTOR, bevaka.direct(DIRECTOR), 'approve_final');
    await bevaka.until(() => /\*Godkänd version:\* <[^|]+\|v1 mål.txt> – Astrid/.test(cardText()));
  });

  it('is not told of what they gave themself', async () => {
    await bevaka.say(DIRECTOR, 'utkast RUN-1 https://intranet.example.se/mal');
    await bevaka.until(() => thread().length === 1);

    expect(await left()).toEqual([expect.stringMatching(/^thread:/)]);
  });

  it('gets the file below the message, where they are not in the channel', async () => {
    const { sandbox } = bevaka;
    await sandbox.act(DIRECTOR, { type: 'leave', channel: RUN });

    await dropInThread(WRITER, 'mål.txt');
    const message = () => toldTo(DIRECTOR).find(({ text }) => text.includes('väntar på dig'));
    const below = () =>
      sandbox.messages(DIRECTOR, bevaka.direct(DIRECTOR), message()?.ts ?? '').slice(1);
    await bevaka.until(() => message() !== undefined && below().length === 1);

    expect(below()[0]?.files.map(({ name }) => name)).toEqual(['mål.txt']);
  });

  it('sees a version within the hour in the same message, and a later one in a new', async () => {
    const waits = () => toldTo(DIRECTOR).filter(({ text }) => text.includes('väntar på dig'));
    await dropInThread(WRITER, 'ett.txt');
    await bevaka.until(() => waits().length === 1);
    await bevaka.moveTo('2026-09-29T07:50:00.000Z');
    await dropInThread(WRITER, 'två.txt');
    await bevaka.until(() => waits()[0]?.text.includes('Utkast v2 av RUN-1') === true);

    await bevaka.moveTo('2026-09-29T08:30:00.000Z');
    await dropInThread(WRITER, 'tre.txt');
    await bevaka.until(() => waits().length === 2);
    await bevaka.settled();

    expect(waits().map(({ text }) => text.split('\n')[0])).toEqual([
      '*Utkast v2 av RUN-1 väntar på dig.*',
      '*Utkast v3 av RUN-1 väntar på dig.*',
    ]);
  });

  it('has it in the morning until it is answered', async () => {
    await dropInThread(WRITER, 'mål.txt');
    await bevaka.until(() => cardText().includes('mål.txt'));
    await left();

    await bevaka.moveTo('2026-09-30T07:01:00.000Z');
    const morning = toldTo(DIRECTOR).at(-1);
    expect(morning?.text).toContain('Väntar på ditt godkännande: utkast <');
    expect(JSON.stringify(morning?.blocks)).toContain('"request_changes"');
    await bevaka.press(DIRECTOR, bevaka.direct(DIRECTOR), 'approve_final');
    await bevaka.moveTo('2026-10-02T07:01:00.000Z');

    const mornings = toldTo(DIRECTOR).filter(({ text }) => text.includes('God morgon'));
    expect(mornings).toHaveLength(1);
  });
});

describe('approving', () => {
  it('asks which, where v1 is pressed and v2 is there, and takes the one that is chosen', async () => {
    await dropInThread(WRITER, 'ett.txt');
    await bevaka.until(() => threadTexts().includes('*RUN-1* Utkast v1 är mottaget.'));
    await dropInThread(WRITER, 'två.txt');
    await bevaka.until(() => threadTexts().includes('*RUN-1* Utkast v2 är mottaget.'));

    await pressOn('v1', 'approve_final');
    await bevaka.until(() => asked().includes('v2 har kommit efter v1. Vilken godkänner du?'));
    expect((await stored()).drafts.map(({ review }) => review.is)).toEqual([
      'submitted',
      'submitted',
    ]);
    await bevaka.press(DIRECTOR, RUN, 'approve_final:1', card()?.ts ?? '');
    await bevaka.until(() => cardText().includes('*Godkänd version:*'));

    expect(cardText()).toMatch(/\*Godkänd version:\* <[^|]+\|v1 ett\.txt>/);
    expect(cardText()).toMatch(/Slutliga handlingar [^–]*– klart/);
  });

  it('ends with a new version, which says so to both', async () => {
    await dropInThread(WRITER, 'ett.txt');
    await bevaka.until(() => toldTo(DIRECTOR).at(-1)?.text.includes('väntar på dig') === true);
    await bevaka.press(DIRECTOR, bevaka.direct(DIRECTOR), 'approve_final');
    await bevaka.until(() => cardText().includes('*Godkänd version:*'));

    await bevaka.say(WRITER, 'utkast RUN-1 https://intranet.example.se/mal-v2');
    await bevaka.until(() => toldTo(DIRECTOR).at(-1)?.text.includes('Utkast v2 av RUN-1') === true);

    const said = 'v1 var godkänd, men en nyare version har kommit: handlingarna är inte godkända.';
    await bevaka.until(() => cardText().includes(said));
    expect(toldTo(DIRECTOR).at(-1)?.text).toContain(said);
    const answer = bevaka.sandbox.messages(WRITER, RUN).findLast(({ isEphemeral }) => isEphemeral);
    expect(answer?.text).toContain(said);
    expect(cardText()).not.toContain('*Godkänd version:*');
    expect(cardText()).toMatch(/Slutliga handlingar [^–]*– om/);
  });
});

describe('asking for changes', () => {
  it('says who asks and what, in the thread, in `visa` and in the author’s morning', async () => {
    await dropInThread(WRITER, 'ett.txt');
    await bevaka.until(() => toldTo(DIRECTOR).at(-1)?.text.includes('väntar på dig') === true);
    await left();

    await requestChanges('Kostnaderna saknas.');
    const asks = 'Astrid Lindqvist vill ha ändringar i utkast v1:';
    await bevaka.until(() => thread().at(-1)?.text.includes(asks) === true);
    await bevaka.until(() => toldTo(WRITER).at(-1)?.text.startsWith(asks) === true);

    expect(thread().at(-1)?.text).toContain('”Kostnaderna saknas.”');
    expect(await bevaka.say(WRITER, 'visa RUN-1')).toContain(
      'Astrid Lindqvist vill ha ändringar: Kostnaderna saknas.',
    );
    expect(await bevaka.say(WRITER, 'historik RUN-1')).toContain('Kostnaderna saknas.');
    await bevaka.moveTo('2026-09-30T07:01:00.000Z');
    expect(toldTo(WRITER).at(-1)?.text).toContain(
      'Utkast v1: Astrid Lindqvist vill ha ändringar: Kostnaderna saknas.',
    );
  });
});

it('two authors and a reviewer over four versions', async () => {
  await bevaka.say(DIRECTOR, 'medverkande RUN-1 <@U08ENG> siffrorna');
  await bevaka.until(() => bevaka.direct(OTHER) !== '');
  await left();

  await giveByForm(WRITER, 'v1.txt');
  await bevaka.until(() => filesIn().includes('v1.txt'));
  await bevaka.settled();
  expect(await left()).toEqual([
    expect.stringMatching(/^thread: \*RUN-1\* Utkast v1 från Elin Sjödin$/),
    expect.stringMatching(/^U01DIR: \*Utkast v1 av RUN-1 väntar på dig\.\*/),
  ]);

  await requestChanges('Siffrorna saknas.');
  await bevaka.settled();
  expect(await left()).toEqual([
    expect.stringMatching(/^thread: .*Astrid Lindqvist vill ha ändringar i utkast v1:/),
    expect.stringMatching(/^U04HAN: Astrid Lindqvist vill ha ändringar i utkast v1:/),
  ]);

  await dropInThread(OTHER, 'v2.txt');
  await bevaka.until(() => cardText().includes('v2.txt'));
  await bevaka.settled();
  expect(await left()).toEqual([
    expect.stringMatching(/^thread: \*RUN-1\* Utkast v2 är mottaget/),
    expect.stringMatching(/^U01DIR: \*Utkast v2 av RUN-1 väntar på dig\.\*/),
  ]);

  await dropInDirect(WRITER, 'v3.txt');
  await bevaka.until(() => filesIn().includes('v3.txt'));
  await bevaka.settled();
  expect(await left()).toEqual([
    expect.stringMatching(/^thread: \*RUN-1\* Utkast v3 från Elin Sjödin/),
  ]);

  await bevaka.press(DIRECTOR, bevaka.direct(DIRECTOR), 'approve_final');
  await bevaka.until(() => /\*Godkänd version:\* <[^|]+\|v3/.test(cardText()));
  await bevaka.settled();
  expect(await left()).toEqual([
    expect.stringMatching(/^U04HAN: Ditt utkast v3 är godkänt som slutligt\./),
  ]);

  await bevaka.say(OTHER, 'draft RUN-1 https://intranet.example.se/v4');
  await bevaka.until(() => cardText().includes('v4'));
  await bevaka.settled();
  expect(await left()).toEqual([
    expect.stringMatching(/^thread: \*RUN-1\* Utkast v4/),
    expect.stringMatching(/^U01DIR: \*Utkast v4 av RUN-1 väntar på dig\.\*/),
  ]);
});

async function stored() {
  const { store } = bevaka.ports;
  const committee = await store.committeeByCode('TSANDBOX', 'RUN');
  const found = await store.assignmentByNumber(committee?.id ?? '', 1);
  if (found === null) throw new Error('RUN-1 is not there');
  return found;
}

const asked = () =>
  bevaka.sandbox
    .messages(DIRECTOR, RUN, card()?.ts ?? '')
    .filter(({ isEphemeral }) => isEphemeral)
    .map(({ text }) => text)
    .join('\n');

/** Presses a button on the answer in the thread to a version. */
async function pressOn(version: string, action: string): Promise<void> {
  const found = thread().find(({ text }) => text.includes(`Utkast ${version} är mottaget`));
  const block = found?.blocks.find((each) => JSON.stringify(each).includes(`"${action}"`));
  const value = /"value":"([^"]*)"/.exec(JSON.stringify(block))?.[1] ?? '';
  await bevaka.sandbox.act(DIRECTOR, {
    type: 'press',
    on: { channel: RUN, ts: found?.ts ?? '' },
    action: { blockId: block?.block_id ?? '', actionId: action, type: 'button', value },
    state: {},
  });
}

async function requestChanges(comment: string): Promise<void> {
  const { sandbox } = bevaka;
  await bevaka.press(DIRECTOR, bevaka.direct(DIRECTOR), 'request_changes');
  await bevaka.until(() => formOf(DIRECTOR) !== undefined);
  const state = { comment: { comment: { type: 'plain_text_input' as const, value: comment } } };
  await sandbox.act(DIRECTOR, { type: 'submit-view', view: formOf(DIRECTOR)?.id ?? '', state });
}
