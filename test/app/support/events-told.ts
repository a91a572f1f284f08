import type { Message } from '../../../src/domain/record/message.ts';
import { CLASS_OF } from '../../../src/delivery/urgency.ts';
import type { Year } from './a-year.ts';

/** The messages to people that tell of an event and have not left: in a random year none does. */
export async function eventsIn({ ports }: Pick<Year, 'ports'>): Promise<readonly Message[]> {
  const waiting = await ports.store.waiting();
  const records = await Promise.all(waiting.map(({ kind, id }) => ports.store.find(kind, id)));
  return records
    .flatMap((record) => record?.messages ?? [])
    .filter(({ to, content }) => to.kind === 'person' && CLASS_OF[content.say] === 'event');
}

export function eventsAfter(
  before: readonly Message[],
  after: readonly Message[],
): readonly Message[] {
  const known = new Set(before.map(({ key }) => key));
  return after.filter(({ key }) => !known.has(key));
}

/** Whoever got several: "U01DIR edited, outcome". */
export function severalTo(told: readonly Message[]): readonly string[] {
  const byPerson = new Map<string, Message[]>();
  for (const message of told) {
    const user = message.to.kind === 'person' ? message.to.person.user : '';
    byPerson.set(user, [...(byPerson.get(user) ?? []), message]);
  }
  return [...byPerson]
    .filter(([, each]) => each.length > 1)
    .map(([user, each]) => `${user} ${each.map(({ content }) => content.say).join(', ')}`);
}
