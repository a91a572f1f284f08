import type { Assignment } from '../../domain/assignments/assignment.ts';
import { wordsFor } from '../../domain/rights/may-show-words.ts';
import type { PaperPart } from '../ports/paper-parts.ts';

/** Where words are about to be read outside Slack. */
export type ReadIn =
  /** The committee's paper, which anybody may ask for once it is sent. */
  | { readonly is: 'paper'; readonly parts: ReadonlySet<PaperPart> }
  /** Everything that is kept, for those who may everything in the committee. */
  | { readonly is: 'export' }
  /** The dossier of one, for those who work with it, answer for it, or receive it in the diary. */
  | { readonly is: 'dossier' };

/**
 * The assignment with no more words than may be read there. Every paper and export takes its words
 * from what this answers, so that what may be public is decided here alone: a writer cannot show
 * what it was never given.
 */
export function mayBeRead(stored: Assignment, where: ReadIn): Assignment {
  const assignment = wordsFor(stored, null, where.is);
  if (where.is === 'export') return assignment;
  if (where.is === 'dossier')
    return assignment.secrecy === null ? assignment : markedIn(assignment);
  const { parts } = where;
  return {
    ...assignment,
    updates: parts.has('updates') ? assignment.updates : [],
    drafts: assignment.drafts.map((draft) => onPaper(draft, parts)),
    participants: parts.has('people') ? assignment.participants : [],
    extensions: assignment.extensions.map((each) => ({
      ...each,
      reason: parts.has('comments') ? each.reason : '',
    })),
    extensionAsked: assignment.extensionAsked && {
      ...assignment.extensionAsked,
      reason: parts.has('comments') ? assignment.extensionAsked.reason : '',
    },
    history: [],
    messages: [],
  };
}

/** Of what is marked no version leaves, and nothing is quoted of what was said before it was. */
function markedIn(assignment: Assignment): Assignment {
  const drafts = assignment.drafts.map((draft) => onPaper(draft, new Set()));
  return { ...assignment, drafts, messages: [], told: [] };
}

type Draft = Assignment['drafts'][number];

/** That there is a version, and since when, says what was done; what stands in it is working material. */
function onPaper(draft: Draft, parts: ReadonlySet<PaperPart>): Draft {
  const content = parts.has('drafts') ? draft.content : ({ kind: 'answer', text: '' } as const);
  const { review } = draft;
  if (review.is !== 'changes-requested' || parts.has('comments')) return { ...draft, content };
  return { ...draft, content, review: { ...review, comment: '' } };
}
