import type { Assignment } from './assignment.ts';
import type { Draft } from './draft.ts';
import type { LateReason } from './late-paper.ts';
import { opened, sealed } from './sealing.ts';
import type { StatusUpdate } from './status-update.ts';
import type { Weeded } from './weeding-marks.ts';
import type { Instant } from '../days/day.ts';
import type { HistoryEntry, HistoryEvent } from '../record/history.ts';
import type { RetentionKind } from '../committee/retention.ts';

/** What stands where words were. */
const UNSAID = '…';

/** What happened, by whose entries in the history the contents are repeated. */
const TELLS: Readonly<Record<RetentionKind, ReadonlySet<HistoryEvent>>> = {
  drafts: new Set<HistoryEvent>([
    'draft-submitted',
    'answer-received',
    'draft-approved',
    'changes-requested',
    'late-paper-asked',
    'late-paper-taken',
    'late-paper-refused',
  ]),
  updates: new Set<HistoryEvent>(['updated', 'update-edited', 'update-deleted']),
  readings: new Set<HistoryEvent>(),
};

/**
 * An assignment as it may be stored: of what was weeded nothing stands in its places any more,
 * whoever writes it. That there was a draft or an update, whose and when, stays.
 */
export function withoutWeeded(assignment: Assignment): Assignment {
  const { weeded, secrecy } = assignment;
  if (weeded.length === 0) return assignment;
  if (secrecy === null) return weeded.reduce(without, assignment);
  const bare = weeded.reduce(without, opened(assignment));
  // What was kept apart of it is kept anew of what is left.
  return sealed({ ...bare, secrecy: { ...secrecy, words: {} } });
}

function without(assignment: Assignment, { kind, at }: Weeded): Assignment {
  const isThen = (each: { readonly at: Instant }): boolean => each.at <= at;
  const history = assignment.history.map((each) =>
    isThen(each) && TELLS[kind].has(each.what) ? entryWithout(each) : each,
  );
  const { updates, drafts } = assignment;
  if (kind === 'updates')
    return {
      ...assignment,
      history,
      updates: updates.map((each) => (isThen(each) ? { ...each, text: '' } : each)),
    };
  if (kind === 'drafts')
    return {
      ...assignment,
      history,
      drafts: drafts.map((each) => (isThen(each) ? draftWithout(each) : each)),
    };
  return assignment;
}

/** Its name and its checksum stay: by these a copy is known that somebody else has. */
function draftWithout(draft: Draft): Draft {
  const { content, review, late } = draft;
  return {
    ...draft,
    content: contentWithout(content),
    review: review.is === 'changes-requested' ? { ...review, comment: UNSAID } : review,
    late: late && { ...late, reason: late.reason && reasonWithout(late.reason) },
  };
}

function reasonWithout(reason: LateReason): LateReason {
  return { ...reason, text: reason.text === '' ? '' : UNSAID };
}

function contentWithout(content: Draft['content']): Draft['content'] {
  if (content.kind === 'file') return { ...content, path: null };
  return content.kind === 'answer' ? { ...content, text: '' } : content;
}

function entryWithout(entry: HistoryEntry): HistoryEntry {
  return { ...entry, from: valueWithout(entry.from), to: valueWithout(entry.to) };
}

/** The words of an entry are in fields that are called so, however deep. */
function valueWithout(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(valueWithout);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, held]: [string, unknown]) => [name, heldWithout(name, held)]),
  );
}

function heldWithout(name: string, held: unknown): unknown {
  if (name === 'text' || name === 'comment') return '';
  return name === 'path' ? null : valueWithout(held);
}

/** The paths of its drafts' copies that are kept here, each once; of what is secret, too. */
export function copiesOf(assignment: Assignment): readonly string[] {
  const paths = opened(assignment).drafts.map(({ content }) =>
    content.kind === 'file' ? content.path : null,
  );
  return [...new Set(paths.filter((path) => path !== null))];
}

/** How much of a kind there is to weed; of what is secret it is only counted. */
export function countToWeed(assignment: Assignment, kind: RetentionKind): number {
  return contentsOf(opened(assignment), kind).length;
}

function contentsOf(
  { updates, drafts }: Assignment,
  kind: RetentionKind,
): readonly (Draft | StatusUpdate)[] {
  if (kind === 'updates') return updates.filter(({ text }) => text !== '');
  return kind === 'drafts' ? drafts.filter(holdsAnything) : [];
}

function holdsAnything(draft: Draft): boolean {
  const { content } = draft;
  return (content.kind === 'file' && content.path !== null) || wordsOfDraft(draft).length > 0;
}

/** The words themselves, by which it is found where they were quoted. */
export function wordsOf(
  { updates, drafts }: Pick<Assignment, 'updates' | 'drafts'>,
  kind: RetentionKind,
): readonly string[] {
  if (kind === 'updates') return updates.map(({ text }) => text).filter((text) => text !== '');
  return kind === 'drafts' ? drafts.flatMap(wordsOfDraft) : [];
}

function wordsOfDraft({ content, review, late }: Draft): readonly string[] {
  return [
    content.kind === 'answer' ? content.text : '',
    review.is === 'changes-requested' ? review.comment : '',
    late?.reason?.text ?? '',
  ].filter((text) => text !== '' && text !== UNSAID);
}
