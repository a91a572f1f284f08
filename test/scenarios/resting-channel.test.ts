import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { type Composed, composeAnew } from './support/bevaka.ts';
import { inChannel, say, sendingsOf, standing, toPerson } from './support/waiting.ts';

const [RUN, PRESIDIUM, GENERAL] = ['C01RUN', 'G01NAMND', 'C02ALLM'];
const [SECRETARY, DIRECTOR, CASE_OFFICER] = ['U03SEK', 'U01DIR', 'U04HAN'];

let bevaka: Composed;
beforeEach(async () => {
  bevaka = await composeAnew({ by: 'socket', quarantineMs: 50 });
});
afterEach(() => bevaka.stop());

const archive = (channel: string, isArchived: boolean) =>
  bevaka.sandbox.act(SECRETARY, { type: 'archive-channel', channel, isArchived });

const inRun = ({ channel }: Record<string, unknown>): boolean => channel === RUN;

/** What the secretary was told in direct messages, the oldest first. */
function told(): readonly string[] {
  const channel = bevaka.direct(SECRETARY);
  return channel === '' ? [] : bevaka.sandbox.messages(SECRETARY, channel).map(({ text }) => text);
}

async function placesAtRest(): Promise<readonly string[]> {
  const workspace = await bevaka.ports.store.workspaceOf('TSANDBOX');
  return workspace?.resting.map(({ place }) => place) ?? [];
}

/** The keys of messages as they came to stand in the channel. */
const inOrder = (channel: string): readonly unknown[] =>
  bevaka.sandbox
    .posted()
    .filter((posted) => posted.channel === channel)
    .map(({ metadata }) => metadata?.event_payload['key']);

describe('an archived channel', () => {
  it('rests without an end, is told of once, and gets all in its order when it is open again', async () => {
    await archive(RUN, true);
    const keys = [...(await say(bevaka, { to: inChannel(RUN), count: 3 }))];
    await bevaka.until(() => told().length === 1);
    keys.push(...(await say(bevaka, { to: inChannel(RUN), count: 1 })));
    await bevaka.settled();

    expect(await sendingsOf(bevaka, keys)).toEqual(keys.map(() => 'resting'));
    expect(told()).toEqual([
      'Jag kan inte skriva i <#C01RUN> just nu. Kanalen är arkiverad. Öppna den igen i kanalens inställningar. Det som väntar skickas så snart det går.',
    ]);
    await archive(RUN, false);
    await bevaka.until(() => standing(bevaka, keys).every((count) => count === 1));
    await bevaka.settled();
    expect(inOrder(RUN)).toEqual(keys);
    expect(await placesAtRest()).toEqual([]);
    expect(told()).toHaveLength(1);
  });

  it('is told of anew when it rests anew', async () => {
    for (const time of [1, 2]) {
      await archive(RUN, true);
      const keys = await say(bevaka, { to: inChannel(RUN), count: 1 });
      await bevaka.until(() => told().length === time);
      await archive(RUN, false);
      await bevaka.until(() => standing(bevaka, keys)[0] === 1);
      await bevaka.settled();
    }

    expect(told()).toHaveLength(2);
  });

  it('keeps no other channel and no person from what is theirs', async () => {
    await archive(RUN, true);
    await say(bevaka, { to: inChannel(RUN), count: 1 });
    await bevaka.until(() => told().length === 1);

    const others = [
      ...(await say(bevaka, { to: inChannel(GENERAL), count: 1 })),
      ...(await say(bevaka, { to: toPerson(DIRECTOR), count: 1 })),
    ];
    await bevaka.until(() => standing(bevaka, others).every((count) => count === 1));

    expect(await placesAtRest()).toEqual([RUN]);
  });

  it('still rests for the next process, which tells nobody again', async () => {
    await archive(RUN, true);
    const keys = await say(bevaka, { to: inChannel(RUN), count: 2 });
    await bevaka.until(() => told().length === 1);
    await bevaka.settled();

    await bevaka.restart();
    await bevaka.settled();
    const afterwards = await sendingsOf(bevaka, keys);
    await archive(RUN, false);
    await bevaka.until(() => standing(bevaka, keys).every((count) => count === 1));

    expect(afterwards).toEqual(['resting', 'resting']);
    expect(told()).toHaveLength(1);
  });

  it('has its cards shown anew when it is open again, and none posted twice', async () => {
    const { sandbox, until } = bevaka;
    await bevaka.say(
      SECRETARY,
      'registrera <@U01DIR> en rapport till sammanträdet den 15 december',
    );
    const cards = () =>
      sandbox.messages(SECRETARY, RUN).filter(({ text }) => text.includes('RUN-1'));
    await until(() => cards().some(({ isEphemeral }) => !isEphemeral));
    await until(() => bevaka.direct(DIRECTOR) !== '');
    await bevaka.settled();
    await archive(RUN, true);

    await bevaka.press(DIRECTOR, bevaka.direct(DIRECTOR), 'accept');
    await until(() => told().some((text) => text.includes('arkiverad')));
    await archive(RUN, false);

    await until(() => cards().some(({ text }) => text.includes('Mottaget av')));
    expect(cards().filter(({ isEphemeral }) => !isEphemeral)).toHaveLength(1);
  });
});

describe('a channel without the app', () => {
  it('gets what waits when the app is invited', async () => {
    const keys = await say(bevaka, { to: inChannel(PRESIDIUM), count: 2 });
    await bevaka.until(() => told().length === 1);
    await bevaka.settled();

    expect(told()[0]).toContain('Skriv `/invite @Bevaka` i kanalen.');
    expect(await sendingsOf(bevaka, keys)).toEqual(['resting', 'resting']);
    const person = bevaka.sandbox.botUser;
    await bevaka.sandbox.act(SECRETARY, { type: 'invite', channel: PRESIDIUM, person });
    await bevaka.until(() => standing(bevaka, keys).every((count) => count === 1));
  });

  it('is asked about, not posted in, until it takes messages again', async () => {
    const refused = { answer: 'refused', error: 'channel_not_found' } as const;
    const { faults } = bevaka.sandbox;
    faults.plan('conversations.info', refused, { times: 3 });
    faults.plan('chat.postMessage', refused, { when: ({ channel }) => channel === GENERAL });
    faults.plan('conversations.join', refused);
    const keys = await say(bevaka, { to: inChannel(GENERAL), count: 1 });
    await bevaka.until(() => told().length === 1);
    const postsTried = () =>
      bevaka.sandbox
        .calls()
        .filter(({ method, args }) => method === 'chat.postMessage' && args['channel'] === GENERAL);
    const asked = () =>
      bevaka.sandbox.calls().filter(({ method }) => method === 'conversations.info').length;
    await bevaka.until(() => asked() >= 3);

    expect(postsTried()).toHaveLength(1);
    await bevaka.until(() => standing(bevaka, keys)[0] === 1);
  });
});

describe('a refusal that nobody knows', () => {
  it('counts as the channel’s for an hour, and then as the message’s', async () => {
    const unknown = { answer: 'refused', error: 'brand_new_word' } as const;
    bevaka.sandbox.faults.plan('chat.postMessage', unknown, { times: 1000, when: inRun });
    await bevaka.say(
      SECRETARY,
      'registrera <@U01DIR> en rapport till sammanträdet den 15 december',
    );
    const committee = await bevaka.ports.store.committeeByCode('TSANDBOX', 'RUN');
    const card = async () => {
      const stored = await bevaka.ports.store.assignmentByNumber(committee?.id ?? '', 1);
      return stored?.messages.find(({ key }) => key.endsWith('|card'))?.sending.is;
    };

    await bevaka.until(() => told().length === 1);
    await expect.poll(card).toBe('resting');
    await bevaka.until(() => told().length === 2);

    await expect.poll(card).toBe('failed');
    expect(told()[0]).toContain('`brand_new_word`');
    expect(told()[1]).toContain('kom inte fram till kanalen');
  });
});

describe('a person who is gone', () => {
  it('ends the message, and nothing of theirs rests', async () => {
    const gone = { answer: 'refused', error: 'user_disabled' } as const;
    bevaka.sandbox.faults.plan('conversations.open', gone, {
      times: 1000,
      when: ({ users }) => users === CASE_OFFICER,
    });
    const keys = await say(bevaka, { to: toPerson(CASE_OFFICER), count: 1 });
    await bevaka.settled();

    expect(await sendingsOf(bevaka, keys)).toEqual(['failed']);
    expect(await placesAtRest()).toEqual([]);
  });
});
