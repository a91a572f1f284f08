import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { type Composed, composeAnew } from './support/bevaka.ts';
import { DIRECTOR, OTHER, RUN, WRITER, drafting } from './support/drafting.ts';
import { pressOld } from './support/old-press.ts';

let bevaka: Composed;
let drafts: Awaited<ReturnType<typeof drafting>>;
beforeEach(async () => {
  bevaka = await composeAnew({ by: 'http', quarantineMs: 300 });
  drafts = await drafting(bevaka);
});
afterEach(() => bevaka.stop());

const waits = () => drafts.toldTo(DIRECTOR).filter(({ text }) => text.includes('väntar på dig'));

describe('whoever approves', () => {
  it('is told once, with two buttons and the file’s place, and approves it there', async () => {
    await drafts.dropInDirect(WRITER, 'mål.txt');
    await bevaka.until(
      () => drafts.toldTo(DIRECTOR).at(-1)?.text.includes('|v1 mål.txt>') === true,
    );

    const told = drafts.toldTo(DIRECTOR).at(-1);
    expect(told?.text).toContain('*Utkast v1 av RUN-1 väntar på dig.*');
    expect(JSON.stringify(told?.blocks).match(/"action_id"/g)).toHaveLength(2);
    expect(await drafts.left()).toEqual([
      expect.stringMatching(/^U01DIR: \*Utkast v1 av RUN-1 väntar på dig/),
      expect.stringMatching(/^thread: .*Utkast v1 från Elin Sjödin/),
    ]);

    await bevaka.press(DIRECTOR, bevaka.direct(DIRECTOR), 'approve_final');
    await bevaka.until(() =>
      /\*Godkänd version:\* <[^|]+\|v1 mål.txt> – Astrid/.test(drafts.cardText()),
    );
  });

  it('is not told of what they gave themself', async () => {
    await bevaka.say(DIRECTOR, 'utkast RUN-1 https://intranet.example.se/mal');
    await bevaka.until(() => drafts.thread().length === 1);

    expect(await drafts.left()).toEqual([expect.stringMatching(/^thread:/)]);
  });

  it('gets the file below the message, where they are not in the channel', async () => {
    const { sandbox } = bevaka;
    await sandbox.act(DIRECTOR, { type: 'leave', channel: RUN });

    await drafts.dropInThread(WRITER, 'mål.txt');
    const message = () =>
      drafts.toldTo(DIRECTOR).find(({ text }) => text.includes('väntar på dig'));
    const below = () =>
      sandbox.messages(DIRECTOR, bevaka.direct(DIRECTOR), message()?.ts ?? '').slice(1);
    await bevaka.until(() => message() !== undefined && below().length === 1);

    expect(below()[0]?.files.map(({ name }) => name)).toEqual(['mål.txt']);
  });

  it('sees a version within the hour in the same message, and a later one in a new', async () => {
    await drafts.dropInThread(WRITER, 'ett.txt');
    await bevaka.until(() => waits().length === 1);
    await bevaka.moveTo('2026-09-29T07:50:00.000Z');
    await drafts.dropInThread(WRITER, 'två.txt');
    await bevaka.until(() => waits()[0]?.text.includes('Utkast v2 av RUN-1') === true);

    await bevaka.moveTo('2026-09-29T08:30:00.000Z');
    await drafts.dropInThread(WRITER, 'tre.txt');
    await bevaka.until(() => waits().length === 2);
    await bevaka.settled();

    expect(waits().map(({ text }) => text.split('\n')[0])).toEqual([
      '*Utkast v2 av RUN-1 väntar på dig.*',
      '*Utkast v3 av RUN-1 väntar på dig.*',
    ]);
  });

  it('has it in the morning until it is answered', async () => {
    await drafts.dropInThread(WRITER, 'mål.txt');
    await bevaka.until(() => drafts.cardText().includes('mål.txt'));
    await drafts.left();

    await bevaka.moveTo('2026-09-30T07:01:00.000Z');
    const morning = drafts.toldTo(DIRECTOR).at(-1);
    expect(morning?.text).toContain('Väntar på ditt godkännande: utkast <');
    expect(JSON.stringify(morning?.blocks)).toContain('"request_changes"');
    await bevaka.press(DIRECTOR, bevaka.direct(DIRECTOR), 'approve_final');
    await bevaka.moveTo('2026-10-02T07:01:00.000Z');

    const mornings = drafts.toldTo(DIRECTOR).filter(({ text }) => text.includes('God morgon'));
    expect(mornings).toHaveLength(1);
  });
});

describe('approving', () => {
  it('asks which, where v1 is pressed and v2 is there, and takes the one that is chosen', async () => {
    await drafts.dropInThread(WRITER, 'ett.txt');
    await bevaka.until(() => drafts.threadTexts().includes('*RUN-1* Utkast v1 är mottaget.'));
    // It is still on the screen of whoever has not looked since.
    const ofTheFirst = drafts.buttonOn('v1', 'approve_final');
    await drafts.dropInThread(WRITER, 'två.txt');
    await bevaka.until(() => drafts.threadTexts().includes('*RUN-1* Utkast v2 är mottaget.'));

    await pressOld(bevaka, ofTheFirst);
    await bevaka.until(() =>
      drafts.asked().includes('v2 har kommit efter v1. Vilken godkänner du?'),
    );
    expect((await drafts.stored()).drafts.map(({ review }) => review.is)).toEqual([
      'submitted',
      'submitted',
    ]);
    await bevaka.press(DIRECTOR, RUN, 'approve_final:1');
    await bevaka.until(() => drafts.cardText().includes('*Godkänd version:*'));

    expect(drafts.cardText()).toMatch(/\*Godkänd version:\* <[^|]+\|v1 ett\.txt>/);
    expect(drafts.cardText()).toContain('✓ Slutliga handlingar tis 29 sep');
  });

  it('ends with a new version, which says so to both', async () => {
    await drafts.dropInThread(WRITER, 'ett.txt');
    await bevaka.until(
      () => drafts.toldTo(DIRECTOR).at(-1)?.text.includes('väntar på dig') === true,
    );
    await bevaka.press(DIRECTOR, bevaka.direct(DIRECTOR), 'approve_final');
    await bevaka.until(() => drafts.cardText().includes('*Godkänd version:*'));

    await bevaka.say(WRITER, 'utkast RUN-1 https://intranet.example.se/mal-v2');
    await bevaka.until(
      () => drafts.toldTo(DIRECTOR).at(-1)?.text.includes('Utkast v2 av RUN-1') === true,
    );

    const said = 'v1 var godkänd, men en nyare version har kommit: handlingarna är inte godkända.';
    await bevaka.until(() => drafts.cardText().includes(said));
    expect(drafts.toldTo(DIRECTOR).at(-1)?.text).toContain(said);
    const answer = bevaka.sandbox.messages(WRITER, RUN).findLast(({ isEphemeral }) => isEphemeral);
    expect(answer?.text).toContain(said);
    expect(drafts.cardText()).not.toContain('*Godkänd version:*');
    expect(drafts.cardText()).toMatch(/Slutliga handlingar [^–]*– om/);
  });
});

describe('asking for changes', () => {
  it('says who asks and what, in the thread, in `visa` and in the author’s morning', async () => {
    await drafts.dropInThread(WRITER, 'ett.txt');
    await bevaka.until(
      () => drafts.toldTo(DIRECTOR).at(-1)?.text.includes('väntar på dig') === true,
    );
    await drafts.left();

    await drafts.requestChanges('Kostnaderna saknas.');
    const asks = 'Astrid Lindqvist vill ha ändringar i utkast v1:';
    await bevaka.until(() => drafts.thread().at(-1)?.text.includes(asks) === true);
    await bevaka.until(() => drafts.toldTo(WRITER).at(-1)?.text.startsWith(asks) === true);

    expect(drafts.thread().at(-1)?.text).toContain('”Kostnaderna saknas.”');
    expect(await bevaka.say(WRITER, 'visa RUN-1')).toContain(
      'Astrid Lindqvist vill ha ändringar: Kostnaderna saknas.',
    );
    expect(await bevaka.say(WRITER, 'historik RUN-1')).toContain('Kostnaderna saknas.');
    await bevaka.moveTo('2026-09-30T07:01:00.000Z');
    expect(drafts.toldTo(WRITER).at(-1)?.text).toContain(
      'Utkast v1: Astrid Lindqvist vill ha ändringar: Kostnaderna saknas.',
    );
  });
});

it('two authors and a reviewer over four versions', async () => {
  await bevaka.say(DIRECTOR, 'medverkande RUN-1 <@U08ENG> siffrorna');
  await bevaka.until(() => bevaka.direct(OTHER) !== '');
  await drafts.left();

  await drafts.giveByForm(WRITER, 'v1.txt');
  await bevaka.until(() => drafts.filesIn().includes('v1.txt'));
  await bevaka.settled();
  expect(await drafts.left()).toEqual([
    expect.stringMatching(/^U01DIR: \*Utkast v1 av RUN-1 väntar på dig\.\*/),
    expect.stringMatching(/^thread: \*RUN-1\* Utkast v1 från Elin Sjödin$/),
  ]);

  await drafts.requestChanges('Siffrorna saknas.');
  await bevaka.settled();
  expect(await drafts.left()).toEqual([
    expect.stringMatching(/^U04HAN: Astrid Lindqvist vill ha ändringar i utkast v1:/),
    expect.stringMatching(/^thread: .*Astrid Lindqvist vill ha ändringar i utkast v1:/),
  ]);

  await drafts.dropInThread(OTHER, 'v2.txt');
  await bevaka.until(() => drafts.cardText().includes('v2.txt'));
  await bevaka.settled();
  expect(await drafts.left()).toEqual([
    expect.stringMatching(/^U01DIR: \*Utkast v2 av RUN-1 väntar på dig\.\*/),
    expect.stringMatching(/^thread: \*RUN-1\* Utkast v2 är mottaget/),
  ]);

  await drafts.dropInDirect(WRITER, 'v3.txt');
  await bevaka.until(() => drafts.filesIn().includes('v3.txt'));
  await bevaka.settled();
  expect(await drafts.left()).toEqual([
    expect.stringMatching(/^thread: \*RUN-1\* Utkast v3 från Elin Sjödin/),
  ]);

  await bevaka.press(DIRECTOR, bevaka.direct(DIRECTOR), 'approve_final');
  await bevaka.until(() => /\*Godkänd version:\* <[^|]+\|v3/.test(drafts.cardText()));
  await bevaka.settled();
  expect(await drafts.left()).toEqual([
    expect.stringMatching(/^U04HAN: Ditt utkast v3 är godkänt som slutligt\./),
  ]);

  await bevaka.say(OTHER, 'draft RUN-1 https://intranet.example.se/v4');
  await bevaka.until(() => drafts.cardText().includes('v4'));
  await bevaka.settled();
  expect(await drafts.left()).toEqual([
    expect.stringMatching(/^U01DIR: \*Utkast v4 av RUN-1 väntar på dig\.\*/),
    expect.stringMatching(/^thread: \*RUN-1\* Utkast v4/),
  ]);
});
