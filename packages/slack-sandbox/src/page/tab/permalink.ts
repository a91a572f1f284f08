import type { ChannelId, Ts } from '../../protocol/ids.ts';

/** The message that a link points at, and the thread that it stands in. */
export type Pointed = { channel: ChannelId; thread: Ts | null; ts: Ts };

/**
 * Reads a permalink to a message of this sandbox; null for every other address.
 * @param origin the sandbox's own, `http://127.0.0.1:3000`
 * @example readPermalink(`${origin}/archives/C01RUN/p1601362800000100`, origin)
 * // { channel: 'C01RUN', thread: null, ts: '1601362800.000100' }
 */
export function readPermalink(url: string, origin: string): Pointed | null {
  const link = URL.canParse(url) ? new URL(url) : null;
  if (link?.origin !== origin) return null;
  const [, channel, seconds, rest] =
    /^\/archives\/([A-Z0-9]+)\/p(\d{10})(\d{6})$/.exec(link.pathname) ?? [];
  if (!channel || !seconds || !rest) return null;
  return { channel, thread: link.searchParams.get('thread_ts'), ts: `${seconds}.${rest}` };
}
