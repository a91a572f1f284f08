import { createHash } from 'node:crypto';

import type { Assignment } from '../domain/assignments/assignment.ts';
import { ownerKeys } from '../domain/assignments/desk-keys.ts';
import { identifiersOf } from '../domain/search/identifiers.ts';
import { draftPieces, piecesOf, type Where } from '../domain/search/pieces.ts';
import { tokensIn } from '../domain/search/tokens.ts';

/** What the index keeps of an assignment, a text a field; the fields that hold keys a line each. */
export type Document = { readonly id: string } & Readonly<Record<Field, string>>;

export type Field = WordField | KeyField;
/** Read by words. */
export type WordField = 'title' | 'holder' | 'words' | 'said' | 'drafts';
/** Read as they stand; `inside` holds the stems of what stands in drafts. */
export type KeyField = 'ids' | 'owners' | 'inside';

export const WORD_FIELDS = ['title', 'holder', 'words', 'said', 'drafts'] as const;
export const FIELDS: readonly Field[] = [...WORD_FIELDS, 'ids', 'owners', 'inside'];

/** How much more a word counts that stands there. */
export const WEIGHTS: Readonly<Record<Field, number>> = {
  ids: 20,
  title: 5,
  owners: 4,
  holder: 3,
  drafts: 2,
  words: 1.5,
  said: 1,
  inside: 0.5,
};

const FIELD_OF: Readonly<Record<Where, WordField>> = {
  deliverable: 'title',
  'case-title': 'title',
  holder: 'holder',
  wording: 'words',
  basis: 'words',
  note: 'words',
  update: 'said',
  comment: 'said',
  part: 'said',
  outcome: 'said',
  reason: 'said',
  draft: 'drafts',
  'draft-text': 'drafts',
};

/** @param inside the stems of its newest draft's text */
export function documentOf(assignment: Assignment, inside: readonly string[]): Document {
  const pieces = piecesOf(assignment);
  const textOf = (field: WordField): string =>
    pieces
      .filter(({ where }) => FIELD_OF[where] === field)
      .map(({ text }) => text)
      .join('\n');
  const answers = draftPieces(assignment).flatMap(({ text }) => stemsOf(text));
  return {
    id: assignment.id,
    ids: identifiersOf(assignment).join('\n'),
    owners: ownerKeys(assignment).join('\n'),
    title: textOf('title'),
    holder: textOf('holder'),
    words: textOf('words'),
    said: textOf('said'),
    drafts: textOf('drafts'),
    inside: [...new Set([...answers, ...inside])].join('\n'),
  };
}

/** Each stem once: how often a long text has a word says little, and would cost as much again. */
export function stemsOf(text: string): readonly string[] {
  return [...new Set(tokensIn(text.normalize('NFC')).map(({ stem }) => stem))];
}

const KEYED: ReadonlySet<string> = new Set(['ids', 'owners', 'inside'] satisfies KeyField[]);

/** The terms of a field. */
export function termsOf(text: string, field?: string): string[] {
  if (field !== undefined && KEYED.has(field)) return text === '' ? [] : text.split('\n');
  return tokensIn(text.normalize('NFC')).map(({ stem }) => stem);
}

/** By which it is known whether a commit changed anything that is searched. */
export function fingerprintOf(document: Document, draft: string | null): string {
  return createHash('sha1')
    .update(JSON.stringify([document, draft]))
    .digest('base64');
}
