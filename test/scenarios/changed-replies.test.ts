import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { sendSigned } from '../support/signed-request.ts';
import { type Composed, composeAnew } from './support/bevaka.ts';

const RUN = 'C01RUN';
const [SECRETARY, DIRECTOR] = ['U03SEK', 'U01DIR'];

const isPostIn = ({ channel }: Record<string, unknown>): boolean => channel === RUN;

let bevaka: Composed;
let thread: string;
beforeEach(async () => {
  bevaka = await composeAnew({ by: 'http' });
  await bevaka.say(SECRETARY, 'registrera Regiondirektören mål till sammanträdet den 15 december');
  await bevaka.settled();
  thread = cardOf('RUN-1') ?? '';
});
afterEach(() => bevaka.stop());

function cardOf(label: string): string | undefined {
  const messages = bevaka.sandbox.messages(SECRETARY, RUN);
  return messages.find(({ text }) => text.startsWith(`*${label}*`))?.ts;
}

async function updates(number = 1) {
  const committee = await bevaka.ports.store.committeeByCode('TSANDBOX', 'RUN');
  const found = await bevaka.ports.store.assignmentByNumber(committee?.id ?? '', number);
  return (found?.updates ?? []).map(({ text, deleted }) => ({ text, deleted }));
}

async function replies(text: string): Promise<string> {
  const act = { type: 'say', channel: RUN, threadTs: thread, text } as const;
  const done = await bevaka.sandbox.act(DIRECTOR, act);
  return done.ok ? (done.ts ?? '') : '';
}

describe('a reply', () => {
  it('that is deleted before the reaction stands there counts no more', async () => {
    const limited = { answer: 'rate-limited', retryAfter: 60 } as const;
    bevaka.sandbox.faults.plan('reactions.add', limited, { times: 5 });
    const ts = await replies('det blir försenat');
    await expect.poll(updates).toHaveLength(1);

    await bevaka.sandbox.act(DIRECTOR, { type: 'delete', channel: RUN, ts });

    await expect.poll(updates).toEqual([{ text: 'det blir försenat', deleted: true }]);
  });

  it('in the thread of a card that Bevaka has not noted yet is taken in', async () => {
    const { sandbox, say } = bevaka;
    const lost = { answer: 'lost', committed: true } as const;
    sandbox.faults.plan('chat.postMessage', lost, { when: isPostIn });
    await say(SECRETARY, 'registrera Regiondirektören medel till sammanträdet den 15 december');
    await bevaka.until(() => cardOf('RUN-2') !== undefined);

    thread = cardOf('RUN-2') ?? '';
    await replies('medlen är sökta');

    await expect.poll(() => updates(2)).toEqual([{ text: 'medlen är sökta', deleted: false }]);
  });

  it.each([
    ['edited', [{ text: 'klart på fredag', deleted: false }]],
    ['deleted', [{ text: 'klart i morgon', deleted: true }]],
  ] as const)('of which Slack tells only after it was %s is as it was left', async (how, left) => {
    const ts = `${(Date.now() / 1000).toFixed(0)}.000100`;
    const written = { user: DIRECTOR, text: 'klart i morgon', ts, thread_ts: thread };
    const changed =
      how === 'edited'
        ? { subtype: 'message_changed', message: { ...written, text: 'klart på fredag' } }
        : { subtype: 'message_deleted', deleted_ts: ts };

    await told('EvChanged', { ...changed, previous_message: written });
    await expect.poll(updates).toEqual(left);
    await told('EvWritten', written);
    await bevaka.settled();

    expect(await updates()).toEqual(left);
  });
});

/** Slack tells of a message. */
async function told(id: string, message: object): Promise<void> {
  const { eventsUrl: url, sandbox } = bevaka;
  await sendSigned(
    { url, secret: sandbox.signingSecret },
    {
      type: 'event_callback',
      team_id: sandbox.team,
      event_id: id,
      event: { type: 'message', channel: RUN, ts: '1.1', ...message },
    },
  );
}
