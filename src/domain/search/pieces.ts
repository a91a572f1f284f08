import type { Assignment } from '../assignments/assignment.ts';
import type { Draft } from '../assignments/draft.ts';
import type { Outcome } from '../assignments/recorded-outcome.ts';
import { updatesThatCount } from '../assignments/state.ts';
import { wordsFor } from '../rights/may-show-words.ts';

/** Where in an assignment words stand, in the order in which a hit is shown. */
export type Where =
  | 'deliverable'
  | 'case-title'
  | 'holder'
  | 'wording'
  | 'update'
  | 'draft'
  | 'draft-text'
  | 'comment'
  | 'part'
  | 'outcome'
  | 'reason'
  | 'basis'
  | 'note';

/** A text of an assignment that can be searched. */
export type Piece = {
  readonly where: Where;
  readonly text: string;
  /** Which version of the drafts it is about. */
  readonly version?: number;
};

/**
 * Everything in an assignment that people can find it by, besides what names it (`identifiersOf`),
 * and the one place that says so: what may not be found is left out here, and with the commit that
 * changes it nobody finds it any more. What stands in drafts is not for all readers: `draftPieces`.
 */
export function piecesOf(stored: Assignment): readonly Piece[] {
  const assignment = wordsFor(stored, null, 'search');
  const { deliverable, wording, origin, occurrence } = assignment;
  return [
    piece('deliverable', deliverable),
    piece('case-title', origin.caseTitle),
    piece('holder', holderWords(assignment)),
    piece('wording', wording),
    ...updatesThatCount(assignment)
      .toReversed()
      .map(({ text }) => piece('update', text)),
    ...assignment.drafts.toReversed().flatMap(ofDraft),
    ...assignment.participants.map(({ part }) => piece('part', part)),
    ...assignment.outcomes.map(({ motive }: Outcome) => piece('outcome', motive)),
    ...reasons(assignment).map((text) => piece('reason', text)),
    ...[...origin.basis, ...origin.sentTo, origin.givenBy?.name ?? null].map((text) =>
      piece('basis', text),
    ),
    ...noted(assignment).map((text) => piece('note', text)),
    piece('note', occurrence?.name ?? null),
  ].filter(({ text }) => text !== '');
}

/** What bodies outside answered; read by those who may read drafts alone, as the files' own text. */
export function draftPieces({ drafts }: Pick<Assignment, 'drafts'>): readonly Piece[] {
  return drafts
    .toReversed()
    .flatMap(({ version, content }) =>
      content.kind === 'answer' && content.text !== ''
        ? [{ where: 'draft-text' as const, text: content.text, version }]
        : [],
    );
}

/**
 * Where the copy of its newest draft lies, whose text is searched too; null where there is none.
 * Older versions are found by their names: what they still say has been replaced.
 */
export function draftFileOf({ drafts }: Pick<Assignment, 'drafts'>): DraftFile | null {
  const newest = drafts.findLast(({ content }) => content.kind === 'file');
  if (newest?.content.kind !== 'file' || newest.content.path === null) return null;
  return { version: newest.version, path: newest.content.path };
}

/** A draft's version, and the path of its copy relative to the data folder. */
export type DraftFile = { readonly version: number; readonly path: string };

function piece(where: Where, text: string | null): Piece {
  return { where, text: text ?? '' };
}

function holderWords({ holder }: Pick<Assignment, 'holder'>): string | null {
  if (holder.kind === 'person') return null;
  return holder.kind === 'office' ? holder.title : holder.name;
}

function ofDraft({ version, content, review }: Draft): readonly Piece[] {
  const comment = review.is === 'changes-requested' ? review.comment : '';
  return [
    { where: 'draft', text: nameOf(content), version },
    { where: 'comment', text: comment, version },
  ];
}

/** An answer has none. */
function nameOf(content: Draft['content']): string {
  if (content.kind === 'file') return content.name;
  return content.kind === 'link' ? content.url : '';
}

function reasons({ extensions, extensionAsked, ending }: Assignment): readonly (string | null)[] {
  const granted = extensions.map(({ reason }) => reason);
  const ended = ending?.is === 'void' ? ending.reason : null;
  const before = ending?.is === 'closed-before' ? ending.words : null;
  return [...granted, extensionAsked?.reason ?? null, ended, before];
}

/** What the office's own list said in columns that have no field of their own. */
function noted({ origin: { listed } }: Assignment): readonly string[] {
  return (listed?.notes ?? []).map(({ text }) => text);
}
