import type { ChannelId, PersonId, Ts } from './ids.ts';
import type { PageFile } from './message.ts';
import type { StateValue, StateValues } from './state-values.ts';

export type ActRequest = { person: PersonId; act: Act };

/**
 * `text` is Slack's wire text: what was typed with `& < >` escaped, mentions as `<@U01|name>` and
 * channels as `<#C01|name>`. Bare web addresses are made links by the server.
 */
export type Act =
  | {
      type: 'say';
      channel: ChannelId;
      text: string;
      threadTs?: Ts;
      /** "Also send to the channel". */
      replyBroadcast?: boolean;
      /** Ids from `/page/files`; a message may be files alone, with an empty text. */
      files?: string[];
    }
  | { type: 'edit'; channel: ChannelId; ts: Ts; text: string }
  | { type: 'delete'; channel: ChannelId; ts: Ts }
  | { type: 'react'; channel: ChannelId; ts: Ts; name: string }
  | { type: 'unreact'; channel: ChannelId; ts: Ts; name: string }
  | { type: 'command'; channel: ChannelId; command: string; text: string }
  | { type: 'press'; on: PressedOn; action: PressedAction; state: StateValues }
  | { type: 'submit-view'; view: string; state: StateValues }
  /** `clear`: the cross that closes the whole stack, not only the top view. */
  | { type: 'close-view'; view: string; clear?: boolean }
  | { type: 'message-shortcut'; callbackId: string; channel: ChannelId; ts: Ts }
  | { type: 'open-home'; tab: 'home' | 'messages' }
  | { type: 'open-dm'; with: PersonId }
  | { type: 'read'; channel: ChannelId }
  | { type: 'join'; channel: ChannelId }
  | { type: 'leave'; channel: ChannelId }
  | { type: 'invite'; channel: ChannelId; person: PersonId }
  /** Takes somebody out of a channel, the app too. */
  | { type: 'remove'; channel: ChannelId; person: PersonId }
  | { type: 'create-channel'; name: string; isPrivate: boolean }
  /** The channel becomes shared with another organisation, or stops being that. */
  | { type: 'share-channel'; channel: ChannelId; isShared: boolean }
  /** Nobody can write there any more, or again. */
  | { type: 'archive-channel'; channel: ChannelId; isArchived: boolean }
  /** An administrator's act, upon somebody else. */
  | { type: 'deactivate'; person: PersonId; isDeactivated: boolean }
  /** Both empty: no status. */
  | { type: 'set-status'; emoji: string; text: string }
  | { type: 'dismiss'; channel: ChannelId; ts: Ts }
  | { type: 'move-story'; step: string }
  /** To a day of the calendar, `2026-12-15`. */
  | { type: 'move-story-to'; day: string }
  | { type: 'reset' };

export type PressedOn = { channel: ChannelId; ts: Ts } | { view: string };

/** The pressed or changed element, in Slack's own form: the element's ids, type and value. */
export type PressedAction = { blockId: string; actionId: string } & StateValue;

/**
 * Answered when the app has acknowledged (or 3 seconds have passed without it). What it caused -
 * messages, views, errors in a view - comes on the stream before this answer. `sentence` is for
 * the person, in the person's language.
 */
export type ActAnswer =
  { ok: true; channel?: ChannelId; ts?: Ts } | { ok: false; error: string; sentence: string };

export type UploadAnswer = { ok: true; files: PageFile[] } | { ok: false; error: string };
