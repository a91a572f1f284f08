import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { Signal, StatusUpdate } from '../../domain/assignments/status-update.ts';
import type { SlackMessage } from '../../domain/record/slack-message.ts';
import { type Message, newMessage } from '../../domain/record/message.ts';
import { samePerson } from '../../domain/record/person.ts';
import type { Changed } from './change-assignment.ts';
import { type AboutAssignment, changeOpen } from './change-open.ts';
import type { Ports } from '../ports/ports.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';

type Update = AboutAssignment & {
  /** May be empty when a signal is given. */
  readonly text: string;
  readonly signal: Signal | null;
  /** The message that it was written as, which gets a reaction; null for a form or a command. */
  readonly message: SlackMessage | null;
  /** Written as a reply: then an officer's words are talk. */
  readonly byReply?: boolean;
};

type OfMessage = AboutAssignment & { readonly message: SlackMessage };

/** Says how it goes. A message that was taken in already changes nothing: Slack sends twice. */
export function giveUpdate(ports: Ports, request: Update): Promise<Changed<null> | Refusal> {
  const action = request.byReply === true ? 'update-by-reply' : 'update';
  return changeOpen(ports, { ...request, action }, ({ assignment, now }) => {
    const { doer, signal, message } = request;
    if (assignment.tabled) return refuse('is-tabled');
    const text = request.text.trim();
    if (text === '' && signal === null) return refuse('empty-text');
    if (message !== null && updateOf(assignment, message) !== null)
      return refuse('nothing-changed');
    const id = ports.newId();
    const update = { id, by: doer.person, at: now, signal, text, message, deleted: false };
    return {
      ok: true,
      assignment: { ...assignment, updates: [...assignment.updates, update] },
      happened: [{ what: 'updated', from: null, to: { id, signal, text } }],
      say: message === null ? [] : [noted(assignment, message)],
      result: null,
    };
  });
}

/** The words follow the message that they were written as; the history keeps what they were. */
export function editUpdate(
  ports: Ports,
  request: OfMessage & {
    readonly text: string;
    /** As the new words give it; absent or null keeps the one that was given. */
    readonly signal?: Signal | null;
  },
): Promise<Changed<null> | Refusal> {
  return changeOwn(ports, request, 'update-edited', (update) => ({
    ...update,
    text: request.text.trim(),
    signal: request.signal ?? update.signal,
  }));
}

/** The update no longer counts, but that it was said stays in the history. */
export function deleteUpdate(ports: Ports, request: OfMessage): Promise<Changed<null> | Refusal> {
  return changeOwn(ports, request, 'update-deleted', (update) => ({ ...update, deleted: true }));
}

function changeOwn(
  ports: Ports,
  request: OfMessage,
  what: 'update-edited' | 'update-deleted',
  change: (update: StatusUpdate) => StatusUpdate,
): Promise<Changed<null> | Refusal> {
  const { doer, message } = request;
  // Words stay their author's, also once the work was given to somebody else: no role is asked.
  return changeOpen(ports, { ...request, action: 'list-own' }, ({ assignment }) => {
    const before = updateOf(assignment, message);
    if (before === null || before.deleted) return refuse('nothing-changed');
    if (!samePerson(before.by, doer.person)) return refuse('not-allowed');
    const after = change(before);
    if (JSON.stringify(after) === JSON.stringify(before)) return refuse('nothing-changed');
    if (after.text === '' && after.signal === null) return refuse('empty-text');
    const updates = assignment.updates.map((each) => (each === before ? after : each));
    return {
      ok: true,
      assignment: { ...assignment, updates },
      happened: [{ what, from: wordsOf(before), to: wordsOf(after) }],
      result: null,
    };
  });
}

function updateOf(
  { updates }: Pick<Assignment, 'updates'>,
  { channel, ts }: SlackMessage,
): StatusUpdate | null {
  return updates.find(({ message }) => message?.channel === channel && message.ts === ts) ?? null;
}

function wordsOf({ id, signal, text, deleted }: StatusUpdate): unknown {
  return deleted ? null : { id, signal, text };
}

/** A reaction says that the words were taken in, where a reply would fill the thread. */
function noted({ id }: Pick<Assignment, 'id'>, on: SlackMessage): Message {
  const { channel, ts } = on;
  return newMessage(
    `${id}|memo|${channel}|${ts}`,
    { kind: 'channel', channel, thread: null },
    { say: 'reaction', name: 'memo', on },
  );
}
