import { afterEach, beforeEach, expect, it } from 'vitest';

import { type Composed, composeAnew } from './support/bevaka.ts';
import { leaving } from './support/leaving.ts';
import { buttonsSeen, type OldButton, pressOld } from './support/old-press.ts';

const RUN = 'C01RUN';
const [SECRETARY, DIRECTOR, CHAIR] = ['U03SEK', 'U01DIR', 'U05ORD'];
const LINK = 'https://example.org/v';
/** The dispatch before the meeting on 15 December is on Tuesday the 8th. */
const DISPATCH_DAY = '2026-12-08T07:30:00.000Z';
const DAY_AFTER = '2026-12-09T12:00:00.000Z';

let bevaka: Composed;
let left: () => Promise<readonly string[]>;
beforeEach(async () => {
  bevaka = await composeAnew({ by: 'http' });
  left = leaving(bevaka);
  await bevaka.say(SECRETARY, 'registrera Regiondirektören mål till sammanträdet den 15 december');
  await bevaka.settled();
  await bevaka.say(DIRECTOR, `utkast RUN-1 ${LINK}1`);
  await bevaka.press(DIRECTOR, RUN, 'approve_final');
  await left();
});
afterEach(() => bevaka.stop());

const formOf = (person: string) => bevaka.sandbox.snapshot(person).views.at(-1);
const newest = (person: string) =>
  bevaka.sandbox.messages(person, bevaka.direct(person)).at(-1)?.text ?? '';
const privately = (person: string) => bevaka.sandbox.messages(person, RUN).at(-1)?.text ?? '';

/** The secretary's morning, with its buttons. */
function morning(): string {
  const all = bevaka.sandbox.messages(SECRETARY, bevaka.direct(SECRETARY));
  return JSON.stringify(all.findLast(({ text }) => text.startsWith('God morgon!')));
}

const stillSeen = (person: string): string =>
  JSON.stringify(bevaka.sandbox.messages(person, bevaka.direct(person)));

/** A button as it is now, to be pressed when the message shows it no more. */
function buttonOf(person: string, action: string): OldButton {
  const seen = buttonsSeen(bevaka, person, bevaka.direct(person));
  const found = seen.findLast((each) => each.action === action);
  if (found === undefined) throw new Error(`no ${action}`);
  return found;
}

/** Presses it all the same, and gives what the app says then. */
async function pressesOld(old: OldButton): Promise<string> {
  await pressOld(bevaka, old);
  await bevaka.until(() => newest(old.person).startsWith('Inget ändrades'));
  return newest(old.person);
}

/** Gives a link by the command, which opens the form that asks for the reason. */
async function giveLate(version: number, reason: string): Promise<void> {
  const { sandbox, until, settled } = bevaka;
  const act = { type: 'command', channel: RUN, command: '/uppdrag' } as const;
  await sandbox.act(DIRECTOR, { ...act, text: `utkast RUN-1 ${LINK}${version}` });
  await until(() => formOf(DIRECTOR) !== undefined);
  const state = {
    link: { link: { type: 'plain_text_input', value: `${LINK}${version}` } },
    lateReason: { lateReason: { type: 'plain_text_input', value: reason } },
  } as const;
  await sandbox.act(DIRECTOR, { type: 'submit-view', view: formOf(DIRECTOR)?.id ?? '', state });
  await until(() => formOf(DIRECTOR) === undefined);
  await settled();
}

it('a late paper is asked for with its reason, and a yes makes it the approved one', async () => {
  const { press, until, moveTo, direct } = bevaka;
  await moveTo(DAY_AFTER);
  await left();

  await giveLate(2, 'Nya siffror kom i går');
  expect((await left()).toSorted()).toEqual([
    'U03SEK: Astrid Lindqvist vill att utkast v2 tas med som komplettering. Handlingarna är redan utskickade.',
    'U05ORD: Astrid Lindqvist vill att utkast v2 tas med som komplettering. Handlingarna är redan utskickade.',
    'thread: *RUN-1* Utkast v2 https://example.org/v2 – Astrid Lindqvist',
  ]);
  expect(newest(CHAIR)).toContain('Skäl: Nya siffror kom i går');
  const refuses = buttonOf(SECRETARY, 'refuse_late_paper');
  await press(CHAIR, direct(CHAIR), 'take_late_paper');
  await until(() => newest(DIRECTOR).startsWith('Ja från'));
  expect(await left()).toEqual([
    expect.stringMatching(/^U01DIR: Ja från .*: utkast v2 tas med som komplettering/u),
  ]);

  // The secretary's copy shows the chair's answer, and cannot contradict it.
  const answer = '✓ Tas med, ja från Karl-Erik Nyström, ons 9 dec';
  expect(newest(SECRETARY)).toContain(answer);
  expect(await pressesOld(refuses)).toContain(answer);
  expect(await bevaka.say(SECRETARY, 'visa RUN-1')).toContain(
    'v2 komplettering: Nya siffror kom i går · togs med, ja från Karl-Erik Nyström',
  );
});

it('what nobody answers was not sent when the meeting begins, and the morning says it till then', async () => {
  const { say, moveTo, until } = bevaka;
  await moveTo(DAY_AFTER);
  await giveLate(2, 'Nya siffror');
  await left();

  await moveTo('2026-12-10T07:01:00.000Z');
  await until(() => newest(SECRETARY).startsWith('God morgon!'));
  expect((await left()).map((each) => each.slice(0, 18)).toSorted()).toEqual([
    'U03SEK: God morgon',
    'U05ORD: God morgon',
  ]);
  expect(newest(CHAIR)).toContain('v2 komplettering: Nya siffror · väntar på ja');
  const old = buttonOf(CHAIR, 'take_late_paper');
  await moveTo('2026-12-15T08:00:00.000Z');
  await until(() => stillSeen(CHAIR).includes('Skickades inte: ingen svarade'));

  expect(await say(SECRETARY, 'visa RUN-1')).toContain(
    'v2 komplettering: Nya siffror · skickades inte: ingen svarade före sammanträdet',
  );
  expect(await say(SECRETARY, 'status 15 december')).toContain('*Kompletteringar*\n*RUN-1* v2');
  expect(await pressesOld(old)).toContain('Skickades inte: ingen svarade före sammanträdet');
});

it('a file in the thread is kept, and whoever gave it is asked for the reason', async () => {
  const { sandbox, moveTo, until, press, direct, say } = bevaka;
  await moveTo(DAY_AFTER);
  await left();
  const card = sandbox.messages(DIRECTOR, RUN).find(({ text }) => text.startsWith('*RUN-1*'));
  const content = Buffer.from('siffror');
  const file = await sandbox.upload(DIRECTOR, { name: 'v2.txt', mimetype: 'text/plain', content });

  const thread = { channel: RUN, threadTs: card?.ts ?? '' };
  await sandbox.act(DIRECTOR, { type: 'say', ...thread, text: '', files: [file.id] });
  await until(() => newest(DIRECTOR).startsWith('Utkast v2 är sparat'));
  expect((await left()).toSorted()).toEqual([
    'U01DIR: Utkast v2 är sparat. Handlingarna är redan utskickade, så skriv varför det ska med. Då får sekreteraren och ordföranden frågan.',
    'thread: *RUN-1* Utkast v2 är mottaget.',
  ]);
  await press(DIRECTOR, direct(DIRECTOR), 'give_late_reason');
  await until(() => formOf(DIRECTOR) !== undefined);
  const lateReason = { lateReason: { type: 'plain_text_input', value: 'Fel på sidan 2' } } as const;
  const view = formOf(DIRECTOR)?.id ?? '';
  await sandbox.act(DIRECTOR, { type: 'submit-view', view, state: { lateReason } });
  await until(() => newest(CHAIR).includes('Fel på sidan 2'));

  // To whoever acted, and one message to each who is asked.
  expect((await left()).map((each) => each.slice(0, 23)).toSorted()).toEqual([
    'U01DIR: Tack. Sekretera',
    'U03SEK: Astrid Lindqvis',
    'U05ORD: Astrid Lindqvis',
  ]);
  expect(await say(SECRETARY, 'kompletteringar 15 december')).toContain(
    'v2 komplettering: Fel på sidan 2 · väntar på ja',
  );
});

it('the secretary says that the papers are sent, and takes it back the same day', async () => {
  const { moveTo, press, until, direct, say } = bevaka;
  await moveTo(DISPATCH_DAY);
  await until(() => newest(SECRETARY).startsWith('God morgon!'));

  await press(SECRETARY, direct(SECRETARY), 'papers_sent');
  await until(() => newest(SECRETARY).startsWith('Noterat: handlingarna till tis 15 dec'));
  await until(() => morning().includes('✓ Handlingarna är utskickade, enligt Maria'));
  expect(morning()).not.toContain('"papers_sent"');
  await giveLate(2, 'Nya siffror');
  expect(await say(SECRETARY, 'visa RUN-1')).toContain('v2 komplettering');
  await press(SECRETARY, direct(SECRETARY), 'papers_not_sent');
  await until(() => morning().includes('"papers_sent"'));

  expect(morning()).not.toContain('✓ Handlingarna är utskickade');

  const old = buttonOf(SECRETARY, 'papers_sent');
  await bevaka.moveTo('2026-12-15T12:00:00.000Z');
  await until(() => stillSeen(SECRETARY).includes('Sammanträdet har börjat'));
  expect(await pressesOld(old)).toContain('Sammanträdet har börjat');
  expect(await say(SECRETARY, 'visa RUN-1')).not.toContain('komplettering');
});

it('a late paper is a usual draft once the meeting is moved so that the dispatch lies ahead', async () => {
  const { moveTo, press, until, say } = bevaka;
  await moveTo(DAY_AFTER);
  await giveLate(2, 'Nya siffror');
  await left();
  const takes = buttonOf(CHAIR, 'take_late_paper');

  await say(SECRETARY, 'sammanträde flytta 2026-12-15 2027-01-19');
  await press(SECRETARY, RUN, 'reschedule');
  await until(() => newest(DIRECTOR).includes('19 jan'));
  expect(await pressesOld(takes)).toContain('ett vanligt utkast igen');

  expect(await say(SECRETARY, 'visa RUN-1')).not.toContain('komplettering');
  await press(DIRECTOR, RUN, 'approve_final').catch(() => null);
  expect(privately(DIRECTOR)).not.toContain('utskickade');
});

it('nothing invites to add to what is tabled', async () => {
  const { moveTo, say, sandbox, until } = bevaka;
  await moveTo('2026-12-15T12:00:00.000Z');
  await say(SECRETARY, 'utfall RUN-1 bordläggning');
  await until(() => privately(SECRETARY).includes('RUN-1'));

  expect(await say(DIRECTOR, 'läge RUN-1 risk')).toContain('Uppdraget är bordlagt');
  expect(await say(DIRECTOR, 'delegera RUN-1 <@U04HAN>')).toContain('Uppdraget är bordlagt');
  expect(await say(SECRETARY, 'påminn RUN-1')).toContain('Uppdraget är bordlagt');
  await say(DIRECTOR, 'visa RUN-1');
  const blocks = JSON.stringify(sandbox.messages(DIRECTOR, RUN).at(-1)?.blocks);
  expect(blocks).not.toMatch(/"(?:delegate|submit_draft|on_track|approve_final)"/u);
});
