import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { Fault } from '@bevaka/slack-sandbox';
import { type Composed, composeAnew } from './support/bevaka.ts';

const RUN = 'C01RUN';
const [SECRETARY, DIRECTOR, OFFICER] = ['U03SEK', 'U01DIR', 'U04HAN'];
const LINE = 'registrera Regiondirektören en rapport till sammanträdet den 15 december';

let bevaka: Composed;
beforeEach(async () => {
  bevaka = await composeAnew({ by: 'socket', quarantineMs: 1000 });
});
afterEach(() => bevaka.stop());

const card = () =>
  bevaka.sandbox
    .messages(SECRETARY, RUN)
    .find(({ text, isEphemeral }) => !isEphemeral && text.includes('RUN-1'));

async function stored() {
  const committee = await bevaka.ports.store.committeeByCode('TSANDBOX', 'RUN');
  return bevaka.ports.store.assignmentByNumber(committee?.id ?? '', 1);
}

const answer = (channel: string) =>
  bevaka.sandbox.messages(SECRETARY, channel).findLast(({ isEphemeral }) => isEphemeral)?.text;

const code = (name: string): Fault => ({ answer: 'refused', error: name });

describe('a reply that begins with the name of a colleague', () => {
  it.each([
    `<@${OFFICER}> underlaget dröjer, vi avvaktar`,
    `<@${OFFICER}|hanna>, underlaget dröjer, vi avvaktar`,
  ])('is collected as any other: %s', async (text) => {
    await bevaka.say(SECRETARY, LINE);
    await bevaka.settled();

    const threadTs = card()?.ts ?? '';
    await bevaka.sandbox.act(DIRECTOR, { type: 'say', channel: RUN, threadTs, text });

    await expect
      .poll(async () => (await stored())?.updates.map((update) => update.text).join())
      .toContain('underlaget dröjer');
  });

  it('is collected with its file', async () => {
    const { sandbox } = bevaka;
    await bevaka.say(SECRETARY, LINE);
    await bevaka.settled();
    const content = Buffer.from('Förslag');
    const file = await sandbox.upload(DIRECTOR, {
      name: 'Förslag.txt',
      mimetype: 'text/plain',
      content,
    });

    const text = `<@${OFFICER}> här är det`;
    const reply = { type: 'say', channel: RUN, threadTs: card()?.ts ?? '', text } as const;
    await sandbox.act(DIRECTOR, { ...reply, files: [file.id] });

    await expect.poll(async () => (await stored())?.drafts.length).toBe(1);
  });
});

describe('a channel of which Slack does not say whose it is', () => {
  const NEW = {
    type: 'command',
    command: '/uppdrag',
    text: 'nämnd ny KS Kommunstyrelsen',
  } as const;

  it.each<[string, Fault, string]>([
    ['fails', { answer: 'server-error', committed: false }, 'Slack svarade inte nu.'],
    ['does not know', code('internal_error'), 'Slack svarade inte nu.'],
    ['does not show it', code('channel_not_found'), 'Jag är inte med i kanalen.'],
  ])('gets no committee where Slack %s', async (_how, fault, said) => {
    const { sandbox, until } = bevaka;
    const made = await sandbox.act(SECRETARY, {
      type: 'create-channel',
      name: 'styrelsen',
      isPrivate: false,
    });
    const channel = made.ok ? (made.channel ?? '') : '';
    sandbox.faults.plan('conversations.info', fault);

    await sandbox.act(SECRETARY, { ...NEW, channel });
    await until(() => answer(channel) !== undefined);

    expect(answer(channel)).toContain(said);
    expect(await bevaka.ports.store.committeeByCode('TSANDBOX', 'KS')).toBeNull();

    await sandbox.act(SECRETARY, { ...NEW, channel });
    await until(() => answer(channel)?.includes('Kommunstyrelsen') ?? false);
  });
});

describe('a card that Slack will not change just now', () => {
  it('is changed later, and not taken for changed', { timeout: 60_000 }, async () => {
    await bevaka.say(SECRETARY, LINE);
    await bevaka.settled();
    const id = (await stored())?.id ?? '';
    const refused = { answer: 'refused', error: 'not_in_channel' } as const;
    bevaka.sandbox.faults.plan('chat.update', refused);

    await bevaka.say(DIRECTOR, 'läge RUN-1 risk väntar på siffror');
    await bevaka.until(() => card()?.text.includes('väntar') ?? false);

    const message = async () =>
      (await bevaka.ports.store.find('assignment', id))?.messages.find(({ key }) =>
        key.endsWith('|card'),
      );
    await expect.poll(message).toMatchObject({ revision: 2, sending: { is: 'sent', shown: 2 } });
  });
});
