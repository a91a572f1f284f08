import type { Assignment } from '../../domain/assignments/assignment.ts';
import { approvedDraft, newestNumber } from '../../domain/assignments/versions.ts';
import type { Instant } from '../../domain/days/day.ts';
import type { HistoryEntry } from '../../domain/record/history.ts';
import type { Message, MessageContent } from '../../domain/record/message.ts';
import { type Person, samePerson } from '../../domain/record/person.ts';
import type { Ports } from '../ports/ports.ts';

/** So long a version that comes after another is told in the same message. */
const SAME_MESSAGE_MS = 60 * 60 * 1000;

type Waits = Message & { readonly content: Extract<MessageContent, { say: 'draft-waits' }> };
type Versions = Pick<Assignment, 'drafts' | 'messages' | 'workSince'>;

/**
 * The message by which somebody was told of a version within the hour, to be shown anew with what
 * has come since. None when that was answered: then a new version is news to whoever answered.
 */
export function tellingAgain(
  assignment: Versions,
  person: Person,
  now: Instant,
): readonly Message[] | null {
  const last = assignment.messages
    .filter(isOfWaiting)
    .findLast(({ to }) => to.kind === 'person' && samePerson(to.person, person));
  if (last === undefined || last.sending.is === 'failed') return null;
  const since = assignment.drafts.filter(({ version }) => version >= last.content.version);
  const first = since.find(({ version }) => version === last.content.version);
  const isFresh = first !== undefined && Date.parse(now) - Date.parse(first.at) < SAME_MESSAGE_MS;
  const isAnswered =
    approvedDraft(assignment) !== null || since.some(({ review }) => review.is !== 'submitted');
  return isFresh && !isAnswered ? [{ ...last, revision: last.revision + 1 }] : null;
}

/** The newest version that a message tells of: those that came after the next one are that one's. */
function versionTold({ messages, drafts }: Versions, { key, to, content }: Waits): number {
  const later = messages
    .filter(isOfWaiting)
    .filter((each) => each.key !== key && isSameReader(each.to, to))
    .map((each) => each.content.version)
    .filter((version) => version > content.version);
  return Math.min(newestNumber({ drafts }), ...later.map((version) => version - 1));
}

/** The newest version that a message tells of, and who has said of it that it is ready. */
export async function draftTold(
  { store }: Pick<Ports, 'store'>,
  message: Message,
  { id, drafts }: { readonly id: string; readonly drafts: readonly { readonly version: number }[] },
): Promise<{ readonly version: number; readonly readyBy: Person | null }> {
  const assignment = await store.find('assignment', id);
  if (assignment === null || !isOfWaiting(message))
    return { version: drafts.at(-1)?.version ?? 0, readyBy: null };
  const version = versionTold(assignment, message);
  return { version, readyBy: saidReadyBy(assignment, version) };
}

/** Who has said of a version that it is ready to be approved; null where nobody has. */
export function saidReadyBy(
  { history }: Pick<Assignment, 'history'>,
  version: number,
): Person | null {
  const entry = history.findLast((each) => each.what === 'ready-said' && isOf(version, each));
  return entry?.actor ?? null;
}

function isOfWaiting(message: Message): message is Waits {
  return message.content.say === 'draft-waits';
}

function isSameReader(one: Message['to'], other: Message['to']): boolean {
  return one.kind === 'person' && other.kind === 'person' && samePerson(one.person, other.person);
}

function isOf(version: number, { to }: HistoryEntry): boolean {
  return typeof to === 'object' && to !== null && 'version' in to && to.version === version;
}
