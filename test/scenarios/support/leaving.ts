import type { Composed } from './bevaka.ts';

const PEOPLE = ['U01DIR', 'U02RUD', 'U03SEK', 'U04HAN', 'U05ORD'];

const firstLine = (text: string): string => text.split('\n')[0] ?? '';

/**
 * A morning's message as "RUN-1 Utkast tor 19 nov; RUN-2 …", for a test that names every reminder;
 * of everything else the first line.
 */
export function everyWord(text: string): string {
  const [greeting = '', ...lines] = text.split('\n');
  if (!greeting.startsWith('God morgon!')) return greeting;
  const pairs = lines.flatMap((line, at) => {
    const label = /^\*(RUN-\d+)\*/.exec(line)?.[1];
    if (label !== undefined) return saidOf(lines.slice(at + 1)).map((each) => `${label} ${each}`);
    const event = /^\*(\S+) .*\* inför (.*)$/.exec(line);
    return event === null ? [] : [`${event[1] ?? ''} inför ${event[2] ?? ''}`];
  });
  return pairs.join('; ');
}

/** What is said of an assignment, down to the line that says what it is due for. */
function saidOf(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex((line) => /^(?:sammanträdet|utan datum)/.test(line));
  return lines.slice(0, Math.max(end, 1)).map(said);
}

/** What a digest's line says, without how far away it is and which meeting it is for. */
function said(line: string): string {
  const [what = ''] = line.replaceAll(/<[^|>]*\|([^>]*)>/g, '$1').split(' · ');
  const late = /\*\d+ dag(?:ar)? efter tiden\*/u.test(line) ? ', försenad' : '';
  return `${what.split(' – ')[0] ?? ''}${late}`;
}

/**
 * Names what has left Bevaka for everybody's or somebody's eyes since it was asked last, as "to
 * whom: its first line". What only the person sees who just asked for it is an answer.
 */
export function leaving(
  { sandbox, direct, settled }: Composed,
  words: (text: string) => string = firstLine,
): () => Promise<readonly string[]> {
  let seen = 0;
  return async () => {
    await settled();
    const fresh = sandbox.posted().slice(seen);
    seen += fresh.length;
    return fresh.flatMap(({ channel, threadTs, to, text }) =>
      to === null ? [`${whereIn(channel, threadTs)}: ${words(text)}`] : [],
    );
  };

  function whereIn(channel: string, thread: string | null): string {
    if (!channel.startsWith('D')) return thread === null ? 'channel' : 'thread';
    return PEOPLE.find((user) => direct(user) === channel) ?? channel;
  }
}
