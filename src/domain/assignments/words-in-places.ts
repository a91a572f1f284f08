import type { HistoryEntry } from '../record/history.ts';
import type { Message, MessageContent, RecordedSaid } from '../record/message.ts';
import type { Assignment, Undoable } from './assignment.ts';
import type { Draft, DraftContent } from './draft.ts';
import type { Ending } from './ending.ts';
import { withoutWords } from './history-without-words.ts';
import type { LatePaper } from './late-paper.ts';
import type { Origin } from './origin.ts';

/** What becomes of the words at a place. */
export type AtPlace = <T>(place: string, words: T, hidden: T) => T;

/** That somebody wrote something, where a sentence would else end in nothing. */
const UNSAID = '…';
const NO_CONTENT: DraftContent = { kind: 'answer', text: '' };

/**
 * Goes through every place of an assignment where words about its matter stand, and the one place
 * that says which these are. Label, §, dates, state and who has it are no such words.
 * @param shown what stands in the place of what shall be brought
 */
export function throughWords(assignment: Assignment, shown: string, as: AtPlace): Assignment {
  const { updates, drafts, participants, extensions, extensionAsked, history } = assignment;
  return {
    ...assignment,
    wording: as('wording', assignment.wording, shown),
    deliverable: as('deliverable', assignment.deliverable, shown),
    origin: throughOrigin(assignment.origin, as),
    participants: participants.map((each) => ({
      ...each,
      part: as(`part/${each.person.user}/${each.from}`, each.part, null),
    })),
    updates: updates.map((each) => ({ ...each, text: as(`update/${each.id}`, each.text, '') })),
    drafts: drafts.map((each) => throughDraft(each, as)),
    outcomes: throughOutcomes(assignment.outcomes, as),
    extensions: extensions.map((each) => ({
      ...each,
      reason: as(`extension/${each.at}`, each.reason, UNSAID),
    })),
    extensionAsked: extensionAsked && {
      ...extensionAsked,
      reason: as(`extension-asked/${extensionAsked.at}`, extensionAsked.reason, UNSAID),
    },
    ending: throughEnding(assignment.ending, as),
    undo: throughUndo(assignment.undo, as),
    history: history.map((each) => throughEntry(each, shown, as)),
    messages: assignment.messages.map((each) => throughMessage(each, as)),
  };
}

function throughOrigin(origin: Origin, as: AtPlace): Origin {
  return {
    ...origin,
    caseNumber: as('origin/caseNumber', origin.caseNumber, null),
    caseTitle: as('origin/caseTitle', origin.caseTitle, null),
    sentTo: as('origin/sentTo', origin.sentTo, []),
    basis: as('origin/basis', origin.basis, []),
    ...optional('readAs', as('origin/readAs', origin.readAs, undefined)),
    ...optional('listed', as('origin/listed', origin.listed, undefined)),
  };
}

/** Of what is hidden not even the field stays. */
function optional<N extends string, T>(
  name: N,
  value: T | undefined,
): { [K in N]?: T | undefined } {
  // A computed name is any string to the compiler; this one is the one that was given.
  return { [name]: value } as { [K in N]?: T | undefined };
}

function throughDraft(draft: Draft, as: AtPlace): Draft {
  const { version, review, late } = draft;
  const isComment = review.is === 'changes-requested';
  return {
    ...draft,
    content: as(`draft/${version}`, draft.content, NO_CONTENT),
    late: late && throughLate(late, version, as),
    review: isComment
      ? { ...review, comment: as(`comment/${version}`, review.comment, UNSAID) }
      : review,
  };
}

function throughLate(late: LatePaper, version: number, as: AtPlace): LatePaper {
  const { reason } = late;
  if (reason === null) return late;
  return { ...late, reason: { ...reason, text: as(`late/${version}`, reason.text, UNSAID) } };
}

function throughOutcomes(outcomes: Assignment['outcomes'], as: AtPlace): Assignment['outcomes'] {
  return outcomes.map((each) => ({
    ...each,
    motive: as(`outcome/${each.at}`, each.motive, null),
  }));
}

function throughEnding(ending: Ending | null, as: AtPlace): Ending | null {
  if (ending === null || ending.is === 'closed') return ending;
  const place = `ending/${ending.at}`;
  return ending.is === 'void'
    ? { ...ending, reason: as(place, ending.reason, UNSAID) }
    : { ...ending, words: as(place, ending.words, UNSAID) };
}

/** What is put back stands at the places from which it was taken. */
function throughUndo(undo: Undoable | null, as: AtPlace): Undoable | null {
  if (undo === null) return null;
  const { before } = undo;
  return {
    ...undo,
    before: {
      ...before,
      outcomes: throughOutcomes(before.outcomes, as),
      ending: throughEnding(before.ending, as),
    },
  };
}

function throughEntry(entry: HistoryEntry, shown: string, as: AtPlace): HistoryEntry {
  const { id, from, to } = entry;
  return {
    ...entry,
    from: as(`history/${id}/from`, from, withoutWords(from, shown)),
    to: as(`history/${id}/to`, to, withoutWords(to, shown)),
  };
}

function throughMessage(message: Message, as: AtPlace): Message {
  return { ...message, content: throughContent(message.content, `message/${message.key}`, as) };
}

function throughContent(content: MessageContent, place: string, as: AtPlace): MessageContent {
  const { say } = content;
  if (say === 'delegated' || say === 'contributing')
    return { ...content, part: as(place, content.part, null) };
  if (say === 'reworded') return { ...content, was: as(place, content.was, UNSAID) };
  if (say !== 'corrected') return content;
  return {
    ...content,
    was: throughRecorded(content.was, `${place}/was`, as),
    now: throughRecorded(content.now, `${place}/now`, as),
    reason: as(`${place}/reason`, content.reason, UNSAID),
  };
}

function throughRecorded(recorded: RecordedSaid, place: string, as: AtPlace): RecordedSaid {
  return { ...recorded, motive: as(place, recorded.motive, null) };
}
