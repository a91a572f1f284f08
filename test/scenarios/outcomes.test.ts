import type { PlainTextOption } from '@slack/types';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { type Composed, composeAnew } from './support/bevaka.ts';

const RUN = 'C01RUN';
const SECRETARY = 'U03SEK';
const DIRECTOR = 'U01DIR';
const THE_MORNING_AFTER = '2026-12-16T07:01:00.000Z';

let bevaka: Composed;
beforeEach(async () => {
  bevaka = await composeAnew();
  for (const what of ['mål', 'budget'])
    await bevaka.say(SECRETARY, `registrera Regiondirektören ${what} till den 15 december`);
  await bevaka.until(() => cardOf('RUN-1') !== '' && cardOf('RUN-2') !== '');
});
afterEach(() => bevaka.stop());

const cardOf = (label: string) =>
  bevaka.sandbox.messages(SECRETARY, RUN).find(({ text }) => text.startsWith(`*${label}*`))?.text ??
  '';
const formOf = (person: string) => bevaka.sandbox.snapshot(person).views.at(-1);
const shownIn = (person: string) => JSON.stringify(formOf(person)?.blocks ?? '');
const answers = () => JSON.stringify(bevaka.sandbox.messages(SECRETARY, RUN));

async function submit(state = {}): Promise<void> {
  const view = formOf(SECRETARY)?.id ?? '';
  await bevaka.sandbox.act(SECRETARY, { type: 'submit-view', view, state });
}

async function ask(words: string): Promise<void> {
  const command = { type: 'command', channel: RUN, command: '/uppdrag' } as const;
  await bevaka.sandbox.act(SECRETARY, { ...command, text: words });
  await bevaka.until(() => formOf(SECRETARY) !== undefined);
}

function outcome(at: number, text: string, value: string) {
  const selected_option = { text: { type: 'plain_text', text, emoji: false }, value } as const;
  return { [`outcome:${at}`]: { outcome: { type: 'static_select', selected_option } } };
}

const text = (field: string, value: string, at = '') => ({
  [`${field}${at}`]: { [field]: { type: 'plain_text_input', value } },
});

/** What a menu of the form offers, and what is chosen in it. */
function menuAt(id: string): { options?: PlainTextOption[]; initial_option?: PlainTextOption } {
  const block = formOf(SECRETARY)?.blocks.find((each) => each.block_id === id);
  return block?.type === 'input' && block.element.type === 'static_select' ? block.element : {};
}
const optionsAt = (id: string) => menuAt(id).options ?? [];
const chosenAt = (id: string) => menuAt(id).initial_option;

const TABLED = ['Bordläggning', 'tabled|goes-on'] as const;

describe('the morning after a meeting', () => {
  it('brings one button for the whole meeting, and each assignment goes to the meeting chosen for it', async () => {
    const { press, say, moveTo, until, direct } = bevaka;
    await say(SECRETARY, 'sammanträde nytt 2027-03-16 09:00');
    await moveTo(THE_MORNING_AFTER);
    await until(() => direct(SECRETARY) !== '');

    const digest = JSON.stringify(bevaka.sandbox.messages(SECRETARY, direct(SECRETARY)));
    expect(digest.split('"action_id":"meeting_outcomes"')).toHaveLength(2);
    expect(digest).toContain('Utfall för hela sammanträdet RUN tis 15 dec');
    await press(SECRETARY, direct(SECRETARY), 'meeting_outcomes');
    await until(() => formOf(SECRETARY) !== undefined);
    const shown = shownIn(SECRETARY);
    expect(['RUN-1', 'RUN-2'].filter((label) => !shown.includes(label))).toEqual([]);
    expect(chosenAt('nextMeeting:1')).toMatchObject({ text: { text: 'tis 9 feb 2027 09:00' } });
    const march = optionsAt('nextMeeting:1').find((each) => each.text.text.includes('mars'));
    await submit({
      ...outcome(0, ...TABLED),
      ...outcome(1, ...TABLED),
      'nextMeeting:1': { nextMeeting: { type: 'static_select', selected_option: march } },
    });
    await until(() => cardOf('RUN-1').includes('bordlagt') && cardOf('RUN-2').includes('bordlagt'));

    expect(cardOf('RUN-1')).toContain('tis 9 feb 2027');
    expect(cardOf('RUN-2')).toContain('tis 16 mars 2027');
  });

  it('is the secretary’s: others are refused', async () => {
    const { moveTo, say } = bevaka;
    await moveTo(THE_MORNING_AFTER);

    expect(await say(DIRECTOR, 'utfall')).toContain('får du inte');
  });
});

describe('an outcome where no later meeting is planned', () => {
  beforeEach(async () => {
    const { say, moveTo, until } = bevaka;
    await say(SECRETARY, 'registrera Regiondirektören plan till sammanträdet den 9 februari');
    await until(() => cardOf('RUN-3') !== '');
    await moveTo('2027-02-10T07:01:00.000Z');
  });

  it('says so, and adds the meeting whose day is written there', async () => {
    const { until } = bevaka;

    await ask('utfall RUN-3 återremiss kostnaderna saknas');
    expect(shownIn(SECRETARY)).toContain('Inget senare sammanträde är planerat');
    expect(shownIn(SECRETARY)).toContain('kostnaderna saknas');
    await submit();
    expect(formOf(SECRETARY)?.errors).toHaveProperty('newMeeting');
    await submit(text('newMeeting', 'snart'));
    expect(formOf(SECRETARY)?.errors).toHaveProperty('newMeeting');
    await submit(text('newMeeting', 'tisdag 16 mars kl. 9.00'));
    await until(() => cardOf('RUN-3').includes('tis 16 mars kl. 09:00'));

    expect(cardOf('RUN-3')).toContain('återremitterat en gång (kostnaderna saknas)');
    expect(await bevaka.say(SECRETARY, 'sammanträden')).toContain('tis 16 mars 09:00');
  });

  it('adds none for what is closed', async () => {
    const { until, say } = bevaka;
    await ask('utfall RUN-3');

    await submit({
      ...outcome(0, 'Bifall – uppdraget avslutas', 'approved|closes'),
      ...text('paragraph', '§ 9', ':0'),
      ...text('newMeeting', '16 mars'),
    });
    await until(() => cardOf('RUN-3').includes('§ 9'));

    expect(await say(SECRETARY, 'sammanträden')).not.toContain('16 mars');
  });
});

describe('revoking', () => {
  it('asks for the § where a line has none, and takes it from the form', async () => {
    const { moveTo, until } = bevaka;
    await moveTo(THE_MORNING_AFTER);

    await ask('utfall RUN-1 återkallat');
    await submit();
    expect(formOf(SECRETARY)?.errors).toHaveProperty('paragraph:0');
    await submit(text('paragraph', '12', ':0'));
    await until(() => cardOf('RUN-1').includes('§ 12'));
    await until(() => answers().includes('Återkallat'));
  });
});

describe('a supplementary assignment', () => {
  it('is given after an outcome, filled in from the first, and shown on both cards', async () => {
    const { say, press, moveTo, until, direct, sandbox } = bevaka;
    await say(SECRETARY, 'sammanträde nytt 2027-03-16 09:00');
    await moveTo(THE_MORNING_AFTER);
    const before = sandbox.messages(DIRECTOR, direct(DIRECTOR)).length;

    await say(SECRETARY, 'utfall RUN-1 bifall § 112');
    await press(SECRETARY, RUN, 'supplement:0');
    await until(() => formOf(SECRETARY) !== undefined);
    const shown = shownIn(SECRETARY);
    expect(shown).toContain('Tillägg till RUN-1: mål');
    expect(shown).toContain('"initial_value":"§ 112"');
    expect(chosenAt('office')?.text.text).toBe('Regiondirektören');
    await submit({
      ...text('deliverable', 'redovisning av kostnaderna'),
      due: {
        due: {
          type: 'static_select',
          selected_option: optionsAt('due').find((each) => each.text.text.includes('mars')),
        },
      },
      ...text('basis', 'Tjänsteskrivelse\nKalkyl'),
    });
    await until(() => cardOf('RUN-3') !== '');
    await until(() => cardOf('RUN-1').includes('tillägg: RUN-3'));

    expect(cardOf('RUN-3')).toContain('tillägg till RUN-1');
    expect(await say(SECRETARY, 'visa RUN-3')).toContain('*Underlag:* Tjänsteskrivelse, Kalkyl');
    await until(() => sandbox.messages(DIRECTOR, direct(DIRECTOR)).length > before + 1);
    const told = sandbox.messages(DIRECTOR, direct(DIRECTOR)).map((each) => each.text);
    expect(told.filter((each) => each.includes('tillägg till RUN-1'))).toHaveLength(1);
  });

  it('is given by no outcome that was undone', async () => {
    const { say, press, moveTo, sandbox, until } = bevaka;
    await moveTo(THE_MORNING_AFTER);
    await say(SECRETARY, 'utfall RUN-1 bifall § 112');
    const answered = sandbox
      .messages(SECRETARY, RUN)
      .findLast(({ blocks }) => JSON.stringify(blocks).includes('supplement:0'));
    const asked = answered?.blocks.find((block) => JSON.stringify(block).includes('supplement:0'));
    const value =
      /"supplement:0","value":"(?<value>[^"]+)"|"value":"(?<first>[^"]+)","action_id":"supplement:0"/u;
    const { value: one, first } = value.exec(JSON.stringify(asked))?.groups ?? {};
    await press(SECRETARY, RUN, 'undo_deed');
    await until(() => !cardOf('RUN-1').includes('§ 112'));

    // The button is gone by now, and whoever presses it in a window of before is told.
    const action = { actionId: 'supplement:0', type: 'button', value: one ?? first ?? '' } as const;
    await sandbox.act(SECRETARY, {
      type: 'press',
      on: { channel: RUN, ts: answered?.ts ?? '' },
      action: { ...action, blockId: asked?.block_id ?? '' },
      state: {},
    });

    await until(
      () => sandbox.messages(SECRETARY, RUN).at(-1)?.text.includes('redan ångrat') === true,
    );
    expect(formOf(SECRETARY)).toBeUndefined();
  });

  it('has a word of its own, in both languages, for those who may register', async () => {
    const { say } = bevaka;
    expect(await say('U04HAN', 'tillägg RUN-1')).toContain('får du inte');

    await ask('supplement RUN-2 en kalkyl');

    expect(shownIn(SECRETARY)).toContain('Tillägg till RUN-2: budget');
    expect(shownIn(SECRETARY)).toContain('"initial_value":"en kalkyl"');
  });
});

describe('an outcome whose § is not known yet', () => {
  const TABLED_WORDS = 'utfall RUN-1 bordlades';

  beforeEach(async () => {
    await bevaka.moveTo(THE_MORNING_AFTER);
    await bevaka.say(SECRETARY, TABLED_WORDS);
  });

  it('says so where the assignment is shown, with a button that adds it', async () => {
    const { say, press, until } = bevaka;
    expect(answers()).toContain('§ saknas');
    expect(await say(SECRETARY, 'visa RUN-1')).toContain('*Utfall:* Bordläggning, § saknas');

    await press(SECRETARY, RUN, 'add_paragraph');
    await until(() => formOf(SECRETARY) !== undefined);
    expect(shownIn(SECRETARY)).toContain('Paragraf för utfallet Bordläggning, tis 15 dec');
    await submit(text('outcomeParagraph', '112'));
    await until(() => answers().includes('Paragrafen är tillagd.'));

    expect(await say(SECRETARY, 'visa RUN-1')).toContain('*Utfall:* Bordläggning, § 112');
    expect(await say(SECRETARY, 'historik RUN-1')).toMatch(/• Till: .*tis 15 dec.* → .*tis 9 feb/);
    expect(await say(SECRETARY, 'avsluta RUN-1 § 202, åter till februari')).toContain(
      'Det här använde jag inte: ”åter till februari”',
    );
  });

  it('is asked for with the minutes of that meeting', async () => {
    const { say, until } = bevaka;

    await ask('justera 15 december');
    expect(shownIn(SECRETARY)).toContain('RUN-1');
    expect(shownIn(SECRETARY)).not.toContain('RUN-2');
    await submit(text('outcomeParagraph', '§ 112', ':0'));
    await until(() => answers().includes('Protokollet är justerat.'));

    expect(await say(SECRETARY, 'visa RUN-1')).toContain('*Utfall:* Bordläggning, § 112');
    expect(await say(SECRETARY, 'justera 15 december')).toContain('Inget öppet uppdrag väntar');
  });
});
