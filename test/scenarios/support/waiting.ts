import {
  type Address,
  type Message,
  newMessage,
  type Sending,
} from '../../../src/domain/record/message.ts';
import type { Composed } from './bevaka.ts';

/** How often, and in what state, something is to be said. */
type Asked = {
  readonly to: Address;
  readonly count: number;
  readonly sending?: Sending;
};

/**
 * Puts messages in the outbox, each in a record of its own as a committee's assignments are, and
 * wakes it. What they say is the same wherever they are posted.
 * @returns their keys
 */
export async function say(bevaka: Composed, asked: Asked): Promise<readonly string[]> {
  const { ports } = bevaka;
  const committee = await ports.store.committeeByCode('TSANDBOX', 'RUN');
  if (committee === null) throw new Error('There is no committee.');
  const content = { say: 'channel-shared', committee: committee.id } as const;
  const messages = Array.from({ length: asked.count }, (): Message => {
    const message = newMessage(ports.newId(), asked.to, content);
    return asked.sending === undefined ? message : { ...message, sending: asked.sending };
  });
  await Promise.all(
    messages.map((message) =>
      ports.store.commit({
        kind: 'preferences',
        record: {
          id: message.key,
          team: 'TSANDBOX',
          person: { team: 'TSANDBOX', user: message.key },
          remindAt: null,
          pausedUntil: null,
        },
        expected: 0,
        history: [],
        messages: [message],
      }),
    ),
  );
  ports.wakeOutbox();
  return messages.map(({ key }) => key);
}

export const inChannel = (channel: string): Address => ({ kind: 'channel', channel, thread: null });

export const toPerson = (user: string): Address => ({
  kind: 'person',
  person: { team: 'TSANDBOX', user },
});

/** How far each of the messages has come, as it stands on disk. */
export async function sendingsOf(
  { ports }: Composed,
  keys: readonly string[],
): Promise<readonly Sending['is'][]> {
  const records = await Promise.all(keys.map((key) => ports.store.find('preferences', key)));
  return records.flatMap((record) => record?.messages[0]?.sending.is ?? []);
}

/** How often a message with each key stands in Slack. */
export function standing({ sandbox }: Composed, keys: readonly string[]): readonly number[] {
  const posted = sandbox.posted().map(({ metadata }) => metadata?.event_payload['key']);
  return keys.map((key) => posted.filter((each) => each === key).length);
}
