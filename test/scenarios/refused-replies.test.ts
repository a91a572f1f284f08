import { afterEach, beforeEach, expect, it } from 'vitest';

import type { StateValues } from '@bevaka/slack-sandbox';
import { type Composed, composeAnew } from './support/bevaka.ts';

const RUN = 'C01RUN';
const [SECRETARY, DIRECTOR, GUEST] = ['U03SEK', 'U01DIR', 'U06GST'];

let bevaka: Composed;
beforeEach(async () => {
  bevaka = await composeAnew();
});
afterEach(() => bevaka.stop());

async function directWith(person: string): Promise<string> {
  const { sandbox } = bevaka;
  const opened = await sandbox.act(person, { type: 'open-dm', with: sandbox.botUser });
  return opened.ok ? (opened.channel ?? '') : '';
}

it('a guest gets a refusing sentence in direct messages and at home, and nothing else', async () => {
  const { sandbox, until } = bevaka;
  const channel = await directWith(GUEST);

  await sandbox.act(GUEST, { type: 'say', channel, text: 'hej' });
  await sandbox.act(GUEST, { type: 'open-home', tab: 'home' });
  const home = () => JSON.stringify(sandbox.snapshot(GUEST).home.blocks);
  await until(() => home().includes('Bara medlemmar'));

  const answer = () => sandbox.messages(GUEST, channel).at(-1);
  await until(() => answer()?.isFromApp === true);
  expect(answer()?.text).toBe('Bara medlemmar i arbetsytan kan använda Bevaka.');
  expect(JSON.stringify(answer()?.blocks) + home()).not.toContain('action_id');
});

it('a reply in direct messages that comes too late is told so', async () => {
  const { sandbox, say, until, settled, direct } = bevaka;
  await say(SECRETARY, 'registrera Regiondirektören mål till sammanträdet den 15 december');
  await settled();
  const [message] = sandbox.messages(DIRECTOR, direct(DIRECTOR));
  await say(SECRETARY, 'makulera RUN-1 fel');
  await settled();

  const channel = direct(DIRECTOR);
  const reply = { type: 'say', channel, threadTs: message?.ts ?? '', text: 'det går bra' } as const;
  await sandbox.act(DIRECTOR, reply);

  const thread = () => JSON.stringify(sandbox.messages(DIRECTOR, channel, message?.ts));
  await until(() => thread().includes('Uppdraget är avslutat eller makulerat.'));
  expect(sandbox.messages(DIRECTOR, RUN).every(({ text }) => !text.includes('går bra'))).toBe(true);
});

it('an office needs its title, and the word before it is none', async () => {
  const { say } = bevaka;

  expect(await say(SECRETARY, 'utse <@U04HAN> till')).toContain('Skriv befattningen också');
  expect(await say(SECRETARY, 'utse <@U04HAN>')).toContain('Skriv befattningen också');
});

it('the status counts as one says it', async () => {
  const { say, moveTo } = bevaka;
  await say(SECRETARY, 'registrera Regiondirektören mål till sammanträdet den 15 december');
  await say(SECRETARY, 'registrera Regiondirektören medel till sammanträdet den 15 december');
  await moveTo('2026-12-14T09:00:00.000Z');

  expect(await say(SECRETARY, 'status')).toContain('*2* försenade');
});

it('a form that asks only whether it is right says why it is refused', async () => {
  const { say, sandbox, until } = bevaka;
  const formOf = () => sandbox.snapshot(SECRETARY).views.at(-1);
  const shown = () => JSON.stringify(formOf()?.blocks ?? '');
  const submit = (state: StateValues = {}) =>
    sandbox.act(SECRETARY, { type: 'submit-view', view: formOf()?.id ?? '', state });
  const act = { type: 'command', channel: RUN, command: '/uppdrag', text: 'stängt' } as const;
  await sandbox.act(SECRETARY, act);
  await until(() => formOf() !== undefined);
  await submit({ closedDays: { closedDays: { type: 'plain_text_input', value: '15 maj' } } });
  await until(() => shown().includes('Stämmer det?'));
  await say(SECRETARY, 'utse <@U04HAN> till sekreterare');

  await submit();

  await until(() => shown().includes('Det får du inte göra här.'));
  expect(formOf()?.submit).toBeNull();
});

it('somebody without an account who had a part is not called the holder', async () => {
  const { say, sandbox, moveTo, direct, until } = bevaka;
  await say(SECRETARY, 'registrera Regiondirektören mål till sammanträdet den 15 december');
  await say(DIRECTOR, 'delegera RUN-1 <@U04HAN> utkast');
  await sandbox.act(SECRETARY, { type: 'deactivate', person: 'U04HAN', isDeactivated: true });
  // The event comes by itself; the morning must find what it said.
  const gone = async () =>
    (await bevaka.ports.store.committeeOfChannel('TSANDBOX', 'C01RUN'))?.gone;
  await expect.poll(gone).toHaveLength(1);
  await moveTo('2026-09-30T06:01:00.000Z');
  await until(() => direct(SECRETARY) !== '');

  const told = () => sandbox.messages(SECRETARY, direct(SECRETARY)).at(-1);
  await until(() => told() !== undefined);
  expect(told()?.text).toContain(
    'inte längre något konto i Slack. Lämna den delen till någon annan.',
  );
  expect(JSON.stringify(told()?.blocks)).toContain('"action_id":"delegate"');
});
