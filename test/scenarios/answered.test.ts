import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { type Composed, composeAnew } from './support/bevaka.ts';
import { buttonsSeen, pressOld } from './support/old-press.ts';

const RUN = 'C01RUN';
const [SECRETARY, DIRECTOR, CHAIR] = ['U03SEK', 'U01DIR', 'U05ORD'];

let bevaka: Composed;
beforeEach(async () => {
  bevaka = await composeAnew({ by: 'http' });
});
afterEach(() => bevaka.stop());

const REGISTER = 'registrera Regiondirektören';

/** The newest message that a person has from the app and that begins so, with its blocks as text. */
function found(person: string, begins: string): { ts: string; text: string; blocks: string } {
  const message = bevaka.sandbox
    .messages(person, bevaka.direct(person))
    .findLast(({ text }) => text.startsWith(begins));
  const { ts = '', text = '', blocks = [] } = message ?? {};
  return { ts, text, blocks: JSON.stringify(blocks) };
}

const handedOver = () => found(DIRECTOR, 'Du har fått');
const asked = (person: string) => found(person, 'Astrid Lindqvist ber om anstånd');
const morning = () => found(DIRECTOR, 'God morgon');

/** What the app has said, to whom: every message of its conversations with the three. */
function saidToAll(): readonly string[] {
  return [SECRETARY, DIRECTOR, CHAIR].flatMap((person) =>
    (bevaka.direct(person) === '' ? [] : bevaka.sandbox.messages(person, bevaka.direct(person)))
      .filter(({ isEphemeral }) => !isEphemeral)
      .map(({ text }) => `${person} ${text.split('\n')[0] ?? ''}`),
  );
}

describe('a message whose button is answered', () => {
  beforeEach(async () => {
    await bevaka.say(SECRETARY, `${REGISTER} mål till sammanträdet den 15 december`);
    await bevaka.settled();
  });

  it('keeps its words, says what happened, and keeps what still leads somewhere', async () => {
    await bevaka.press(DIRECTOR, bevaka.direct(DIRECTOR), 'accept');
    await bevaka.until(() => handedOver().text.includes('Mottaget'));

    const { text, blocks } = handedOver();
    expect(text).toContain('Du har fått ett uppdrag.');
    expect(text).toContain('✓ Mottaget av Astrid Lindqvist, tis 29 sep');
    expect(blocks).toContain('✓ Mottaget av Astrid Lindqvist, tis 29 sep');
    expect(blocks).not.toContain('"accept"');
    expect(blocks).toContain('"delegate"');
    expect(blocks).toContain('"open"');
  });

  it('says nothing more than what happened once the assignment has ended', async () => {
    await bevaka.say(SECRETARY, 'avsluta RUN-1 § 87');
    await bevaka.press(SECRETARY, RUN, 'close_confirm');
    await bevaka.until(() => handedOver().text.includes('Avslutat'));

    const { text, blocks } = handedOver();
    expect(text).toMatch(/Avslutat \w{3} \d+ \w+, § 87/);
    expect(blocks).not.toMatch(/"accept"|"delegate"/);
    expect(blocks).toContain('"open"');
  });

  it('is kept as it was sent, whatever it shows', async () => {
    await bevaka.press(DIRECTOR, bevaka.direct(DIRECTOR), 'accept');
    await bevaka.until(() => handedOver().text.includes('Mottaget'));

    const all = await bevaka.ports.store.saidAbout((await theFirst()).id);
    const said = all.find(({ text }) => text.startsWith('Du har fått ett uppdrag.'));
    expect(said?.text).not.toContain('Mottaget');
    expect(JSON.stringify(said?.blocks)).toContain('"accept"');
  });

  it('says what happened to whoever presses what they still see, and does nothing', async () => {
    const { direct, until, settled } = bevaka;
    const old = buttonsSeen(bevaka, DIRECTOR, direct(DIRECTOR));
    const accept = old.find(({ action }) => action === 'accept');
    await bevaka.press(DIRECTOR, direct(DIRECTOR), 'accept');
    await until(() => handedOver().text.includes('Mottaget'));

    if (accept === undefined) throw new Error('there was nothing to accept');
    await pressOld(bevaka, accept);
    await until(() => found(DIRECTOR, 'Inget ändrades').ts !== '');
    await settled();

    expect(found(DIRECTOR, 'Inget ändrades').text).toBe(
      'Inget ändrades, för det har redan hänt:\n*RUN-1* ✓ Mottaget av Astrid Lindqvist, tis 29 sep',
    );
    expect((await theFirst()).history.map(({ what }) => what)).toEqual(['registered', 'accepted']);
  });
});

async function theFirst() {
  const { store } = bevaka.ports;
  const committee = await store.committeeByCode(bevaka.sandbox.team, 'RUN');
  const assignment = await store.assignmentByNumber(committee?.id ?? '', 1);
  if (assignment === null) throw new Error('RUN-1 is gone');
  return assignment;
}

describe('a request for more time that is answered twice', () => {
  beforeEach(async () => {
    await bevaka.say(SECRETARY, `${REGISTER} mål till sammanträdet den 15 december`);
    await bevaka.say(DIRECTOR, 'anstånd RUN-1 nästa sammanträde underlaget dröjer');
    await bevaka.until(() => asked(SECRETARY).ts !== '' && asked(CHAIR).ts !== '');
  });

  it('is answered in both copies by the first answer, and each who has it is told once', async () => {
    await bevaka.press(CHAIR, bevaka.direct(CHAIR), 'refuse_extension');
    await bevaka.until(() =>
      [SECRETARY, CHAIR].every((each) => asked(each).text.includes('Avslaget')),
    );
    await bevaka.settled();

    for (const person of [SECRETARY, CHAIR]) {
      expect(asked(person).blocks).toMatch(/✗ Avslaget av Karl-Erik Nyström, tis 29 sep/);
      expect(asked(person).blocks).not.toMatch(/"extend"|"refuse_extension"/);
      expect(asked(person).blocks).toContain('"open"');
    }
    expect(saidToAll().filter((each) => each.includes('avslagit'))).toHaveLength(1);
    expect(saidToAll().toSorted()).toMatchInlineSnapshot(`
      [
        "U01DIR Du har fått ett uppdrag.",
        "U01DIR Karl-Erik Nyström har avslagit begäran om anstånd. Tiden ligger fast:",
        "U03SEK Astrid Lindqvist ber om anstånd:",
        "U05ORD Astrid Lindqvist ber om anstånd:",
      ]
    `);
  });

  it('cannot be contradicted by a form that was open when the other answered', async () => {
    await bevaka.press(SECRETARY, bevaka.direct(SECRETARY), 'extend');
    const view = () => bevaka.sandbox.snapshot(SECRETARY).views.at(-1);
    await bevaka.until(() => JSON.stringify(view()?.blocks ?? '').includes('ground'));
    await bevaka.press(CHAIR, bevaka.direct(CHAIR), 'refuse_extension');
    await bevaka.until(() => asked(SECRETARY).text.includes('Avslaget'));

    const consent = { text: { type: 'plain_text', text: '' }, value: 'consent' } as const;
    const ground = { type: 'radio_buttons', selected_option: consent } as const;
    await bevaka.sandbox.act(SECRETARY, {
      type: 'submit-view',
      view: view()?.id ?? '',
      state: { ground: { ground } },
    });
    await bevaka.until(() => JSON.stringify(view()).includes('redan besvarad'));

    expect(JSON.stringify(view())).toMatch(
      /Begäran är redan besvarad: ✗ Avslaget av [^,]+, tis 29 sep/,
    );
    expect(saidToAll().filter((each) => each.includes('har noterat anstånd'))).toEqual([]);
    expect(await bevaka.say(SECRETARY, 'visa RUN-1')).toContain('tis 15 dec');
  });
});

describe('a message about several assignments', () => {
  it('changes in the part of the one that is answered alone', async () => {
    await bevaka.say(SECRETARY, `${REGISTER} mål till sammanträdet den 15 december`);
    await bevaka.say(SECRETARY, `${REGISTER} budget till sammanträdet den 15 december`);
    await bevaka.settled();
    await bevaka.moveTo('2026-12-07T08:00:00.000Z');
    await bevaka.until(() => morning().ts !== '');
    await bevaka.press(DIRECTOR, bevaka.direct(DIRECTOR), 'on_track');
    await bevaka.until(() => morning().text.includes('Läge: enligt plan'));

    const { blocks } = morning();
    expect(blocks.match(/✓ Läge: enligt plan, Astrid Lindqvist/g)).toHaveLength(1);
    expect(blocks.match(/"on_track"/g)).toHaveLength(1);
  });

  it('is shown anew after a crash that came between what was done and what follows', async () => {
    await bevaka.say(SECRETARY, `${REGISTER} mål till sammanträdet den 15 december`);
    await bevaka.settled();
    await bevaka.moveTo('2026-12-07T08:00:00.000Z');
    await bevaka.until(() => morning().ts !== '');
    const { store } = bevaka.ports;
    const { team } = bevaka.sandbox;
    const before = await theFirst();
    const told = (await store.saidAbout(before.id)).filter(({ of }) => of.kind === 'digest');

    // As it stands on disk when the process is killed right after the deed.
    await store.commit({
      kind: 'assignment',
      record: {
        ...before,
        toShow: told.map(({ id }) => id),
        ending: {
          is: 'void',
          reason: 'fel ärende',
          by: { team, user: SECRETARY },
          at: '2026-12-07T08:00:00.000Z',
        },
      },
      expected: before.version,
      history: [],
      messages: [],
    });
    await bevaka.restart();
    await bevaka.until(() => morning().text.includes('Makulerat'));

    expect(morning().blocks).not.toContain('"on_track"');
    expect((await theFirst()).toShow).toEqual([]);
  });
});

describe('a private answer with several buttons', () => {
  it('keeps its words, says what happened, and keeps what still leads somewhere', async () => {
    await bevaka.say(SECRETARY, `${REGISTER} mål till sammanträdet den 15 december`);
    await bevaka.settled();
    await bevaka.say(DIRECTOR, 'delegera RUN-1 <@U02RUD>');
    await bevaka.say('U02RUD', 'utkast RUN-1 https://example.org/v1');
    await bevaka.say(DIRECTOR, 'visa RUN-1');
    const shown = () => whisper(DIRECTOR, 'Så skrevs det');
    expect(shown()?.blocks).toContain('"approve_final"');

    await bevaka.press(DIRECTOR, RUN, 'approve_final');
    await bevaka.until(() => shown()?.text.includes('✓ Godkänt') === true);

    expect(shown()?.text).toContain('✓ Godkänt v1 av Astrid Lindqvist, tis 29 sep');
    expect(shown()?.blocks).not.toMatch(/"approve_final"|"request_changes"/);
    expect(shown()?.blocks).toContain('"history"');
  });

  it('does once what no fact tells of', async () => {
    await bevaka.say(SECRETARY, `${REGISTER} mål till sammanträdet den 15 december`);
    await bevaka.settled();
    const place = bevaka.direct(DIRECTOR);
    const act = { type: 'command', channel: place, command: '/uppdrag' } as const;
    await bevaka.sandbox.act(DIRECTOR, { ...act, text: 'status RUN' });
    const shown = () => whisper(DIRECTOR, 'Läget', place);
    await bevaka.until(() => shown() !== undefined);

    await bevaka.press(DIRECTOR, place, 'post_status');
    await bevaka.until(() => shown()?.text.includes('✓ Visat i kanalen') === true);

    expect(shown()?.blocks).not.toContain('"post_status"');
  });
});

/** The oldest private answer with the words. */
function whisper(person: string, words: string, channel = RUN) {
  const answer = bevaka.sandbox
    .messages(person, channel)
    .find(({ blocks, isEphemeral }) => isEphemeral && JSON.stringify(blocks).includes(words));
  return answer && { text: answer.text, blocks: JSON.stringify(answer.blocks) };
}
