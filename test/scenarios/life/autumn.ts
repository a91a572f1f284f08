import type { StateValues } from '@bevaka/slack-sandbox';
import type { Composed } from '../support/bevaka.ts';
import {
  DEVELOPER,
  DIRECTOR,
  type Hands,
  OFFICER,
  RUN,
  SECRETARY,
  ticked,
  typed,
  uploaded,
} from './hands.ts';

const MINUTES = [
  '§ 87 Mål och prioriteringar',
  '',
  'Beslut',
  'Regiondirektören får i uppdrag att till sammanträdet den 15 december ta fram förslag på mål.',
  '',
  '§ 88 Budget',
  '',
  'Beslut',
  'Regiondirektören får i uppdrag att till sammanträdet den 15 december ta fram en budget.',
].join('\n');
/** With a first date, and a column that nobody knows. */
const LIST = [
  'Uppdrag;Ansvarig;Ursprungligt datum;Till när;Dnr;Prio',
  'se över avgifterna;Regiondirektören;2026-09-15;kvartal 1 2027;RUN/1/2026;1',
].join('\n');
/** What was done before, to be taken in as closed. */
const DONE = 'Uppdrag;Ansvarig;Status\nredovisa sjuktal;HR-direktören;Klart 2026-06-03';

/** How assignments come: read from minutes, from a list, by a line; one of them by mistake. */
export async function registering(bevaka: Composed, hands: Hands): Promise<void> {
  const { say, press, until, direct, sandbox, settled } = bevaka;
  await sandbox.act(SECRETARY, { type: 'say', channel: RUN, text: MINUTES });
  const ts = sandbox.messages(SECRETARY, RUN).at(-1)?.ts ?? '';
  const shortcut = { type: 'message-shortcut', callbackId: 'register_message' } as const;
  await sandbox.act(SECRETARY, { ...shortcut, channel: RUN, ts });
  await until(() => sandbox.snapshot(SECRETARY).views.length > 0);
  const view = sandbox.snapshot(SECRETARY).views.at(-1)?.id ?? '';
  const state: StateValues = {
    'deliverable:1': typed('deliverable', 'en treårig budget')['deliverable'] ?? {},
  };
  await sandbox.act(SECRETARY, { type: 'submit-view', view, state });
  await until(() => hands.card('RUN-2') !== undefined);

  const files = [await uploaded(bevaka, SECRETARY, LIST)];
  await hands.fill(SECRETARY, 'importera', { file: { file: { type: 'file_input', files } } }, {});
  await settled();
  await press(DIRECTOR, direct(DIRECTOR), 'accept_listed');
  await say(SECRETARY, 'läge RUN-3 risk väntar på taxan');
  await until(() => hands.card('RUN-3') !== undefined);
  await say(SECRETARY, 'registrera <@U02RUD> en rapport om bussarna utan datum');
  await say(SECRETARY, 'registrera Regiondirektören fel sak 14 dagar före mötet den 15 december');
  await say(
    SECRETARY,
    'registrera Regiondirektören en kulturplan till sammanträdet den 3 november',
  );
  await until(() => hands.card('RUN-6') !== undefined);
  const done = [await uploaded(bevaka, SECRETARY, DONE)];
  await hands.fill(
    SECRETARY,
    'importera',
    { file: { file: { type: 'file_input', files: done } } },
    ticked('closed'),
  );
  await say(SECRETARY, 'makulera RUN-5 registrerat två gånger');
  await say(SECRETARY, 'justera RUN-1 § 87');
  await settled();
}

/** How one is worked with, from hand to hand, until the papers are there. */
export async function preparing(bevaka: Composed, hands: Hands): Promise<void> {
  const { say, press, until, direct, settled, sandbox } = bevaka;
  await until(() => direct(DEVELOPER) !== '');
  await press(DEVELOPER, direct(DEVELOPER), 'accept');
  await hands.fill(SECRETARY, 'ändra RUN-1', typed('deliverable', 'förslag på nya mål'));
  await say(DIRECTOR, 'delegera RUN-1 <@U02RUD>');
  await say(DEVELOPER, 'delegera RUN-1 <@U04HAN>');
  await say(DEVELOPER, 'återta RUN-1 <@U04HAN>');
  await say(DIRECTOR, 'delegera RUN-2 <@U04HAN> utkast');
  await say(DIRECTOR, 'medverkande RUN-1 <@U04HAN> kostnaderna');
  const said = await hands.reply(DEVELOPER, 'RUN-1', 'väntar på kommunerna');
  await sandbox.act(DEVELOPER, {
    type: 'edit',
    channel: RUN,
    ts: said,
    text: 'kommunerna har svarat',
  });
  const slip = await hands.reply(OFFICER, 'RUN-1', 'fel tråd');
  await sandbox.act(OFFICER, { type: 'delete', channel: RUN, ts: slip });
  await say(DEVELOPER, 'läge RUN-1 risk kostnaderna saknas');
  await hands.reply(DEVELOPER, 'RUN-1', '', 'mål;kostnad\nfler bussar;5');
  await say(OFFICER, 'utkast RUN-2 https://example.org/budget');
  await say(DIRECTOR, 'påminn RUN-1');
  await settled();
}

/** Meetings that are moved and called off, and what is asked for because of it. */
export async function moving(bevaka: Composed, hands: Hands): Promise<void> {
  const { say, press, until, direct, settled } = bevaka;
  await say(SECRETARY, 'sammanträde flytta RUN 2026-12-15 2026-12-17');
  await press(SECRETARY, RUN, 'reschedule');
  await until(() => hands.card('RUN-1')?.text.includes('17 dec') ?? false);
  await say(SECRETARY, 'sammanträde ställ in RUN 2026-11-03');
  await press(SECRETARY, RUN, 'reschedule:0');
  await until(() => hands.card('RUN-6')?.text.includes('17 dec') ?? false);
  await say(DIRECTOR, 'anstånd RUN-6 sammanträdet i februari underlaget saknas');
  await until(() => direct(SECRETARY) !== '');
  await settled();
  await press(SECRETARY, direct(SECRETARY), 'refuse_extension');
  await say(DIRECTOR, 'anstånd RUN-2 sammanträdet i februari underlaget saknas');
  await settled();
  await press(SECRETARY, direct(SECRETARY), 'extend');
  const text = { type: 'plain_text', text: '' } as const;
  const ground: StateValues = {
    ground: { ground: { type: 'radio_buttons', selected_option: { text, value: 'decision' } } },
  };
  await hands.submit(SECRETARY, { ...ground, ...typed('paragraph', '§ 92') });
  await until(() => hands.card('RUN-2')?.text.includes('9 feb') ?? false);
}
