import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { Fault } from '@bevaka/slack-sandbox';
import { type Composed, composeAnew } from './support/bevaka.ts';
import { leaving } from './support/leaving.ts';

const RUN = 'C01RUN';
const [SECRETARY, DIRECTOR] = ['U03SEK', 'U01DIR'];
const LINE = 'registrera Regiondirektören en rapport till sammanträdet den 15 december';

let bevaka: Composed;
beforeEach(async () => {
  bevaka = await composeAnew({ by: 'socket', quarantineMs: 150 });
});
afterEach(() => bevaka.stop());

const inChannel = (channel: string) => (args: Record<string, unknown>) =>
  args['channel'] === channel;

const notInChannel = ({ channel }: Record<string, unknown>): boolean => channel !== RUN;

function cards(): readonly { ts: string; text: string; blocks: readonly unknown[] }[] {
  return bevaka.sandbox
    .messages(SECRETARY, RUN)
    .filter(({ text, isEphemeral }) => !isEphemeral && text.includes('RUN-1'));
}

const toPerson = (person: string): readonly { text: string }[] => {
  const channel = bevaka.direct(person);
  return channel === '' ? [] : bevaka.sandbox.messages(person, channel);
};

/** Everything that Bevaka has to say of the assignment has found its end. */
async function allSaid(): Promise<void> {
  const committee = await bevaka.ports.store.committeeByCode('TSANDBOX', 'RUN');
  for (;;) {
    await bevaka.settled();
    const stored = await bevaka.ports.store.assignmentByNumber(committee?.id ?? '', 1);
    const ends = stored?.messages.map(({ sending }) => sending.is) ?? [];
    if (ends.length >= 2 && ends.every((is) => is === 'sent' || is === 'failed')) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe('a card whose sending fails', () => {
  it.each<[string, Fault]>([
    ['Slack asks to wait', { answer: 'rate-limited', retryAfter: 0.1 }],
    ['Slack fails before it is posted', { answer: 'server-error', committed: false }],
    ['Slack fails after it is posted', { answer: 'server-error', committed: true }],
    ['the answer is lost before it is posted', { answer: 'lost', committed: false }],
    ['the answer is lost after it is posted', { answer: 'lost', committed: true }],
    ['Slack does not know', { answer: 'refused', error: 'fatal_error' }],
  ])('stands there exactly once when %s', async (_why, fault) => {
    bevaka.sandbox.faults.plan('chat.postMessage', fault, { when: inChannel(RUN) });

    await bevaka.say(SECRETARY, LINE);
    await allSaid();

    expect(cards()).toHaveLength(1);
    expect(toPerson(DIRECTOR)).toHaveLength(1);
  });

  it('is looked for again until the history answers', async () => {
    const { faults } = bevaka.sandbox;
    faults.plan('chat.postMessage', { answer: 'lost', committed: true }, { when: inChannel(RUN) });
    faults.plan('conversations.history', { answer: 'server-error', committed: false });

    await bevaka.say(SECRETARY, LINE);
    await allSaid();

    expect(cards()).toHaveLength(1);
  });

  it('is sent as text alone where its blocks are refused', async () => {
    const refused = { answer: 'refused', error: 'invalid_blocks' } as const;
    bevaka.sandbox.faults.plan('chat.postMessage', refused, { when: inChannel(RUN) });

    await bevaka.say(SECRETARY, LINE);
    await allSaid();

    expect(cards()).toHaveLength(1);
    expect(cards()[0]?.text).toContain('tis 15 dec');
  });
});

describe('what Slack refuses for good', () => {
  it('is told to the secretary, once, with the assignment and the reason', async () => {
    const refused = { answer: 'refused', error: 'user_disabled' } as const;
    bevaka.sandbox.faults.plan('chat.postMessage', refused, { when: notInChannel });

    await bevaka.say(SECRETARY, LINE);
    await bevaka.until(() => toPerson(SECRETARY).length === 1);
    await allSaid();

    expect(toPerson(DIRECTOR)).toHaveLength(0);
    expect(toPerson(SECRETARY)).toHaveLength(1);
    expect(toPerson(SECRETARY)[0]?.text).toMatch(/nådde inte .*Astrid Lindqvist/);
    expect(toPerson(SECRETARY)[0]?.text).toContain('RUN-1');
  });
});

describe('a weekly overview that Slack refuses for good', () => {
  it('is told to the secretary, each week anew', async () => {
    const { sandbox, say, moveTo, until } = bevaka;
    const gone = { answer: 'refused', error: 'msg_too_long' } as const;
    const told = () =>
      toPerson(SECRETARY).flatMap(({ text }) => (text.startsWith('Veckoöversikten') ? text : []));
    await say(SECRETARY, LINE);
    await say(SECRETARY, 'veckoöversikt måndag');
    await allSaid();

    sandbox.faults.plan('chat.postMessage', gone, { when: (args) => !notInChannel(args) });
    await moveTo('2026-10-05T06:01:00.000Z');
    await until(() => told().length === 1);
    sandbox.faults.plan('chat.postMessage', gone, { when: (args) => !notInChannel(args) });
    await moveTo('2026-10-12T06:01:00.000Z');
    await until(() => told().length === 2);

    expect(told()[0]).toBe(
      'Veckoöversikten för Regionala utvecklingsnämnden kom inte fram till kanalen. Slack tog inte emot det. Säg till på annat sätt.',
    );
  });
});

describe('a card that can no longer be changed', () => {
  it('is posted anew once, linked to the old one, and kept true from then on', async () => {
    const { sandbox, say, until, press } = bevaka;
    await say(SECRETARY, LINE);
    await allSaid();
    const [first] = cards();
    const frozen = { answer: 'refused', error: 'cant_update_message' } as const;
    sandbox.faults.plan('chat.update', frozen);

    await press(DIRECTOR, bevaka.direct(DIRECTOR), 'accept');
    await until(() => cards().length === 2);
    await say(DIRECTOR, 'läge RUN-1 risk väntar');
    await until(() => cards().at(-1)?.text.includes('väntar') ?? false);

    expect(cards()).toHaveLength(2);
    expect(cards()[0]?.text).toBe(first?.text);
    expect(JSON.stringify(cards()[1]?.blocks)).toContain(first?.ts.replace('.', '') ?? '-');
  });
});

describe('a morning that Slack does not take', () => {
  it('is not made up for in the evening, but with the next working morning', async () => {
    const { sandbox, say, press, moveTo } = bevaka;
    const left = leaving(bevaka);
    await say(SECRETARY, LINE);
    await allSaid();
    await press(DIRECTOR, bevaka.direct(DIRECTOR), 'accept');
    await bevaka.until(() => cards()[0]?.text.includes('Mottaget av') ?? false);
    await left();
    const later = { answer: 'rate-limited', retryAfter: 3600 } as const;
    sandbox.faults.plan('chat.postMessage', later);

    await moveTo('2026-11-10T07:01:00.000Z');
    await moveTo('2026-11-10T16:01:00.000Z');
    expect(await left()).toEqual([]);
    await moveTo('2026-11-11T07:01:00.000Z');

    expect(await left()).toEqual([expect.stringMatching(/^U01DIR: God morgon!/)]);
    expect(toPerson(DIRECTOR).at(-1)?.text).toContain('tor 19 nov');
    expect(toPerson(SECRETARY)).toHaveLength(0);
  });
});

describe('a morning on which Slack takes nothing from the app', () => {
  it('leaves its digest to rest, and in the evening to the next working morning', async () => {
    const { sandbox, say, press, moveTo } = bevaka;
    await say(SECRETARY, LINE);
    await allSaid();
    await press(DIRECTOR, bevaka.direct(DIRECTOR), 'accept');
    await bevaka.until(() => cards()[0]?.text.includes('Mottaget av') ?? false);
    const before = toPerson(DIRECTOR).length;
    const revoked = { answer: 'refused', error: 'token_revoked' } as const;
    sandbox.faults.plan('chat.postMessage', revoked, { times: 1000 });

    await moveTo('2026-11-10T07:01:00.000Z');
    const [resting] = await bevaka.ports.store.digestsToSettle();
    await moveTo('2026-11-10T16:01:00.000Z');
    sandbox.faults.clear();
    await moveTo('2026-11-11T07:01:00.000Z');
    await bevaka.until(() => toPerson(DIRECTOR).length > before);

    expect(resting?.messages[0]?.sending).toMatchObject({ is: 'resting', why: 'token_revoked' });
    expect(toPerson(DIRECTOR)).toHaveLength(before + 1);
    expect(toPerson(DIRECTOR).at(-1)?.text).toContain('tor 19 nov');
  });
});

describe('a channel that is shared with another organisation', () => {
  it('gets nothing more, until it is no longer shared', async () => {
    const { sandbox, say, until } = bevaka;
    await sandbox.act(SECRETARY, { type: 'share-channel', channel: RUN, isShared: true });
    await until(() => toPerson(SECRETARY).length === 1);
    const left = leaving(bevaka);
    await left();

    await say(SECRETARY, LINE);
    await until(() => toPerson(DIRECTOR).length === 1);
    expect(cards()).toHaveLength(0);
    await sandbox.act(SECRETARY, { type: 'share-channel', channel: RUN, isShared: false });
    await until(() => cards().length === 1);

    expect(await left()).toHaveLength(2);
  });
});
