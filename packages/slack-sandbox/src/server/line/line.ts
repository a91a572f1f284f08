import type { Json } from '../json/json.ts';

/** What Slack hands to the app, named as the envelopes of Socket Mode name it. */
export type Delivery = {
  kind: 'events_api' | 'slash_commands' | 'interactive';
  body: Json;
};

/** On events that were not acknowledged the first time. */
export type Retry = { attempt: number; reason: 'timeout' | 'http_error' | 'connection_failed' };

export type Receipt =
  /** `answer` is what the app said in its acknowledgement, null when it said nothing. */
  | { acked: true; answer: unknown }
  /** `isFinal`: the app asked for no further attempts. */
  | { acked: false; why: Retry['reason']; isFinal: boolean };

/** The way from Slack to the app: Socket Mode or signed HTTP. */
export type Line = {
  isConnected(): boolean;
  deliver(delivery: Delivery, retry?: Retry): Promise<Receipt>;
  stop(): Promise<void>;
};

export const notDelivered = (why: Retry['reason'], isFinal = false): Receipt => ({
  acked: false,
  why,
  isFinal,
});
