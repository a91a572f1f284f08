import type bolt from '@slack/bolt';
import { z } from 'zod';

/** Slack tries again within minutes; who has captured a request can replay it for five. */
const REMEMBERED_MS = 10 * 60_000;

const named = z.object({ event_id: z.string().optional(), trigger_id: z.string().optional() });

type Args = bolt.AnyMiddlewareArgs & bolt.AllMiddlewareArgs;

/**
 * Lets nothing through twice: a request that was sent again, by Slack or by somebody else, is
 * answered and does no more. Each event has an id, each act of a person a trigger of its own.
 */
export function onlyOnce(): (args: Args) => Promise<void> {
  const seen = new Map<string, number>();

  function isNew(key: string): boolean {
    const now = Date.now();
    // In the order of their coming, so those that may be forgotten stand first.
    for (const [each, at] of seen) {
      if (now - at < REMEMBERED_MS) break;
      seen.delete(each);
    }
    if (seen.has(key)) return false;
    seen.set(key, now);
    return true;
  }

  return async (args) => {
    const { event_id: event, trigger_id: trigger } = named.parse(args.body);
    const key = event ?? trigger;
    if (key === undefined || isNew(key)) return args.next();
    if ('ack' in args && typeof args.ack === 'function') await args.ack();
  };
}
