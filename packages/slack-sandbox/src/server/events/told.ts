import type { Json } from '../json/json.ts';
import type { Channel } from '../workspace/records.ts';

/** An event before the app's subscriptions are asked. */
export type Told = {
  /** As the manifest names it, `message.channels`. */
  subscription: string;
  event: Json;
  /** Where it happened; null for what happens in no conversation. */
  channel: Channel | null;
};
