import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { type Composed, composeAnew } from './support/bevaka.ts';
import { inChannel, say, standing, toPerson } from './support/waiting.ts';

const RUN = 'C01RUN';
const [SECRETARY, DIRECTOR] = ['U03SEK', 'U01DIR'];
const HOUR_MS = 60 * 60_000;
const LOST = { answer: 'lost', committed: true } as const;

let bevaka: Composed;
beforeEach(async () => {
  bevaka = await composeAnew({ by: 'socket', quarantineMs: 50 });
});
afterEach(() => bevaka.stop());

const isPostIn = ({ channel }: Record<string, unknown>): boolean => channel === RUN;

/** Says one thing in the channel, and resolves when it stands there for certain. */
async function said(): Promise<void> {
  const keys = await say(bevaka, { to: inChannel(RUN), count: 1 });
  await bevaka.until(() => standing(bevaka, keys)[0] === 1);
  await bevaka.settled();
}

const looking = async () => (await bevaka.ports.store.workspaceOf('TSANDBOX'))?.looking;

const textsTo = (person: string): readonly string[] => {
  const channel = bevaka.direct(person);
  return channel === '' ? [] : bevaka.sandbox.messages(person, channel).map(({ text }) => text);
};

describe('the first message of each sort', () => {
  it('is read back, and what Slack gave is kept for the workspace', async () => {
    await said();
    expect(await looking()).toEqual({ channels: 'works', directMessages: null });

    const keys = await say(bevaka, { to: toPerson(DIRECTOR), count: 1 });
    await bevaka.until(() => standing(bevaka, keys)[0] === 1);
    await bevaka.settled();
    expect(await looking()).toEqual({ channels: 'works', directMessages: 'works' });

    const before = histories();
    await bevaka.restart();
    await said();
    expect(histories()).toBe(before);
  });

  it('shows where metadata do not come back', async () => {
    bevaka.sandbox.faults.dropsMetadata = true;
    await said();

    expect(await looking()).toEqual({ channels: 'no-metadata', directMessages: null });
  });

  it('shows where the app may not read, and is read back again after the next start', async () => {
    bevaka.sandbox.faults.withoutScopes.add('channels:history');
    await said();
    expect(await looking()).toEqual({ channels: 'not-allowed', directMessages: null });

    bevaka.sandbox.faults.withoutScopes.clear();
    await bevaka.restart();
    await said();
    expect(await looking()).toEqual({ channels: 'works', directMessages: null });
  });
});

describe('a message whose answer is lost where nobody can look for it', () => {
  it.each([
    ['metadata do not come back', () => (bevaka.sandbox.faults.dropsMetadata = true)],
    ['the app may not read', () => bevaka.sandbox.faults.withoutScopes.add('channels:history')],
  ])('is sent again, marked, and told to the secretary: %s', async (_why, hide) => {
    hide();
    await said();
    const line = 'registrera <@U01DIR> en rapport till sammanträdet den 15 december';
    bevaka.sandbox.faults.plan('chat.postMessage', LOST, { when: isPostIn });
    await bevaka.say(SECRETARY, line);
    const cards = () =>
      bevaka.sandbox.posted().filter(({ to, text }) => to === null && text.startsWith('*RUN-1*'));
    await bevaka.until(() => cards().length === 2);
    await bevaka.until(() => textsTo(SECRETARY).some((text) => text.includes('två gånger')));

    const [first, second] = cards();
    expect(first?.text).not.toContain('kan ha skickats tidigare');
    expect(second?.text).toMatch(/_Det här kan ha skickats tidigare\._$/);
    expect(JSON.stringify(second?.blocks.at(-1))).toContain('kan ha skickats tidigare');
    expect(textsTo(SECRETARY)).toContain(
      'Ett meddelande om RUN-1 till <#C01RUN> kan ha kommit två gånger. Slack svarade inte, och jag kunde inte se efter.',
    );
  });
});

describe('a clock that differs from Slack’s', () => {
  it.each([
    ['an hour ahead of Slack’s', -HOUR_MS],
    ['an hour behind it', HOUR_MS],
  ])('%s: a message whose answer is lost is found all the same', async (_how, clockAheadMs) => {
    const { faults } = bevaka.sandbox;
    faults.clockAheadMs = clockAheadMs;
    await bevaka.restart();
    faults.plan('chat.postMessage', LOST, { when: isPostIn });
    const keys = await say(bevaka, { to: inChannel(RUN), count: 1 });
    await bevaka.until(() => standing(bevaka, keys)[0] === 1);
    // A repeat would come after the quarantine.
    const before = histories();
    await bevaka.until(() => histories() > before);
    await bevaka.settled();

    expect(standing(bevaka, keys)).toEqual([1]);
  });
});

function histories(): number {
  return bevaka.sandbox.calls().filter(({ method }) => method === 'conversations.history').length;
}
