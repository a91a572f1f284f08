import type { SlackMessage } from '../../domain/record/slack-message.ts';

/** Pins a message in its channel, or takes the pin off. */
export type Pins = {
  /** @returns false where it is to be tried again; what the app may not do is left undone */
  set(at: SlackMessage, isPinned: boolean): Promise<boolean>;
};
