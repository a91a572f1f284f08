import type bolt from '@slack/bolt';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';

/** Slack tries again within minutes; who has captured a request can replay it for five. */
const REMEMBERED_MS = 10 * 60_000;
/** Slack gives a workspace at most 30,000 events an hour; what people do besides is far less. */
const MOST_REMEMBERED = 50_000;

const named = z.object({ event_id: z.string().optional(), trigger_id: z.string().optional() });

type Args = bolt.AnyMiddlewareArgs & bolt.AllMiddlewareArgs;

/**
 * Lets nothing through twice: a request that was sent again, by Slack or by somebody else, is
 * answered and does no more. Each event has an id, each act of a person a trigger of its own.
 */
export function onlyOnce(): (args: Args) => Promise<void> {
  const seen = new LRUCache<string, true>({ max: MOST_REMEMBERED, ttl: REMEMBERED_MS });

  function isNew(key: string): boolean {
    if (seen.has(key)) return false;
    seen.set(key, true);
    return true;
  }

  return async (args) => {
    const { event_id: event, trigger_id: trigger } = named.parse(args.body);
    const key = event ?? trigger;
    if (key === undefined || isNew(key)) return args.next();
    if ('ack' in args && typeof args.ack === 'function') await args.ack();
  };
}
