import { setTimeout as sleep } from 'node:timers/promises';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { StateValues } from '@bevaka/slack-sandbox';
import { type Composed, composeAnew } from './support/bevaka.ts';

const RUN = 'C01RUN';
const [SECRETARY, DIRECTOR, WRITER, GUEST] = ['U03SEK', 'U01DIR', 'U04HAN', 'U09GST'];
/** Longer than Slack waits for an acknowledgement. */
const TOO_LONG_MS = 3500;

let bevaka: Composed;
beforeEach(async () => {
  bevaka = await composeAnew();
  await bevaka.say(SECRETARY, 'registrera Regiondirektören mål till sammanträdet den 15 december');
  await bevaka.until(() => bevaka.direct(DIRECTOR) !== '');
  await bevaka.settled();
  bevaka.sandbox.takeOn(GUEST, WRITER);
  bevaka.sandbox.changePerson(GUEST, { isRestricted: true });
});
afterEach(() => bevaka.stop());

const formOf = (person: string) => bevaka.sandbox.snapshot(person).views.at(-1);
const shown = (person: string) => JSON.stringify(formOf(person)?.blocks ?? '');
const answers = (person: string) =>
  bevaka.sandbox
    .messages(person, RUN)
    .flatMap(({ text, isEphemeral }) => (isEphemeral ? text : []))
    .join('\n');
const about = (person: string) => (args: Record<string, unknown>) => args['user'] === person;

/** Slack takes long to say who somebody is. */
function slowAbout(person: string): void {
  bevaka.sandbox.faults.plan(
    'users.info',
    { answer: 'late', ms: TOO_LONG_MS },
    { when: about(person), times: 2 },
  );
}

async function openDelegation(): Promise<void> {
  await bevaka.press(DIRECTOR, bevaka.direct(DIRECTOR), 'delegate');
  await bevaka.until(() => formOf(DIRECTOR) !== undefined);
}

async function give(person: string): Promise<boolean> {
  const view = formOf(DIRECTOR);
  const block = view?.blocks.find((each) => (each.block_id ?? '').startsWith('colleague'));
  const state: StateValues = {
    [block?.block_id ?? '']: { colleague: { type: 'users_select', selected_user: person } },
  };
  const act = { type: 'submit-view', view: view?.id ?? '', state } as const;
  return (await bevaka.sandbox.act(DIRECTOR, act)).ok;
}

describe('a form that Slack keeps waiting', { timeout: 30_000 }, () => {
  it('is acknowledged in time, says that it works, and then that it is done', async () => {
    await openDelegation();
    slowAbout(WRITER);

    expect(await give(WRITER)).toBe(true);
    expect(shown(DIRECTOR)).toContain('Ett ögonblick');

    await bevaka.until(() => shown(DIRECTOR).includes('Klart.'));
    await bevaka.until(() => bevaka.direct(WRITER) !== '');
  });

  it('comes back as it was filled in, with what is wrong above its field', async () => {
    await openDelegation();
    slowAbout(GUEST);

    expect(await give(GUEST)).toBe(true);
    await bevaka.until(() => shown(DIRECTOR).includes('Nämn en kollega'));

    expect(shown(DIRECTOR)).toContain(`"initial_user":"${GUEST}"`);
    expect(await give(WRITER)).toBe(true);
    await bevaka.until(() => bevaka.direct(WRITER) !== '');
    expect(bevaka.direct(GUEST)).toBe('');
  });

  it('that was closed meanwhile is told of, where it was asked for', async () => {
    await openDelegation();
    slowAbout(GUEST);
    await give(GUEST);

    const view = formOf(DIRECTOR)?.id ?? '';
    await bevaka.sandbox.act(DIRECTOR, { type: 'close-view', view });

    const said = () =>
      bevaka.sandbox.messages(DIRECTOR, bevaka.direct(DIRECTOR)).map(({ text }) => text);
    await bevaka.until(() => said().some((text) => text.includes('Det gick inte att spara')));
    expect(said().join('\n')).toContain('Nämn en kollega');
  });
});

describe('a command that Slack keeps waiting', { timeout: 30_000 }, () => {
  it('is acknowledged in time and answered when it is done', async () => {
    slowAbout(WRITER);

    expect(await bevaka.say(DIRECTOR, 'delegera RUN-1 <@U04HAN>')).toContain('RUN-1');
    await bevaka.until(() => bevaka.direct(WRITER) !== '');
  });
});

describe('a shortcut that Slack keeps waiting', { timeout: 30_000 }, () => {
  it('is acknowledged in time and answered when it is done', async () => {
    const { sandbox } = bevaka;
    sandbox.takeOn('U0NEW', WRITER);
    await sandbox.act('U0NEW', { type: 'join', channel: RUN });
    const said = await sandbox.act('U0NEW', { type: 'say', channel: RUN, text: 'Inget beslut.' });
    slowAbout('U0NEW');

    const shortcut = { type: 'message-shortcut', callbackId: 'register_message' } as const;
    const ts = said.ok ? (said.ts ?? '') : '';
    const done = await sandbox.act('U0NEW', { ...shortcut, channel: RUN, ts });

    expect(done.ok).toBe(true);
    await bevaka.until(() => answers('U0NEW') !== '');
  });
});

describe('a form that could not be opened in time', () => {
  const refused = { answer: 'refused', error: 'expired_trigger_id' } as const;

  it('has a button that opens it, where a button was pressed', async () => {
    const direct = bevaka.direct(DIRECTOR);
    bevaka.sandbox.faults.plan('views.open', refused);

    await bevaka.press(DIRECTOR, direct, 'delegate');
    const said = () => bevaka.sandbox.messages(DIRECTOR, direct).at(-1);
    await bevaka.until(() => said()?.text.includes('hann inte öppnas') === true);
    await sleep(700);
    await bevaka.press(DIRECTOR, direct, 'delegate');

    await bevaka.until(() => formOf(DIRECTOR) !== undefined);
    expect(shown(DIRECTOR)).toContain('RUN-1');
  });

  it('has one where a command was given', async () => {
    bevaka.sandbox.faults.plan('views.open', refused);

    await bevaka.say(SECRETARY, 'ny Regiondirektören en rapport');
    await bevaka.press(SECRETARY, RUN, 'say_words');

    await bevaka.until(() => formOf(SECRETARY) !== undefined);
    expect(shown(SECRETARY)).toContain('en rapport');
  });
});

describe('what Slack does not say', () => {
  it.each([
    ['of who asks', 'users.info', 'lista RUN'],
    ['of who is in the channel', 'conversations.members', 'lista RUN'],
  ])('%s is asked for again, and no untrue reason is given', async (_what, method, words) => {
    const refused = { answer: 'refused', error: 'internal_error' } as const;
    bevaka.sandbox.takeOn('U0NEW', WRITER);
    await bevaka.sandbox.act('U0NEW', { type: 'join', channel: RUN });
    // Who was in the channel is forgotten once the joining was heard of.
    await sleep(500);
    bevaka.sandbox.faults.plan(method, refused, { times: 20 });

    const said = await bevaka.say('U0NEW', words);

    expect(said).toMatch(/Slack svarar inte just nu|Slack does not answer just now/);
    bevaka.sandbox.faults.clear();
    expect(await bevaka.say('U0NEW', words)).not.toMatch(/Slack/);
  });

  it('of a colleague stops what would be given to them, and nothing else', async () => {
    const refused = { answer: 'refused', error: 'internal_error' } as const;
    bevaka.sandbox.faults.plan('users.info', refused, { when: about(WRITER), times: 2 });

    expect(await bevaka.say(DIRECTOR, 'delegera RUN-1 <@U04HAN>')).toContain('Slack svarar inte');
    expect(await bevaka.say(DIRECTOR, 'delegera RUN-1 <@U04HAN>')).toContain('RUN-1');
  });
});

const card = () =>
  bevaka.sandbox.messages(SECRETARY, RUN).find(({ text }) => text.startsWith('*RUN-1*'));

async function mention(words: string, threadTs?: string): Promise<void> {
  const { sandbox } = bevaka;
  const file = { name: 'Mål.txt', mimetype: 'text/plain', content: new Uint8Array([65]) };
  const { id } = await sandbox.upload(DIRECTOR, file);
  await sandbox.act(DIRECTOR, {
    type: 'say',
    channel: RUN,
    text: `<@${sandbox.botUser}> ${words}`.trim(),
    files: [id],
    ...(threadTs !== undefined && { threadTs }),
  });
}

const drafts = async () => {
  const { store } = bevaka.ports;
  const committee = await store.committeeByCode('TSANDBOX', 'RUN');
  return (await store.assignmentByNumber(committee?.id ?? '', 1))?.drafts ?? [];
};

/** The names of the drafts, once there is one. */
async function drafted(): Promise<readonly unknown[]> {
  while ((await drafts()).length === 0) await sleep(20);
  return (await drafts()).map(({ content }) => content);
}

describe('a mention with a file', () => {
  it.each([
    ['alone', ''],
    ['with words that are no command', 'här är förslaget till mål'],
    ['with the words for a draft', 'utkast'],
    ['with another command', 'visa RUN-1'],
  ])('%s in the thread is collected', async (_how, words) => {
    await mention(words, card()?.ts);

    expect(await drafted()).toMatchObject([{ name: 'Mål.txt' }]);
  });

  it('with a label is the draft of that assignment, wherever it is said', async () => {
    await mention('utkast RUN-1');

    expect(await drafted()).toMatchObject([{ name: 'Mål.txt' }]);
    await bevaka.until(() => answers(DIRECTOR).includes('RUN-1'));
  });
});
