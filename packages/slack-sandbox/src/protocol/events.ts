import type { ChannelId, Ts } from './ids.ts';
import type { Message } from './message.ts';
import type { App, Conversation, Home, OpenView, Person, Story } from './snapshot.ts';

/**
 * What has changed. The stream may be opened before or after the snapshot is fetched: what it sends
 * are whole new values that replace the old ones by id, never differences, so nothing has to arrive
 * in order.
 */
export type PageEvent =
  /** New, or in place of the one with the same channel and ts. */
  | { type: 'message'; message: Message }
  | { type: 'message-gone'; channel: ChannelId; ts: Ts }
  | { type: 'conversation'; conversation: Conversation }
  | { type: 'conversation-gone'; channel: ChannelId }
  | { type: 'person'; person: Person }
  /** The whole stack, every time; empty when the last one closed. */
  | { type: 'views'; views: OpenView[] }
  | { type: 'home'; home: Home }
  | { type: 'story'; story: Story }
  | { type: 'app'; app: App }
  /** The sandbox started over, or the stream was gone for a while: fetch the snapshot again. */
  | { type: 'reload' };
