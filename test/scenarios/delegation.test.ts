import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { StateValues } from '@bevaka/slack-sandbox';
import { type Composed, composeAnew } from './support/bevaka.ts';
import { leaving } from './support/leaving.ts';

const RUN = 'C01RUN';
const [SECRETARY, DIRECTOR, DEVELOPER, WRITER] = ['U03SEK', 'U01DIR', 'U02RUD', 'U04HAN'];
const MORNING = 'God morgon! Det här behöver dig i dag.';

let bevaka: Composed;
let left: () => Promise<readonly string[]>;
beforeEach(async () => {
  bevaka = await composeAnew();
  await bevaka.say(SECRETARY, 'registrera Regiondirektören mål till sammanträdet den 15 december');
  await bevaka.until(() => bevaka.direct(DIRECTOR) !== '');
  await bevaka.settled();
  await bevaka.press(DIRECTOR, bevaka.direct(DIRECTOR), 'accept');
  left = leaving(bevaka);
  await left();
});
afterEach(() => bevaka.stop());

const card = () =>
  bevaka.sandbox.messages(SECRETARY, RUN).find(({ text }) => text.startsWith('*RUN-1*'));
const cardText = () => card()?.text ?? '';
const toldTo = (person: string) => bevaka.sandbox.messages(person, bevaka.direct(person));
const formOf = (person: string) => bevaka.sandbox.snapshot(person).views.at(-1);

/** Who had a morning's message, on each of these days at a minute past eight. */
async function mornings(...days: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const day of days) {
    await bevaka.moveTo(`${day}T07:01:00.000Z`);
    for (const line of await left())
      if (line.endsWith(MORNING)) found.push(`${day} ${line.slice(0, line.indexOf(':'))}`);
  }
  return found;
}

describe('one milestone that is delegated', () => {
  it('is reminded of and met by who has it, who hears of nothing else', async () => {
    const { say, press, until, direct } = bevaka;

    expect(await say(DIRECTOR, 'delegera RUN-1 <@U04HAN> utkast')).toContain(
      'Hålltiden är lämnad vidare.',
    );
    await until(() => direct(WRITER) !== '');
    expect(await left()).toEqual([
      expect.stringMatching(/^U04HAN: .* har lämnat en hålltid till dig: Utkast\.$/),
    ]);
    const [given] = toldTo(WRITER);
    expect(given?.text).toContain('Utkast tor 19 nov');
    expect(given?.text).not.toContain('Slutliga handlingar');
    await until(() => /\*Utkast:\* \S/.test(cardText()));
    expect(cardText()).toContain('*Ansvarig:* Regiondirektören');

    expect(await mornings('2026-11-10')).toEqual(['2026-11-10 U04HAN']);
    // Who has a part updates and drafts; the holder asks for more time.
    const buttons = JSON.stringify(toldTo(WRITER).at(-1)?.blocks);
    expect(buttons).toContain('submit_draft');
    expect(buttons).not.toContain('ask_extension');
    await press(WRITER, direct(WRITER), 'at_risk');
    await until(() => cardText().includes('🟡 risk'));
    const answer = { type: 'say', channel: RUN, threadTs: card()?.ts ?? '' } as const;
    const file = { name: 'Mål.txt', mimetype: 'text/plain', content: new Uint8Array([65]) };
    const { id } = await bevaka.sandbox.upload(WRITER, file);
    await bevaka.sandbox.act(WRITER, { ...answer, text: '', files: [id] });
    await until(() => /✓ Utkast .*tor 19 nov/.test(cardText()));
    expect(await mornings('2026-11-26')).toEqual(['2026-11-26 U01DIR']);
    expect(await say(WRITER, 'redovisa RUN-1')).toContain('får du inte');
    expect(await say(WRITER, 'delegera RUN-1 <@U02RUD> utkast')).toContain('får du inte');
  });

  it('is chosen in the form, where the secretary’s are not offered', async () => {
    const { sandbox, until, direct } = bevaka;
    await bevaka.press(DIRECTOR, direct(DIRECTOR), 'delegate');
    await until(() => formOf(DIRECTOR) !== undefined);
    expect(JSON.stringify(formOf(DIRECTOR)?.blocks)).toContain('Slutliga handlingar');
    expect(JSON.stringify(formOf(DIRECTOR)?.blocks)).not.toContain('Presidium');

    const text = { type: 'plain_text', text: '' } as const;
    const chosen = { text, value: 'milestone|final-papers' };
    const state: StateValues = {
      colleague: { colleague: { type: 'users_select', selected_user: WRITER } },
      scope: { scope: { type: 'static_select', selected_option: chosen } },
    };
    const view = formOf(DIRECTOR)?.id ?? '';
    await sandbox.act(DIRECTOR, { type: 'submit-view', view, state });
    await until(() => /\*Slutliga handlingar:\* \S/.test(cardText()));

    expect(await mornings('2026-11-10')).toEqual(['2026-11-10 U01DIR']);
    await bevaka.say(DIRECTOR, 'utkast RUN-1 https://example.org/utkast');
    expect(await mornings('2026-11-26')).toEqual(['2026-11-26 U04HAN']);
  });

  it('is refused to guests, for the secretary’s own, and by who has nothing to give', async () => {
    const { say } = bevaka;

    expect(await say(DIRECTOR, 'delegera RUN-1 <@U04HAN> presidium')).toContain('sekreterarens');
    expect(await say(DIRECTOR, 'delegera RUN-1 <@U04HAN> arbetsutskott')).toContain(
      'Den hålltiden finns inte.',
    );
    expect(await say(DEVELOPER, 'delegera RUN-1 <@U04HAN> utkast')).toContain('får du inte');
    expect(await left()).toEqual([]);
  });
});

describe('the whole that is delegated', () => {
  it('is handed over by a press on the answer to a draft, once for each version', async () => {
    const { say, press, until, direct } = bevaka;
    await say(DIRECTOR, 'delegera RUN-1 <@U04HAN>');
    await until(() => cardText().includes('*Handläggare:* Elin Sjödin'));
    await say(WRITER, 'utkast RUN-1 https://intranet.example.se/mal-v1');
    await until(() => /✓ Utkast .*tor 19 nov/.test(cardText()));
    await left();

    await press(WRITER, RUN, 'say_ready');
    await until(() => toldTo(DIRECTOR).at(-1)?.text.includes('lämnar över till dig') === true);
    await press(WRITER, RUN, 'say_ready');
    await bevaka.settled();

    // Who was told of the version within the hour sees it in that message.
    expect(await left()).toEqual([]);
    expect(toldTo(DIRECTOR).at(-1)?.text).toContain('*Utkast v1 av RUN-1 väntar på dig.*');
    await press(DIRECTOR, direct(DIRECTOR), 'approve_final');
    await until(() => /✓ Slutliga handlingar/.test(cardText()));
  });

  it('is not handed over by the holder, who approves instead', async () => {
    await bevaka.say(DIRECTOR, 'utkast RUN-1 https://intranet.example.se/mal-v1');
    await bevaka.settled();

    const answer = JSON.stringify(bevaka.sandbox.messages(DIRECTOR, RUN).at(-1)?.blocks);
    expect(answer).toContain('approve_final');
    expect(answer).not.toContain('say_ready');
  });
});

describe('what is taken back', () => {
  it('is the holder’s again at once, by a press on the answer to the delegation', async () => {
    const { say, press, until, direct } = bevaka;
    await say(DIRECTOR, 'delegera RUN-1 <@U04HAN>');
    await until(() => cardText().includes('*Handläggare:* Elin Sjödin'));
    await left();

    await press(DIRECTOR, RUN, 'take_back');
    await until(() => !cardText().includes('*Handläggare:*'));

    expect(await left()).toEqual([
      expect.stringMatching(/^U04HAN: Astrid Lindqvist har tagit tillbaka det som låg hos dig\./),
    ]);
    expect(toldTo(WRITER).at(-1)?.text).toContain('*RUN-1*');
    expect(await mornings('2026-11-10')).toEqual(['2026-11-10 U01DIR']);
    expect(direct(SECRETARY)).toBe('');
  });

  it('ends what was given on too, and says what cannot be taken', async () => {
    const { say, until } = bevaka;
    await say(DIRECTOR, 'delegera RUN-1 <@U02RUD>');
    await say(DEVELOPER, 'delegera RUN-1 <@U04HAN>');
    await until(() => cardText().includes('*Handläggare:* Elin Sjödin'));
    await left();

    expect(await say(WRITER, 'återta RUN-1 <@U02RUD>')).toContain('får du inte');
    expect(await say(DIRECTOR, 'återta RUN-1 kostnaderna')).toContain('Den hålltiden finns inte.');
    expect(await say(DIRECTOR, 'återta RUN-1 <@U05ORD>')).toContain('inget delegerat');
    expect(await left()).toEqual([]);

    expect(await say(DEVELOPER, 'take back RUN-1 <@U04HAN>')).toContain('Det är taget tillbaka');
    await until(() => cardText().includes('*Handläggare:* Johan Åkerström'));
    await say(DEVELOPER, 'delegera RUN-1 <@U04HAN>');
    await until(() => cardText().includes('*Handläggare:* Elin Sjödin'));
    expect(await say(SECRETARY, 'återta RUN-1 <@U02RUD>')).toContain('Det är taget tillbaka');
    await until(() => !cardText().includes('*Handläggare:*'));
    expect((await left()).map((line) => line.slice(0, 6)).toSorted()).toEqual(
      ['U02RUD', 'U04HAN', 'U04HAN', 'U04HAN'], // taken back, given anew, taken back with the rest
    );
    expect(await say(WRITER, 'visa RUN-1')).not.toContain('Ta tillbaka');
  });
});

describe('somebody who contributes', () => {
  it('is told once, writes and drafts in the thread, and is never reminded', async () => {
    const { say, until, direct, sandbox } = bevaka;

    expect(await say(DIRECTOR, 'medverkande RUN-1 <@U04HAN> kostnaderna')).toContain(
      'medverkar nu',
    );
    await until(() => cardText().includes('*Medverkar:* Elin Sjödin – kostnaderna'));
    await until(() => direct(WRITER) !== '');
    expect(await left()).toEqual([expect.stringMatching(/^U04HAN: .* ber dig medverka/)]);
    expect(toldTo(WRITER)[0]?.text).toContain('”kostnaderna”');
    expect(await say(DIRECTOR, 'visa RUN-1')).toContain('*Medverkar:* Elin Sjödin – kostnaderna');
    expect(await say(WRITER, '')).toContain('du medverkar');
    expect(await say(DIRECTOR, '')).not.toContain('du medverkar');

    const reply = { type: 'say', channel: RUN, threadTs: card()?.ts ?? '' } as const;
    await sandbox.act(WRITER, { ...reply, text: 'kostnaderna är räknade' });
    await until(() => cardText().includes('”kostnaderna är räknade” – Elin Sjödin'));
    expect(await say(WRITER, 'ta tillbaka RUN-1')).toContain('får du inte');
    await left();
    expect((await mornings('2026-11-10', '2026-11-17', '2026-11-19')).toSorted()).toEqual([
      '2026-11-10 U01DIR',
      '2026-11-17 U01DIR',
      '2026-11-17 U03SEK',
      '2026-11-19 U01DIR',
    ]);

    expect(await say(DIRECTOR, 'contributor RUN-1 remove <@U04HAN>')).toContain(
      'medverkar inte längre',
    );
    await until(() => !cardText().includes('*Medverkar:*'));
    await sandbox.act(WRITER, { ...reply, text: 'en sak till' });
    await bevaka.settled();
    expect(cardText()).not.toContain('en sak till');
    expect(await left()).toEqual([]);
  });

  it('is no guest, nobody of another organisation, and not the holder', async () => {
    const { say } = bevaka;

    expect(await say(DIRECTOR, 'medverkande RUN-1 <@U06GST>')).toContain('Nämn en kollega');
    expect(await say(DIRECTOR, 'medverkande RUN-1 <@U07EXT>')).toContain('Nämn en kollega');
    expect(await say(SECRETARY, 'medverkande RUN-1 <@U01DIR>')).toContain('redan ansvarig');
    expect(await say('U06GST', 'medverkande RUN-1 <@U04HAN>')).toContain('Bara medlemmar');
    expect(await left()).toEqual([]);
  });
});

describe('the holder of what is delegated', () => {
  it('sees both lines in their own, at home and in the list, and is not reminded for another', async () => {
    const { say, until, sandbox } = bevaka;
    await say(DIRECTOR, 'delegera RUN-1 <@U04HAN>');
    await until(() => cardText().includes('*Handläggare:* Elin Sjödin'));
    await say(WRITER, 'läge RUN-1 risk väntar på underlag');
    await left();

    const lines =
      /\*RUN-1\* mål · Regiondirektören \(Astrid Lindqvist\) · _risk_ .*\n↳ Elin Sjödin · Utkast tor 19 nov · ”väntar på underlag”/;
    expect(await say(DIRECTOR, '')).toMatch(lines);
    expect(await say(DIRECTOR, 'lista RUN')).toMatch(lines);
    await sandbox.act(DIRECTOR, { type: 'open-home', tab: 'home' });
    await until(() => JSON.stringify(sandbox.snapshot(DIRECTOR).home).includes('↳ Elin Sjödin'));

    expect(await mornings('2026-11-10', '2026-11-17', '2026-11-19')).not.toContainEqual(
      expect.stringContaining(DIRECTOR),
    );
    // The day after it was due it climbs, here to the director, who is the holder.
    expect(await mornings('2026-11-20')).toContain('2026-11-20 U01DIR');
  });
});

it("a milestone's name with a slip of the pen is asked back, and gives nothing away", async () => {
  const { sandbox, say, press, until, ports } = bevaka;

  expect(await say(DIRECTOR, 'delegera RUN-1 <@U04HAN> utksat')).toContain(
    '”utksat” är ingen hålltid',
  );
  const committee = await ports.store.committeeByCode('TSANDBOX', 'RUN');
  const [assignment] = await ports.store.openOfCommittee(committee?.id ?? '');
  expect(assignment?.participants).toEqual([]);

  await press(DIRECTOR, 'C01RUN', 'say_words:0');
  const answers = () => sandbox.messages(DIRECTOR, 'C01RUN').map(({ text }) => text);
  await until(() => answers().some((text) => text.includes('Hålltiden är lämnad vidare.')));
});
