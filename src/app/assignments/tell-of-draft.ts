import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { Draft } from '../../domain/assignments/draft.ts';
import { actingFor } from '../../domain/committee/offices.ts';
import { type Address, type Message, newMessage } from '../../domain/record/message.ts';
import { type Person, samePerson } from '../../domain/record/person.ts';
import type { SlackMessage } from '../../domain/record/slack-message.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type { Ports } from '../ports/ports.ts';
import { directMessage } from '../deeds/direct-message.ts';
import { tellingAgain } from './draft-told.ts';
import type { Situation } from './change-assignment.ts';

/**
 * What is said of a new version: in the card's thread, where the file stands too, and to whoever
 * approves it, in one direct message; not to whoever gave it themself, and not of one that came
 * after the dispatch, which the officers are asked about.
 * @param thread the root of the thread that it came in; null for a form, a command or a direct message
 */
export async function tellOfDraft(
  ports: Ports,
  situation: Situation,
  { draft, thread }: { readonly draft: Draft; readonly thread: SlackMessage | null },
): Promise<readonly Message[]> {
  const { assignment, committee, today } = situation;
  const approver = actingFor(assignment.holder, committee, today);
  const shown = inThread(assignment, committee, { draft, thread });
  const isToApprove = draft.late === null && approver !== null && !samePerson(approver, draft.by);
  if (!isToApprove) return [shown];
  return [shown, ...(await toApprover(ports, situation, { draft, approver }))];
}

/** In the card's thread; which that is, is found when it is sent, for the card may not be posted yet. */
export function inCardsThread({ channel }: Pick<Committee, 'channel'>): Address {
  return { kind: 'channel', channel, thread: null };
}

/** What came in the thread is there; the file of any other is shared in it, and a link written. */
function inThread(
  { id }: Pick<Assignment, 'id'>,
  committee: Committee,
  { draft, thread }: { readonly draft: Draft; readonly thread: SlackMessage | null },
): Message {
  const { version, content } = draft;
  const about = { assignment: id, version };
  if (thread === null && content.kind === 'file')
    return newMessage(`${id}|draft-file|${version}`, inCardsThread(committee), {
      say: 'draft-file',
      ...about,
      file: null,
    });
  const to: Address =
    thread === null
      ? inCardsThread(committee)
      : { kind: 'channel', channel: thread.channel, thread: thread.ts };
  return newMessage(`${id}|draft-received|${version}`, to, { say: 'draft-received', ...about });
}

async function toApprover(
  ports: Ports,
  { assignment, committee }: Situation,
  { draft, approver }: { readonly draft: Draft; readonly approver: Person },
): Promise<readonly Message[]> {
  const { version } = draft;
  const { id } = assignment;
  const message =
    tellingAgain(assignment, approver, ports.now) ??
    directMessage(approver, {
      key: `${id}|draft-waits|${version}|${approver.user}`,
      content: { say: 'draft-waits', assignment: id, version },
    });
  const isOutside =
    draft.content.kind === 'file' && !(await isInside(ports, approver, committee.channel));
  return isOutside ? [...message, fileTo(approver, id, version)] : message;
}

/** Shared below what they are told, for whoever cannot open the thread. */
function fileTo(person: Person, assignment: string, version: number): Message {
  return newMessage(
    `${assignment}|draft-file|${version}|${person.user}`,
    { kind: 'person', person },
    { say: 'draft-file', assignment, version, file: null },
  );
}

/** Where Slack does not say, they get the file: whoever approves it may read it. */
function isInside({ people }: Ports, person: Person, channel: string): Promise<boolean> {
  return people.isInChannel(person, channel).catch(() => false);
}
