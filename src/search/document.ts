import { createHash } from 'node:crypto';

import type { Assignment } from '../domain/assignments/assignment.ts';
import { ownerKeys } from '../domain/assignments/desk-keys.ts';
import { identifiersOf } from '../domain/search/identifiers.ts';
import { draftPieces, piecesOf, type Where } from '../domain/search/pieces.ts';
import { tokensIn } from '../domain/search/tokens.ts';

/** What the index keeps of an assignment, by fields; each holds its terms, a line each. */
export type Document = { readonly id: string } & Readonly<Record<Field, string>>;

export type Field = WordField | 'ids' | 'owners' | 'inside';
/** Of stems, as what stands in drafts (`inside`); the others hold keys. */
export type WordField = 'title' | 'holder' | 'words' | 'said' | 'drafts';

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

/**
 * A word that stands in the assignment's title or names its holder counts there alone: decisions
 * say both again in whole sentences, and would make the index twice as large and as slow.
 * @param inside the stems of its newest draft's text
 */
export function documentOf(assignment: Assignment, inside: readonly string[]): Document {
  const pieces = piecesOf(assignment);
  const stemsIn = (field: WordField): readonly string[] =>
    pieces
      .filter(({ where }) => FIELD_OF[where] === field)
      .flatMap(({ text }) => tokensIn(text.normalize('NFC')).map(({ stem }) => stem));
  const [title, holder] = [stemsIn('title'), stemsIn('holder')];
  const counted = new Set([...title, ...holder]);
  const others = (field: WordField): string =>
    lined(stemsIn(field).filter((stem) => !counted.has(stem)));
  const answers = draftPieces(assignment).flatMap(({ text }) => stemsOf(text));
  return {
    id: assignment.id,
    ids: lined(identifiersOf(assignment)),
    owners: lined(ownerKeys(assignment)),
    title: lined(title),
    holder: lined(holder),
    words: others('words'),
    said: others('said'),
    drafts: others('drafts'),
    inside: lined([...new Set([...answers, ...inside])]),
  };
}

function lined(terms: readonly string[]): string {
  return terms.join('\n');
}

/** The terms of a field. */
export function termsOf(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}

/** Each stem once: how often a long text has a word says little, and would cost as much again. */
export function stemsOf(text: string): readonly string[] {
  return [...new Set(tokensIn(text.normalize('NFC')).map(({ stem }) => stem))];
}

/** By which it is known whether a commit changed anything that is searched. */
export function fingerprintOf(document: Document, draft: string | null): string {
  return createHash('sha1')
    .update(JSON.stringify([document, draft]))
    .digest('base64');
}
