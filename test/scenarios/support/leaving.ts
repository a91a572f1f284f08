import type { Composed } from './bevaka.ts';

const PEOPLE = ['U01DIR', 'U02RUD', 'U03SEK', 'U04HAN', 'U05ORD'];

/**
 * Names what has left Bevaka for everybody's or somebody's eyes since it was asked last, as
 * "to whom: its first line". What only the person sees who just asked for it is an answer.
 */
export function leaving({ sandbox, direct, settled }: Composed): () => Promise<readonly string[]> {
  let seen = 0;
  return async () => {
    await settled();
    const fresh = sandbox.posted().slice(seen);
    seen += fresh.length;
    return fresh.flatMap(({ channel, threadTs, to, text }) => {
      if (to !== null) return [];
      const [line = ''] = text.split('\n');
      return [`${whereIn(channel, threadTs)}: ${line}`];
    });
  };

  function whereIn(channel: string, thread: string | null): string {
    if (!channel.startsWith('D')) return thread === null ? 'channel' : 'thread';
    return PEOPLE.find((user) => direct(user) === channel) ?? channel;
  }
}
