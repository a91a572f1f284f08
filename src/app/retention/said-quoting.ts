import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type { MessageContent } from '../../domain/record/message.ts';
import type { StoredSaid } from '../ports/stored-said.ts';
import { saidId, type SaidPorts } from '../records/kept-said.ts';
import { redacted } from '../records/redacted.ts';

/** What a committee's channel is told of many assignments at once, in the committee's own record. */
const OF_MANY: ReadonlySet<MessageContent['say']> = new Set<MessageContent['say']>([
  'overview',
  'readiness',
]);

/** What was said to a committee's channel of many at once, as far as it was kept. */
export async function saidToChannel(
  ports: SaidPorts,
  { id, team, messages }: Committee,
): Promise<readonly StoredSaid[]> {
  const keys = messages.filter(({ content }) => OF_MANY.has(content.say)).map(({ key }) => key);
  const found = await Promise.all(
    keys.map((key) =>
      ports.store.find('said', saidId(ports, { team, of: { kind: 'committee', id }, key })),
    ),
  );
  return found.filter((each) => each !== null);
}

/**
 * The ids of what was said anywhere in which these words stand: in the assignment's own messages, in
 * mornings and lists with buttons about it, and in what its channel was told of many.
 */
export async function saidQuoting(
  ports: SaidPorts,
  { id, team, messages }: Assignment,
  {
    words,
    toChannel,
  }: { readonly words: readonly string[]; readonly toChannel: readonly StoredSaid[] },
): Promise<readonly string[]> {
  if (words.length === 0) return [];
  const own = await Promise.all(
    messages.map(({ key }) =>
      ports.store.find('said', saidId(ports, { team, of: { kind: 'assignment', id }, key })),
    ),
  );
  const all = [...own, ...(await ports.store.saidAbout(id)), ...toChannel];
  const quoting = all.filter((each) => each !== null && redacted(each, words) !== each);
  return [...new Set(quoting.flatMap((each) => each?.id ?? []))];
}
