import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { NotFetched } from '../../../../src/app/ports/not-fetched.ts';
import { createLog } from '../../../../src/running/log.ts';
import { createAskingClient, identify } from '../../../../src/slack/kit/connect.ts';
import { PrivateAnswers } from '../../../../src/slack/kit/private-answers.ts';
import { asMessage } from '../../../../src/slack/kit/message.ts';
import type { ListenerParts } from '../../../../src/slack/kit/parts.ts';
import { threadReply } from '../../../../src/slack/rooms/drafts-updates/heard-thread.ts';
import { type Composed, composeAnew } from '../../../scenarios/support/bevaka.ts';

const RUN = 'C01RUN';
const DIRECTOR = 'U01DIR';
const SERVER_ERROR = { answer: 'server-error', committed: false } as const;

let bevaka: Composed;
beforeEach(async () => {
  bevaka = await composeAnew();
  await bevaka.say('U03SEK', 'registrera Regiondirektören mål till sammanträdet den 15 december');
  await bevaka.until(() => card() !== undefined);
  await bevaka.settled();
});
afterEach(() => bevaka.stop());

const card = () =>
  bevaka.sandbox.messages('U03SEK', RUN).find(({ text }) => text.startsWith('*RUN-1*'));
const cardShows = (...words: readonly string[]): boolean =>
  words.every((part) => card()?.text.includes(part));
const whispered = () =>
  bevaka.sandbox
    .messages(DIRECTOR, RUN, card()?.ts)
    .filter(({ isEphemeral }) => isEphemeral)
    .map(({ text }) => text);

/** The parts of a listener over the real workspace, as the door makes them. */
async function parts(): Promise<ListenerParts> {
  const { botToken: token, apiUrl: slackApiUrl } = bevaka.sandbox;
  const client = createAskingClient({ token, slackApiUrl, fetch });
  const log = createLog('fatal');
  const identity = await identify(client, log, new AbortController().signal);
  const homes = { show: () => Promise.resolve() };
  const privately = new PrivateAnswers();
  return { ports: bevaka.ports, client, homes, identity, privately, log };
}

/** A reply with files of which Slack gives the ids alone, as of those from other organisations. */
async function replyWith(...files: readonly string[]) {
  const team = bevaka.sandbox.team;
  const heard = asMessage(
    {
      channel: RUN,
      user: DIRECTOR,
      text: 'här kommer det',
      ts: '1790000000.000100',
      thread_ts: card()?.ts,
      subtype: 'file_share',
      files: files.map((id) => ({ id, mode: 'file_access', file_access: 'check_file_info' })),
    },
    { team, botUser: 'U00BOT' },
  );
  if (heard?.is !== 'written') throw new Error('no reply');
  return threadReply(await parts(), heard);
}

/** The app may see what was shared where it is. */
async function uploaded(name: string): Promise<string> {
  const given = { name, mimetype: 'text/plain', content: Buffer.from(name) };
  const { id } = await bevaka.sandbox.upload(DIRECTOR, given);
  await bevaka.sandbox.act(DIRECTOR, { type: 'say', channel: RUN, text: '', files: [id] });
  return id;
}

describe('a file of which a message has the id alone', () => {
  it('is asked for and becomes a draft by its own name', async () => {
    await replyWith(await uploaded('förslag.txt'));

    await bevaka.until(() => card()?.text.includes('v1 förslag.txt') === true);
    expect(whispered()).toEqual([]);
  });

  it('that Slack does not give is told of at once and once, and is a draft when it does', async () => {
    const id = await uploaded('förslag.txt');
    const { faults } = bevaka.sandbox;
    faults.plan('files.info', SERVER_ERROR, { times: 2 });

    await expect(replyWith(id)).rejects.toThrow(NotFetched);
    await expect(replyWith(id)).rejects.toThrow(NotFetched);
    expect(whispered()).toEqual([
      `Jag kunde inte hämta ${id} än. Jag försöker igen; du behöver inte göra något.`,
    ]);
    await replyWith(id);

    await bevaka.until(() => card()?.text.includes('v1 förslag.txt') === true);
  });

  it('keeps nothing else of its message waiting', async () => {
    const [late, there] = [await uploaded('sen.txt'), await uploaded('genast.txt')];
    const isLate = (args: Record<string, unknown>): boolean => args.file === late;
    bevaka.sandbox.faults.plan('files.info', SERVER_ERROR, { when: isLate });

    await expect(replyWith(late, there)).rejects.toThrow(NotFetched);

    // The card follows the draft and the words by themselves, one after the other.
    await bevaka.until(() => cardShows('v1 genast.txt', 'här kommer det'));
    expect(cardShows('sen.txt')).toBe(false);
  });

  it('that is fetched again makes nothing else be said again', async () => {
    const id = await uploaded('förslag.txt');
    const { faults } = bevaka.sandbox;
    faults.plan('files.info', SERVER_ERROR, { times: 2, when: ({ file }) => file === id });

    await expect(replyWith('F0GONE', id)).rejects.toThrow(NotFetched);
    await expect(replyWith('F0GONE', id)).rejects.toThrow(NotFetched);
    await replyWith('F0GONE', id);

    expect(whispered()).toEqual([
      'Filen finns inte kvar i Slack. Ladda upp den igen.',
      `Jag kunde inte hämta ${id} än. Jag försöker igen; du behöver inte göra något.`,
    ]);
  });

  it('that is gone is said to be, with what to do', async () => {
    const refused = { answer: 'refused', error: 'file_deleted' } as const;
    bevaka.sandbox.faults.plan('files.info', refused);

    await replyWith('F0GONE');

    expect(whispered()).toEqual(['Filen finns inte kvar i Slack. Ladda upp den igen.']);
  });
});

it('a form whose file Slack does not give says so at the field', async () => {
  const { sandbox, ports, until } = bevaka;
  const form = () => sandbox.snapshot(DIRECTOR).views.at(-1);
  const silent = { ok: false, why: 'not-answered', trying: 'first' } as const;
  const keep = vi.spyOn(ports.files, 'keep').mockResolvedValueOnce(silent);
  const command = { type: 'command', command: '/uppdrag', text: 'utkast RUN-1' } as const;
  await sandbox.act(DIRECTOR, { ...command, channel: RUN });
  await until(() => form() !== undefined);

  const files = [await uploaded('förslag.txt')];
  const state = { file: { file: { type: 'file_input', files } } };
  await sandbox.act(DIRECTOR, { type: 'submit-view', view: form()?.id ?? '', state });

  await until(() => Object.keys(form()?.errors ?? {}).length > 0);
  expect(keep).toHaveBeenCalledOnce();
  expect(form()?.errors).toEqual({
    file: 'Slack gav mig inte filen just nu. Försök igen om en stund.',
  });
});
