import type { Instant } from '../days/day.ts';
import type { SlackMessage } from '../record/slack-message.ts';
import type { Person } from '../record/person.ts';

export type Signal = 'on-track' | 'at-risk' | 'blocked';

export type StatusUpdate = {
  readonly id: string;
  readonly by: Person;
  readonly at: Instant;
  /** As given with this update; null keeps the last one given. */
  readonly signal: Signal | null;
  readonly text: string;
  /** The message that it came as; null for a form, command or button. */
  readonly message: SlackMessage | null;
  readonly deleted: boolean;
};
