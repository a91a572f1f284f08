import type bolt from '@slack/bolt';
import { z } from 'zod';

import type { SlackMessage } from '../../domain/record/slack-message.ts';
import type { Language } from '../../domain/record/language.ts';
import type { Person } from '../../domain/record/person.ts';
import type { Answer } from './asked.ts';
import { MENU } from './blocks.ts';
import { ANSWER } from './answer-view.ts';
import { unmarkedValues } from './fields/block-marks.ts';
import { readMetadataOf } from './fields/metadata.ts';
import { type ListenerParts, languageOf } from './parts.ts';
import type { Doer } from '../../app/deeds/doer.ts';

const bodySchema = z.object({
  user: z.object({ id: z.string().min(1) }),
  trigger_id: z.string().default(''),
  channel: z.object({ id: z.string().min(1) }).optional(),
  message: z.object({ ts: z.string(), thread_ts: z.string().optional() }).optional(),
  /** An ephemeral message is not sent along; where it stands is. */
  container: z
    .object({ message_ts: z.string().optional(), thread_ts: z.string().optional() })
    .optional(),
  view: z
    .object({
      id: z.string(),
      type: z.string().optional(),
      callback_id: z.string().optional(),
      private_metadata: z.string().default(''),
      state: z.object({ values: z.unknown() }).optional(),
    })
    .optional(),
});

const actionSchema = z.object({
  action_id: z.string(),
  block_id: z.string().default(''),
  value: z.string().nullable().optional(),
  selected_option: z.object({ value: z.string() }).nullable().optional(),
  selected_user: z.string().nullable().optional(),
});

/** A press of a button or a choice in a menu, as facts. */
export type Pressed = {
  readonly doer: Doer;
  readonly person: Person;
  readonly language: Language;
  readonly action: string;
  /** What the button or option carries, split at `|`; the first is most often an assignment's id. */
  readonly value: readonly string[];
  readonly triggerId: string;
  /** Where the form was asked for in which it was pressed. */
  readonly askedIn: string | null;
  /** Where it was pressed; null on the App Home and in forms. */
  readonly channel: string | null;
  readonly thread: string | null;
  /** The message in which it was pressed; null for one that only this person sees. */
  readonly message: SlackMessage | null;
  /** The same of any message, by its ts; null on the App Home and in forms. */
  readonly messageTs: string | null;
  /** The block in which it stands. */
  readonly blockId: string;
  /** The form where it was pressed: what it opens lies on top, and the form is there when that is closed. */
  readonly inForm: string | null;
  /** What stands in that form, by Slack's `state.values`. */
  readonly inFields: unknown;
  /** Where in their App Home it was pressed, as its view carries it; null elsewhere. */
  readonly home: string | null;
  /** The view that shows what a press at home was answered with, where it was pressed there. */
  readonly inAnswer: string | null;
  /** The view of a committee's settings where it was pressed there. */
  readonly settings: string | null;
};

export type PressHandler = (parts: ListenerParts, pressed: Pressed) => Promise<Answer | null>;

/** Two buttons of a block must have different ids; what follows the colon only tells them apart. */
export function pressName(action: string): string {
  return action.split(':')[0] ?? action;
}

/** Null for what is no press of ours, as one that somebody garbled. */
export async function pressedBy(
  parts: ListenerParts,
  args: { body: bolt.BlockAction; action: bolt.BlockElementAction },
): Promise<Pressed | null> {
  const { data: body } = bodySchema.safeParse(args.body);
  const { data: action } = actionSchema.safeParse(args.action);
  if (body === undefined || action === undefined) return null;
  const person = { team: parts.identity.team, user: body.user.id };
  return {
    doer: { person, source: 'button' },
    person,
    language: await languageOf(parts, person),
    ...chosenIn(action),
    blockId: action.block_id,
    triggerId: body.trigger_id,
    channel: body.channel?.id ?? null,
    message: messageIn(body),
    messageTs: body.message?.ts ?? body.container?.message_ts ?? null,
    inForm: body.view?.type === 'modal' ? body.view.id : null,
    inFields: unmarkedValues(body.view?.state?.values ?? {}),
    askedIn: askedInOf(body.view?.private_metadata ?? ''),
    home: body.view?.type === 'home' ? body.view.private_metadata : null,
    inAnswer: body.view?.callback_id === ANSWER ? body.view.id : null,
    settings: body.view?.callback_id === 'settings' ? body.view.id : null,
    thread: body.message?.thread_ts ?? body.container?.thread_ts ?? null,
  };
}

function messageIn({ channel, message }: z.infer<typeof bodySchema>): SlackMessage | null {
  return channel && message ? { channel: channel.id, ts: message.ts } : null;
}

/** What was pressed: a choice of the menu "⋯" is a button of its own. */
function chosenIn({
  action_id: action,
  value: carried,
  selected_option: chosen,
  selected_user: user,
}: z.infer<typeof actionSchema>): Pick<Pressed, 'action' | 'value'> {
  const value = (chosen?.value ?? user ?? carried ?? '').split('|');
  return action === MENU ? { action: value[0] ?? '', value: value.slice(1) } : { action, value };
}

/** Views that only show something carry nothing, as the App Home does. */
function askedInOf(metadata: string): string | null {
  return readMetadataOf({ private_metadata: metadata })?.askedIn ?? null;
}

/** A place in a list that a button carries, counted from 0; the beginning where it is none. */
export function placeIn(text: string | undefined): number {
  const found = Number(text);
  return Number.isSafeInteger(found) && found >= 0 ? found : 0;
}
