import { caseKey } from '../assignments/case-number.ts';
import { matchesOf } from '../text/matches-of.ts';
import { tokensIn, type Word } from './tokens.ts';

/** One thing that is sought; an assignment is found that has all of them. */
export type Sought = {
  /** As it was typed. */
  readonly typed: string;
  /** A label, a case number or a §, as assignments are found by it (`identifiersOf`); else null. */
  readonly id: string | null;
  /** Its words; all of them are to be met where the id is not. */
  readonly words: readonly Word[];
};

const SIGNS = String.raw`[-‐‑‒–—−]`;
const THINGS = new RegExp(
  [
    String.raw`(?:§+|(?<!\p{L})[Pp]aragra(?:f|fen|ph)(?!\p{L}))\s*(?<paragraph>\d+)(?!\d)(?:/\d{4})?`,
    String.raw`(?<![\p{L}\d])(?:(?:[Dd]nr|[Dd]iarie\s?nr|[Dd]iarienummer)[\s.:]*)?(?<number>(?:\p{L}{1,10}[/-]?|\p{Lu}{1,6} )?\d{1,6}/\d{1,6}|\p{L}{1,10}/\d{1,6})(?![\d/])`,
    String.raw`(?<![\p{L}\d])(?<code>\p{L}[\p{L}\d]{0,9})${SIGNS}(?<digits>\d{1,6})(?!${SIGNS}?[\p{L}\d])`,
    String.raw`\S+`,
  ].join('|'),
  'gu',
);

/** Words that stand in nearly every text, and name nothing by themselves. */
const COMMON = new Set(
  [
    'och i på om för till av den det de en ett med som att är från vid hos',
    'the a an of in on for to and about with is by from at',
  ].flatMap((words) => words.split(' ')),
);

/** Enough for any sentence; more would only make the search slow. */
const MOST = 24;

/**
 * What a line seeks, in its order. Common words count only where there are no others.
 * @example soughtIn('badhus § 87').map(({ id, typed }) => id ?? typed) // ['badhus', '§87']
 */
export function soughtIn(line: string): readonly Sought[] {
  const all = matchesOf(THINGS, line.normalize('NFC')).flatMap((match) => {
    const [typed] = match;
    const words = tokensIn(typed).map(({ word, stem }) => ({ word, stem }));
    const id = idOf(match.groups ?? {});
    return words.length === 0 && id === null ? [] : [{ typed, id, words }];
  });
  const telling = all.filter(({ typed }) => !COMMON.has(typed.toLowerCase()));
  return (telling.length === 0 ? all : telling).slice(0, MOST);
}

function idOf({
  paragraph,
  number,
  code,
  digits,
}: Readonly<Record<string, string | undefined>>): string | null {
  if (paragraph !== undefined) return `§${Number(paragraph)}`;
  if (number !== undefined) return caseKey(number);
  if (code === undefined || digits === undefined) return null;
  return labelKey(`${code}-${Number(digits)}`);
}

/** @example labelKey('RUN-12') // 'run-12' */
export function labelKey(label: string): string {
  return label.normalize('NFC').toLocaleLowerCase('sv');
}
