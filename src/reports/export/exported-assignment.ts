import type { Assignment } from '../../domain/assignments/assignment.ts';
import { contentText } from '../../domain/assignments/draft.ts';
import type { Ending } from '../../domain/assignments/ending.ts';
import type { Due } from '../../domain/committee/due.ts';
import type { Holder } from '../../domain/committee/holder.ts';
import type { HistoryEntry } from '../../domain/record/history.ts';
import type { Person } from '../../domain/record/person.ts';
import type { ExportedAssignment } from './schema.ts';

type Act = { readonly by: Person; readonly at: string };

/** An assignment as it is exported: what it holds, and not how Bevaka keeps it. */
export function exportedAssignmentOf(
  assignment: Assignment,
  committee: string,
): ExportedAssignment {
  const { origin, occurrence, parent, extensionAsked } = assignment;
  return {
    id: assignment.id,
    label: assignment.label,
    committee,
    formerly: assignment.formerly.map(({ label }) => label),
    wording: assignment.wording,
    deliverable: assignment.deliverable,
    holder: holderOf(assignment.holder),
    due: dueOf(assignment.due),
    decidedOn: origin.decidedOn,
    paragraph: origin.paragraph,
    caseNumber: origin.caseNumber,
    caseTitle: origin.caseTitle,
    givenBy: origin.givenBy?.name ?? null,
    minutes: origin.minutes,
    sentTo: [...origin.sentTo],
    standing: occurrence?.head.label ?? null,
    parent: parent?.label ?? null,
    supplements: assignment.supplements.map(({ label }) => label),
    registered: { by: assignment.registeredBy.user, at: assignment.registeredAt },
    accepted: assignment.accepted && actOf(assignment.accepted),
    reported: assignment.reported && actOf(assignment.reported),
    participants: assignment.participants.map(participantOf),
    updates: assignment.updates.map(({ signal, text, deleted, ...act }) => ({
      ...actOf(act),
      signal,
      text,
      deleted,
    })),
    drafts: assignment.drafts.map(draftOf),
    outcomes: assignment.outcomes.map(({ is, closes, meeting, paragraph, motive, ...act }) => ({
      ...actOf(act),
      is,
      closes,
      meeting,
      paragraph,
      motive,
    })),
    extensions: assignment.extensions.map((each) => ({
      ...actOf(each),
      from: dueOf(each.from),
      fromDay: each.fromDay,
      to: dueOf(each.to),
      ground: each.ground,
      paragraph: each.paragraph,
      reason: each.reason,
    })),
    extensionAsked: extensionAsked && {
      ...actOf(extensionAsked),
      to: dueOf(extensionAsked.to),
      reason: extensionAsked.reason,
    },
    ending: assignment.ending && endingOf(assignment.ending),
    hold: assignment.hold && {
      by: assignment.hold.by.user,
      at: assignment.hold.at,
      reason: assignment.hold.reason,
    },
    weeded: assignment.weeded.map(({ kind, at, count }) => ({ kind, at, count })),
    history: assignment.history.map(entryOf),
  };
}

/** An entry of a history, an assignment's or a committee's. */
export function entryOf(entry: HistoryEntry): ExportedAssignment['history'][number] {
  const { at, actor, actedAs, actedFor, source, what, from, to } = entry;
  const by = actor?.user ?? null;
  return { at, by, actedAs, actedFor, source, what, from: asNamed(from), to: asNamed(to) };
}

/** A file by its name, size and checksum: where it lies here is nobody else's. */
function asNamed(entered: unknown): unknown {
  if (typeof entered !== 'object' || entered === null || !('content' in entered)) return entered;
  const { content } = entered;
  if (typeof content !== 'object' || content === null || !('path' in content)) return entered;
  const { path: _path, ...named } = content;
  return { ...entered, content: named };
}

function actOf({ by, at }: Act): { by: string; at: string } {
  return { by: by.user, at };
}

function holderOf(holder: Holder): ExportedAssignment['holder'] {
  return holder.kind === 'person' ? { kind: 'person', user: holder.person.user } : holder;
}

function dueOf(due: Due): ExportedAssignment['due'] {
  if (due.kind === 'standing') return { kind: 'standing', rule: due.rule.text };
  if (due.kind !== 'meeting') return due;
  const { meeting, before } = due;
  return before === undefined ? { kind: 'meeting', meeting } : { kind: 'meeting', meeting, before };
}

function participantOf(each: Assignment['participants'][number]) {
  const { person, scope, part, givenBy, from, to } = each;
  const milestone = scope.is === 'milestone' ? scope.milestone : null;
  return { user: person.user, scope: scope.is, milestone, part, givenBy: givenBy.user, from, to };
}

function draftOf(draft: Assignment['drafts'][number]): ExportedAssignment['drafts'][number] {
  const { version, content, receivedOn, review } = draft;
  const isFile = content.kind === 'file';
  return {
    ...actOf(draft),
    version,
    kind: content.kind,
    what: contentText(content),
    size: isFile ? content.size : null,
    sha256: isFile ? content.sha256 : null,
    receivedOn,
    review: review.is,
    reviewedBy: review.is === 'submitted' ? null : review.by.user,
    reviewedAt: review.is === 'submitted' ? null : review.at,
    comment: review.is === 'changes-requested' ? review.comment : null,
  };
}

function endingOf(ending: Ending): NonNullable<ExportedAssignment['ending']> {
  const { is } = ending;
  return {
    is,
    ...actOf(ending),
    on: is === 'closed-before' ? ending.on : null,
    paragraph: is === 'closed' ? ending.paragraph : null,
    meeting: is === 'closed' ? ending.meeting : null,
    words: wordsOf(ending),
  };
}

function wordsOf(ending: Ending): string | null {
  if (ending.is === 'closed') return null;
  return ending.is === 'void' ? ending.reason : ending.words;
}
