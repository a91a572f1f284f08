import { setTimeout as sleep } from 'node:timers/promises';

import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';

import { sendSigned } from '../support/signed-request.ts';
import { type Composed, composeAnew } from './support/bevaka.ts';

const RUN = 'C01RUN';
const [SECRETARY, DIRECTOR, WRITER] = ['U03SEK', 'U01DIR', 'U04HAN'];

let bevaka: Composed;
beforeEach(async () => {
  bevaka = await composeAnew();
  await bevaka.say(SECRETARY, 'registrera Regiondirektören mål till sammanträdet den 15 december');
  await bevaka.until(() => bevaka.direct(DIRECTOR) !== '');
  await bevaka.settled();
});
afterEach(() => bevaka.stop());

const card = () =>
  bevaka.sandbox.messages(SECRETARY, RUN).find(({ text }) => text.startsWith('*RUN-1*'));

async function reply(person: string, text: string, ...names: readonly string[]): Promise<void> {
  const { sandbox } = bevaka;
  const files = await Promise.all(
    names.map((name) =>
      sandbox.upload(person, {
        name,
        mimetype: 'text/plain',
        content: new TextEncoder().encode(name),
      }),
    ),
  );
  await sandbox.act(person, {
    type: 'say',
    channel: RUN,
    threadTs: card()?.ts ?? '',
    text,
    files: files.map(({ id }) => id),
  });
}

const stored = async () => {
  const { store } = bevaka.ports;
  const committee = await store.committeeByCode('TSANDBOX', 'RUN');
  return store.assignmentByNumber(committee?.id ?? '', 1);
};

async function collected(updates: number, drafts: number): Promise<void> {
  for (;;) {
    const now = await stored();
    if (now?.updates.length === updates && now.drafts.length === drafts) return;
    await sleep(20);
  }
}

describe('what is written while Bevaka is away', () => {
  it('is read from the threads of open assignments when it is back, once', async () => {
    await reply(DIRECTOR, 'vi har börjat');
    await collected(1, 0);

    await bevaka.restart(async () => {
      await reply(DIRECTOR, 'risk underlaget dröjer');
      await reply(DIRECTOR, '', 'Mål.txt', 'Bilaga.txt');
      await reply(WRITER, 'det här är bara prat');
    });
    await collected(2, 2);
    await bevaka.restart();
    await bevaka.restart();
    await sleep(500);

    const now = await stored();
    expect(now?.updates.map(({ text }) => text)).toEqual(['vi har börjat', 'underlaget dröjer']);
    expect(now?.drafts.map(({ content }) => content)).toMatchObject([
      { name: 'Mål.txt' },
      { name: 'Bilaga.txt' },
    ]);
    expect(JSON.stringify(bevaka.sandbox.messages(WRITER, RUN))).not.toContain('får du inte');
  });
});

describe('a file that Slack does not give', () => {
  it('is fetched again after a restart, and told of once', { timeout: 60_000 }, async () => {
    const http = await composeAnew({ by: 'http' });
    onTestFinished(() => http.stop());
    const { sandbox, eventsUrl } = http;
    await http.say(SECRETARY, 'registrera Regiondirektören mål till sammanträdet den 15 december');
    const root = (): string =>
      sandbox.messages(SECRETARY, RUN).find(({ text }) => text.startsWith('*RUN-1*'))?.ts ?? '';
    await http.until(() => root() !== '');
    await http.settled();
    const content = new TextEncoder().encode('Mål');
    const { id } = await sandbox.upload(DIRECTOR, {
      name: 'Mål.txt',
      mimetype: 'text/plain',
      content,
    });
    await sandbox.act(DIRECTOR, { type: 'say', channel: RUN, text: '', files: [id] });
    sandbox.faults.plan('files.info', { answer: 'server-error', committed: false }, { times: 2 });
    const told = () =>
      sandbox
        .messages(DIRECTOR, RUN, root())
        .filter(({ text }) => text.includes('Jag försöker igen')).length;

    const file = { id, mode: 'file_access', file_access: 'check_file_info' };
    const event = { type: 'message', subtype: 'file_share', channel: RUN, user: DIRECTOR };
    const at = { ts: '1790000000.000100', thread_ts: root(), event_ts: '1790000000.000100' };
    await sendSigned(
      { url: eventsUrl, secret: sandbox.signingSecret },
      {
        type: 'event_callback',
        team_id: sandbox.team,
        event_id: 'EvWithoutAddress',
        event: { ...event, ...at, text: '', files: [file] },
      },
    );
    await http.until(() => told() === 1);
    await http.restart();

    const drafts = () =>
      sandbox
        .messages(SECRETARY, RUN)
        .some(({ text }) => text.startsWith('*RUN-1*') && text.includes('v1 Mål.txt'));
    await http.until(drafts);
    expect(told()).toBeLessThanOrEqual(2);
  });
});

describe('a reply to a card of which it is not known yet where it stands', () => {
  it('is collected once that is known', { timeout: 60_000 }, async () => {
    const socket = await composeAnew({ by: 'socket', quarantineMs: 2000 });
    onTestFinished(() => socket.stop());
    const { sandbox } = socket;
    const isInChannel = (args: Record<string, unknown>): boolean => args['channel'] === RUN;
    sandbox.faults.plan(
      'chat.postMessage',
      { answer: 'lost', committed: true },
      { when: isInChannel },
    );
    await socket.say(
      SECRETARY,
      'registrera Regiondirektören mål till sammanträdet den 15 december',
    );
    const posted = () =>
      sandbox.messages(SECRETARY, RUN).find(({ text }) => text.startsWith('*RUN-1*'));
    await socket.until(() => posted() !== undefined);

    const threadTs = posted()?.ts ?? '';
    await sandbox.act(DIRECTOR, { type: 'say', channel: RUN, threadTs, text: 'risk dröjer' });
    await socket.until(() => posted()?.text.includes('🟡 risk') === true);

    expect(
      sandbox.messages(SECRETARY, RUN).filter(({ text }) => text.includes('RUN-1')),
    ).toHaveLength(2);
  });
});
