import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { type Composed, composeAnew } from './support/bevaka.ts';

const RUN = 'C01RUN';
const [SECRETARY, DIRECTOR, OFFICER, GUEST] = ['U03SEK', 'U01DIR', 'U04HAN', 'U06GST'];

let bevaka: Composed;
beforeEach(async () => {
  bevaka = await composeAnew();
});
afterEach(() => bevaka.stop());

async function registered(...deliverables: readonly string[]): Promise<void> {
  for (const each of deliverables)
    await bevaka.say(
      SECRETARY,
      `registrera Regiondirektören ${each} till sammanträdet den 15 december`,
    );
}

const answerOf = (person: string): string =>
  bevaka.sandbox.messages(person, RUN).findLast(({ isEphemeral }) => isEphemeral)?.text ?? '';

describe('searching', () => {
  it('finds words in any form, with state, holder, due and where it was', async () => {
    await registered('plan för badhusets framtid', 'kulturplan');
    await bevaka.say(DIRECTOR, 'läge RUN-2 risk tillväxtarbetets ritningar dröjer');

    expect(await bevaka.say(SECRETARY, 'sök badhus')).toMatch(
      /^\*En träff\*: ”badhus”\n\*RUN-1\* plan för badhusets framtid · Regiondirektören \(.+\) · _inget besked än_ · sammanträdet tis 15 dec/,
    );
    expect(await bevaka.say(SECRETARY, 'sök tillväxtarbete')).toContain(
      '↳ _i en lägesrapport:_ *tillväxtarbetets* ritningar dröjer',
    );
    expect(await bevaka.say(SECRETARY, 'search RUN-2')).toContain('kulturplan');
  });

  it('finds what is closed, says so, and is narrowed down by words that it shows', async () => {
    await registered('badhus i norr', 'badhus i söder');
    await bevaka.say(SECRETARY, 'makulera RUN-1 registrerat två gånger');

    const all = await bevaka.say(SECRETARY, 'sök badhus');
    const open = await bevaka.say(SECRETARY, 'sök öppna badhus i RUN');

    expect(all).toContain('*2 träffar*');
    expect(all).toContain('_makulerat_');
    expect(open).toMatch(/^\*En träff\*: ”badhus” · öppna · i RUN\n\*RUN-2\*/);
  });

  it('finds by the name of who holds the office, and by a mention', async () => {
    await registered('badhus');
    const name = /\((.+?)\)/.exec(await bevaka.say(SECRETARY, 'sök badhus'))?.[1] ?? '';

    expect(await bevaka.say(SECRETARY, `sök ${name.split(' ')[0]} badhus`)).toContain('*RUN-1*');
    expect(await bevaka.say(SECRETARY, `sök <@${DIRECTOR}> badhus`)).toContain('*RUN-1*');
    expect(await bevaka.say(SECRETARY, `sök <@${OFFICER}> badhus`)).toContain('Jag hittade inget');
  });

  it('turns its pages, and opens what is pressed', async () => {
    await registered(...Array.from({ length: 12 }, (_, each) => `badhus nummer ${each}`));

    expect(await bevaka.say(SECRETARY, 'sök badhus')).toContain('*12 träffar*, visar 1–10');
    await bevaka.press(SECRETARY, RUN, 'search:more');

    await bevaka.until(() => answerOf(SECRETARY).includes('*12 träffar*, visar 11–12'));
  });

  it('says what it looked for where there is nothing, and offers what helps', async () => {
    await registered('badhus');

    expect(await bevaka.say(SECRETARY, 'sök avslutade badhus')).toBe(
      'Jag hittade inget: ”badhus” · avslutade.',
    );
    await bevaka.press(SECRETARY, RUN, 'search:all');
    await bevaka.until(() => answerOf(SECRETARY).startsWith('*En träff*: ”badhus”'));
    await bevaka.say(SECRETARY, 'sök badhhus');
    await bevaka.press(SECRETARY, RUN, 'search:similar');
    await bevaka.until(() =>
      answerOf(SECRETARY).startsWith('*En träff*: ”badhhus” · även liknande stavning'),
    );
  });

  it('shows nobody what they may not read, and finds the same after a restart', async () => {
    await registered('badhus');

    await bevaka.restart();

    expect(await bevaka.say(SECRETARY, 'sök badhus')).toContain('*RUN-1*');
    expect(await bevaka.say(GUEST, 'sök badhus')).not.toContain('RUN-1');
  });

  it('finds what stands in a draft for those who may read it, also after a restart', async () => {
    const { sandbox, until, say } = bevaka;
    await registered('kulturplan');
    const cardNow = () =>
      sandbox
        .messages(SECRETARY, RUN)
        .find(({ text, isEphemeral }) => !isEphemeral && text.includes('RUN-1'));
    await until(() => cardNow() !== undefined);
    const card = cardNow();
    const { id } = await sandbox.upload(DIRECTOR, {
      name: 'förslag.txt',
      mimetype: 'text/plain',
      content: Buffer.from('Vi föreslår att badhusets entré byggs om till våren.'),
    });
    const reply = { channel: RUN, text: '', threadTs: card?.ts ?? '', files: [id] };
    await sandbox.act(DIRECTOR, { type: 'say', ...reply });
    const thread = () => sandbox.messages(SECRETARY, RUN, card?.ts);
    await until(() => thread().some(({ text }) => text.includes('Utkast v1 är mottaget')));

    const found = '↳ _i utkastet v1:_ Vi föreslår att *badhusets* entré byggs om till våren';
    await expect.poll(() => say(SECRETARY, 'sök badhus')).toContain(found);
    expect(await say(DIRECTOR, 'sök badhus')).toContain(found);
    expect(await say(OFFICER, 'sök kulturplan')).toContain('RUN-1');
    expect(await say(OFFICER, 'sök badhus')).toContain('Jag hittade inget');
    await bevaka.restart();
    await expect.poll(() => say(SECRETARY, 'sök badhus')).toContain(found);
  });

  it('says how, where nothing is sought', async () => {
    expect(await bevaka.say(SECRETARY, 'sök')).toContain('`sök kulturplan`');
    expect(await bevaka.say(SECRETARY, 'search')).toContain('`sök kulturplan`');
  });
});
