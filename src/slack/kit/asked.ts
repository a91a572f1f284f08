import type { ModalView } from '@slack/types';

import type { SharedFile } from '../../app/ports/files.ts';
import type { Doer } from '../../app/deeds/doer.ts';
import { assignmentOfThread } from '../../app/assignments/find-assignment.ts';
import { committeeOfChannel } from '../../app/deeds/find-committee.ts';
import type { Refusal, Why } from '../../app/deeds/refusal.ts';
import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type { Language } from '../../domain/record/language.ts';
import type { InThread, SlackMessage } from '../../domain/record/slack-message.ts';
import { type Day, dayIn } from '../../domain/days/day.ts';
import type { Person } from '../../domain/record/person.ts';
import type { Said } from './said.ts';
import { refusal } from './refusal.ts';
import type { OpenedForm } from './open-form.ts';
import { type ListenerParts, languageOf } from './parts.ts';

/** A command as it was asked: by whom, where, and what stands where. */
export type Asked = {
  readonly doer: Doer;
  readonly person: Person;
  readonly language: Language;
  readonly channel: string;
  /** The committee whose channel this is. */
  readonly here: Committee | null;
  /** The assignment of the thread, for mentions in one; it is the default. */
  readonly inThread: Assignment | null;
  /** The command's own first word, in English, with which a button says it again. */
  readonly command: string;
  /** The words after the command's own. */
  readonly rest: string;
  /** What was given with it; only a mention can have files. */
  readonly files: readonly SharedFile[];
  /** The message of a mention in a thread; else null. */
  readonly reply: InThread | null;
};

/** What a person gets: words (for them alone, or for the channel too) or a form. */
export type Answer =
  | {
      readonly is: 'said';
      readonly said: Said;
      readonly inChannel?: boolean;
      /** Nothing was done, so that what was asked still waits. */
      readonly isRefused?: boolean;
    }
  | ({
      readonly is: 'form';
      /** Whether it takes the place of the form in which a button was pressed. */
      readonly inPlace?: boolean;
    } & OpenedForm);

export type CommandHandler = (parts: ListenerParts, asked: Asked) => Promise<Answer>;

export function say(said: Said): Answer {
  return { is: 'said', said };
}

export function sayToChannel(said: Said): Answer {
  return { is: 'said', said, inChannel: true };
}

export function form(view: ModalView): Extract<Answer, { is: 'form' }> {
  return { is: 'form', view };
}

export function sayRefused({ why }: Refusal, { language }: Asked): Answer {
  return sayWhy(why, language);
}

export function sayWhy(why: Why, language: Language): Answer {
  return { is: 'said', said: refusal(why, language), isRefused: true };
}

export async function askedBy(
  parts: ListenerParts,
  facts: {
    readonly person: Person;
    readonly source: Doer['source'];
    readonly channel: string;
    readonly thread: SlackMessage | null;
    readonly spoken: { readonly word: string; readonly rest: string };
    readonly files?: readonly SharedFile[];
    readonly reply?: InThread | null;
  },
): Promise<Asked> {
  const { person, source, channel, thread, files = [], reply = null } = facts;
  const { word: command, rest } = facts.spoken;
  const { ports } = parts;
  const [language, here, inThread] = await Promise.all([
    languageOf(parts, person),
    committeeOfChannel(ports, person.team, channel),
    thread === null ? null : assignmentOfThread(ports, thread),
  ]);
  const doer = { person, source };
  return { doer, person, language, channel, here, inThread, command, rest, files, reply };
}

export function todayIn({ ports }: ListenerParts, committee: Committee | null): Day {
  return dayIn(ports.now, committee?.timeZone ?? ports.defaults.timeZone);
}
