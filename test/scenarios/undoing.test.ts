import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { type Composed, composeAnew } from './support/bevaka.ts';

const RUN = 'C01RUN';
const SECRETARY = 'U03SEK';
const DIRECTOR = 'U01DIR';
const CHAIR = 'U05ORD';
const COMMAND = { type: 'command', channel: RUN, command: '/uppdrag' } as const;
const AFTER_THE_MEETING = '2026-12-15T12:00:00.000Z';
const LABELS = ['RUN-1', 'RUN-2', 'RUN-3'];

let bevaka: Composed;
beforeEach(async () => {
  bevaka = await composeAnew();
  for (const what of ['mål', 'budget', 'plan'])
    await bevaka.say(SECRETARY, `registrera Regiondirektören ${what} till den 15 december`);
  await bevaka.until(() => LABELS.every((label) => cardOf(label) !== ''));
  await bevaka.moveTo(AFTER_THE_MEETING);
  await bevaka.settled();
});
afterEach(() => bevaka.stop());

const inChannel = (person = SECRETARY) => bevaka.sandbox.messages(person, RUN);
const cardOf = (label: string) =>
  inChannel().find(({ text }) => text.startsWith(`*${label}*`) && text.includes('tis 15 dec'))
    ?.text ?? '';
const toDirector = () => bevaka.sandbox.messages(DIRECTOR, bevaka.direct(DIRECTOR));
const newestToDirector = () => toDirector().at(-1)?.text ?? '';
const formOf = (person = SECRETARY) => bevaka.sandbox.snapshot(person).views.at(-1);

/** Everything that stands in the workspace for the two of them, as a list of texts. */
function standing(): readonly string[] {
  const toSecretary = bevaka.direct(SECRETARY);
  return [
    ...inChannel().filter(({ isEphemeral }) => !isEphemeral),
    ...toDirector(),
    ...(toSecretary === '' ? [] : bevaka.sandbox.messages(SECRETARY, toSecretary)),
  ].map(({ text }) => text);
}

function outcome(at: number, value: string) {
  const selected_option = {
    text: { type: 'plain_text', text: value, emoji: false },
    value,
  } as const;
  return { [`outcome:${at}`]: { outcome: { type: 'static_select', selected_option } } };
}

const text = (field: string, value: string) => ({
  [field]: { [field.split(':')[0] ?? '']: { type: 'plain_text_input', value } },
});

async function sendCorrection(person: string, value: string, reason: string): Promise<void> {
  const words = value.startsWith('noted') ? 'Till handlingarna – uppdraget avslutas' : 'x';
  const selected_option = {
    text: { type: 'plain_text', text: words, emoji: false },
    value,
  } as const;
  await bevaka.sandbox.act(person, {
    type: 'submit-view',
    view: formOf(person)?.id ?? '',
    state: {
      recorded: { recorded: { type: 'static_select', selected_option } },
      ...text('reason', reason),
    },
  });
}

async function recordAll(): Promise<void> {
  await bevaka.sandbox.act(SECRETARY, { ...COMMAND, text: 'utfall' });
  await bevaka.until(() => formOf() !== undefined);
  await bevaka.sandbox.act(SECRETARY, {
    type: 'submit-view',
    view: formOf()?.id ?? '',
    state: {
      ...outcome(0, 'approved|closes'),
      ...text('paragraph:0', '§ 87'),
      ...outcome(1, 'tabled|goes-on'),
      ...outcome(2, 'referred-back|goes-on'),
      ...text('motive:2', 'kostnaderna saknas'),
    },
  });
  await bevaka.until(() => newestToDirector().includes('utfallet av 3 uppdrag'));
  await bevaka.settled();
}

describe('the outcomes of one form', () => {
  it('reach the holder as one message with a line each', async () => {
    const before = toDirector().length;

    await recordAll();

    expect(toDirector()).toHaveLength(before + 1);
    expect(newestToDirector()).toContain('*RUN-1* mål – *Bifall* · avslutat');
    expect(newestToDirector()).toContain(
      '*RUN-2* budget – *Bordläggning* · sammanträdet tis 9 feb 2027',
    );
    expect(newestToDirector()).toContain('Motiv: kostnaderna saknas');
  });

  it('are undone in one press where nothing has been done since, and what told them says so', async () => {
    await recordAll();
    const before = standing().length;
    await bevaka.say(DIRECTOR, 'läge RUN-3 enligt plan vi räknar om');

    await bevaka.press(SECRETARY, RUN, 'undo_deed');
    await bevaka.until(() => newestToDirector().split('Ångrat').length === 3);
    await bevaka.settled();

    const answer = inChannel().findLast(({ isEphemeral }) => isEphemeral)?.text ?? '';
    expect(answer).toContain('Ångrat. Allt är som det var');
    expect(answer).toContain('*RUN-3* Lägesrapport gavs sedan dess (Astrid Lindqvist 13:00).');
    expect(newestToDirector()).toMatch(/Ångrat 13:00 av Maria/u);
    expect(standing()).toHaveLength(before);
    expect(await bevaka.say(SECRETARY, 'visa RUN-1')).toContain('tis 15 dec');
    expect(await bevaka.say(SECRETARY, 'visa RUN-3')).toContain('tis 9 feb 2027');
  });
});

describe('a mistaken close', () => {
  it('is undone, and leaves every message as it was before it', async () => {
    // A card that was shown anew has the day's words already.
    await bevaka.say(DIRECTOR, 'läge RUN-2 risk underlaget dröjer');
    await bevaka.until(() => cardOf('RUN-2').includes('underlaget dröjer'));
    await bevaka.settled();
    const before = standing();

    await bevaka.say(SECRETARY, 'avsluta RUN-2 § 87');
    await bevaka.press(SECRETARY, RUN, 'close_confirm');
    // The question names the § too; what was done takes its place.
    await bevaka.until(() =>
      inChannel().some(({ blocks }) => JSON.stringify(blocks).includes('undo_deed')),
    );
    await bevaka.until(() => cardOf('RUN-2').includes('§ 87'));
    await bevaka.press(SECRETARY, RUN, 'undo_deed');
    await bevaka.until(() => cardOf('RUN-2') !== '' && !cardOf('RUN-2').includes('§ 87'));
    // What shows the close for a moment, as the secretary's morning, is changed at its own pace.
    await bevaka.until(() => !standing().some((each) => each.includes('Avslutat')));
    await bevaka.settled();

    // The card shows itself again as it was, and the holder's message says that it is undone.
    const told = standing().filter((each) => !before.includes(each));
    expect(told).toEqual([
      expect.stringMatching(
        /^Maria Öberg avslutade ett uppdrag[^]*RUN-2[^]*Ångrat 13:00 av Maria/u,
      ),
    ]);
    expect(standing()).toHaveLength(before.length + 1);
  });

  it('is undone from the assignment too, by who made it alone', async () => {
    await bevaka.say(SECRETARY, 'makulera RUN-2 fel nämnd');
    await bevaka.until(() => newestToDirector().includes('makulerat'));

    await bevaka.say(DIRECTOR, 'visa RUN-2');
    await bevaka.say(SECRETARY, 'visa RUN-2');
    await bevaka.press(SECRETARY, RUN, 'undo_deed');
    await bevaka.until(() => newestToDirector().includes('Ångrat'));

    expect(JSON.stringify(inChannel(DIRECTOR))).not.toContain('undo_deed');
    expect(newestToDirector()).toContain('Ett uppdrag makulerades.');
    expect(newestToDirector()).toMatch(/Ångrat 13:00 av Maria/u);
  });
});

describe('correcting', () => {
  it('is a form with what stands, and one message to the holder', async () => {
    await bevaka.say(SECRETARY, 'utfall RUN-2 bifall § 87');
    await bevaka.until(() => newestToDirector().includes('Bifall'));
    const before = toDirector().length;

    await bevaka.say(SECRETARY, 'visa RUN-2');
    await bevaka.press(SECRETARY, RUN, 'correct');
    await bevaka.until(() => formOf() !== undefined);
    expect(JSON.stringify(formOf()?.blocks)).toContain('Nu står det: Bifall, § 87');
    await sendCorrection(SECRETARY, 'rejected|goes-on', 'fel rad i protokollet');
    await bevaka.until(() => newestToDirector().includes('rättat'));
    await bevaka.settled();

    expect(toDirector()).toHaveLength(before + 1);
    expect(newestToDirector()).toContain('Bifall, § 87 → *Avslag, § 87*');
    expect(newestToDirector()).toContain('Skäl: fel rad i protokollet');
    expect(await bevaka.say(DIRECTOR, 'rätta RUN-2')).toContain('får du inte');
    expect(await bevaka.say(SECRETARY, 'historik RUN-2')).toContain('bifall → avslag');
  });

  it('asks whoever is second what is meant, with all that they wrote', async () => {
    await bevaka.say(SECRETARY, 'utfall RUN-2 bifall § 87');
    for (const person of [SECRETARY, CHAIR]) {
      await bevaka.sandbox.act(person, { ...COMMAND, text: 'rätta RUN-2' });
      await bevaka.until(() => formOf(person) !== undefined);
    }
    await sendCorrection(SECRETARY, 'rejected|goes-on', 'fel rad i protokollet');
    await bevaka.until(() => formOf() === undefined);

    await sendCorrection(CHAIR, 'noted|closes', 'det blev till handlingarna');
    await bevaka.until(() => JSON.stringify(formOf(CHAIR)).includes('Rätta ändå'));

    const asked = JSON.stringify(formOf(CHAIR)?.blocks);
    expect(asked).toMatch(/Medan formuläret var öppet: .* \(Maria [^)]* 13:00\)/u);
    expect(asked).toContain('Nu står det: Avslag, § 87');
    expect(asked).toContain('det blev till handlingarna');
    expect(await bevaka.say(SECRETARY, 'visa RUN-2')).toContain('Avslag');
    await bevaka.sandbox.act(CHAIR, {
      type: 'submit-view',
      view: formOf(CHAIR)?.id ?? '',
      state: {},
    });
    await bevaka.until(() => formOf(CHAIR) === undefined);
    expect(await bevaka.say(SECRETARY, 'historik RUN-2')).toContain('avslag → till handlingarna');
  });
});

describe('what somebody asks to undo in words', () => {
  it('is shown to who did it, with a button each, and taken back by the press', async () => {
    const { say, press, until } = bevaka;
    const commands = ['ångra', 'ångra RUN-2'];
    await say(SECRETARY, 'utfall RUN-1 återremiss kostnaderna saknas');
    await say(SECRETARY, 'makulera RUN-2 dubblett');

    const [all = '', one = ''] = await Promise.all(commands.map((each) => say(SECRETARY, each)));
    const others = await say(CHAIR, 'ångra');
    await say(SECRETARY, 'ångra RUN-1');
    await press(SECRETARY, RUN, 'undo_deed');
    await until(() => newestToDirector().includes('Ångrat') || !cardOf('RUN-1').includes('miss'));

    expect(all).toContain('*RUN-2* budget');
    expect(all).toContain('*RUN-1* mål');
    expect(one).not.toContain('RUN-1');
    expect(others).toContain('Du har inget att ångra just nu.');
    expect(await say(SECRETARY, 'ångra RUN-1')).toContain('Du har inget att ångra just nu.');
  });
});
