import type { Instant } from '../../domain/days/day.ts';
import type { Message } from '../../domain/record/message.ts';
import type { SlackMessage } from '../../domain/record/slack-message.ts';
import type { RecordKind, Records } from '../ports/store.ts';
import { type SaidPorts, saidOf } from './kept-said.ts';

/** When a message of an assignment's or a morning's was worded; null where that is not known. */
export async function wordedAt(ports: SaidPorts, at: SlackMessage): Promise<Instant | null> {
  const { store } = ports;
  const assignment = await store.assignmentOfMessage(at.channel, at.ts);
  if (assignment !== null) return wordedIn(ports, { kind: 'assignment', record: assignment }, at);
  const digest = await store.digestOfMessage(at.channel, at.ts);
  return digest && wordedIn(ports, { kind: 'digest', record: digest }, at);
}

type Holding = {
  readonly kind: 'assignment' | 'digest';
  readonly record: Pick<Records[RecordKind], 'id' | 'team' | 'messages'>;
};

async function wordedIn(
  ports: SaidPorts,
  { kind, record: { id, team, messages } }: Holding,
  at: SlackMessage,
): Promise<Instant | null> {
  const message = messages.find((each) => standsAt(each, at));
  if (message === undefined) return null;
  return (await saidOf(ports, { team, of: { kind, id }, key: message.key }))?.at ?? null;
}

function standsAt({ sending }: Message, { channel, ts }: SlackMessage): boolean {
  return sending.is === 'sent' && sending.channel === channel && sending.ts === ts;
}
