import { dayDecided } from '../dates/day-decided.ts';
import type { DuePhrase } from '../dates/due-phrase.ts';
import { paragraphWords } from '../assignments/paragraph.ts';
import type { Day } from '../days/day.ts';
import type { Span } from '../text/span.ts';
import {
  CASE,
  DECIDED,
  type DecisionSaid,
  OF_BODY,
  PARAGRAPH,
  TO_THE_DAY,
} from './decision-words.ts';
import { isLed } from './led-due.ts';
import { ATTENTION, COURTESY, isComment, isPutOff, NOTE } from './note-words.ts';

/** A line's words with the times that were found in them. */
export type TimedLine = {
  readonly text: string;
  readonly phrases: readonly DuePhrase[];
  readonly today: Day;
  /** Whether words name the committee itself. */
  readonly isOwn: (words: string) => boolean;
};

/** What a few words beside a due are. */
export type Piece = Span & {
  /** `day`: the decision's where a § stands beside it. */
  readonly is: 'decision' | 'day' | 'note' | 'nothing' | 'unread';
  readonly origin: Partial<DecisionSaid>;
};

type Reader = (line: TimedLine, from: number) => Piece | null;

const sticky = (words: string): RegExp => new RegExp(words, 'iuy');

const BETWEEN = sticky(String.raw`(?:[\s,;.!?)\]–—-]|:(?![\w+-]+:))*`);
const MARKED = sticky(PARAGRAPH);
const BODYS = sticky(OF_BODY);
const NUMBERED = sticky(CASE);
const DECISION = sticky(DECIDED);
const NOTED = sticky(NOTE);
const NOTICE = sticky(ATTENTION);
const SAID_TO_NOBODY = sticky(COURTESY);
const BRACKETS = sticky(String.raw`\([^()]*\)|\[[^[\]]*\]`);
const COMMENT = sticky(String.raw`[^,;.()[\]§–—]+`);
const WORD = sticky(String.raw`§+|[^\s§,;]+`);

/** Every piece of a line's words between two places, in order: what nobody knows is `unread`. */
export function piecesIn(line: TimedLine, from: number, to: number): readonly Piece[] {
  const within = { ...line, text: line.text.slice(0, to) };
  const pieces: Piece[] = [];
  for (let at = afterSigns(within.text, from); at < to;) {
    const found = bracketed(within, at) ?? [pieceAt(within, at)];
    pieces.push(...found);
    at = afterSigns(within.text, found.at(-1)?.to ?? at + 1);
  }
  return pieces.map((each, index) => settled(each, pieces[index - 1], pieces[index + 1]));
}

function afterSigns(text: string, from: number): number {
  return from + (matchAt(BETWEEN, text, from)?.[0].length ?? 0);
}

const READERS: readonly Reader[] = [decided, ofBody, paragraph, caseNumber, noted, day, comment];

function pieceAt(line: TimedLine, from: number): Piece {
  for (const read of READERS) {
    const found = read(line, from);
    if (found !== null) return found;
  }
  return piece('unread', from, matchAt(WORD, line.text, from)?.[0] ?? ' ');
}

function decided(line: TimedLine, from: number): Piece | null {
  const lead = matchAt(DECISION, line.text, from);
  if (lead === null) return null;
  const end = from + lead[0].length;
  const phrase = line.phrases.find(({ span }) => span.to > end);
  if (phrase === undefined || !TO_THE_DAY.test(line.text.slice(end, phrase.span.from))) return null;
  const decidedOn = dayDecided(phrase.meaning, line.today, FARTHEST_DECISION);
  if (decidedOn === null || phrase.span.to > line.text.length) return null;
  return { is: 'decision', from, to: phrase.span.to, origin: { decidedOn } };
}

/** Another body's § is none of the committee's, and stays as it was written. */
function ofBody({ text, isOwn }: TimedLine, from: number): Piece | null {
  const found = matchAt(BODYS, text, from);
  const { body = '', paragraph: number = '', point } = found?.groups ?? {};
  if (found === null || (body.length < 7 && body !== body.toUpperCase() && !isOwn(body)))
    return null;
  return isOwn(body)
    ? piece('decision', from, found[0], { paragraph: paragraphWords(number, point) })
    : piece('note', from, found[0]);
}

function paragraph({ text }: TimedLine, from: number): Piece | null {
  const found = matchAt(MARKED, text, from);
  const { paragraph: named, before, point, pointBefore } = found?.groups ?? {};
  const number = named ?? before;
  if (found === null || number === undefined) return null;
  const words = paragraphWords(number, pointBefore ?? point);
  return piece('decision', from, found[0], { paragraph: words });
}

function caseNumber({ text, isOwn }: TimedLine, from: number): Piece | null {
  const found = matchAt(NUMBERED, text, from);
  const { marked, bare, lettered = '' } = found?.groups ?? {};
  const isCase = IN_CAPITALS.test(lettered) || isOwn(LETTERS.exec(lettered)?.[0] ?? '');
  const number = marked ?? bare ?? (isCase ? lettered : undefined);
  if (found === null || number === undefined) return null;
  return piece('decision', from, found[0], { caseNumber: number });
}

/** "plan 2027-2030" is none. */
const LETTERS = /^\p{L}+/u;
const IN_CAPITALS = /^\p{Lu}+[^\p{L}](?!20\d{2}-20\d{2}$)/u;

/** What stands in brackets is a note as a whole, unless something of it is said of the decision. */
function bracketed(line: TimedLine, from: number): readonly Piece[] | null {
  const found = matchAt(BRACKETS, line.text, from);
  if (found === null) return null;
  const to = from + found[0].length;
  const inside = piecesIn(line, from + 1, to - 1);
  if (inside.length === 0) return [piece('nothing', from, found[0])];
  if (inside.some(({ is }) => is === 'decision')) return inside;
  const words = found[0].slice(1, -1);
  const isNote =
    inside.every(({ is }) => is !== 'unread') ||
    isPutOff(words) ||
    isOnlyComment(line, { from, to }, words);
  return [piece(isNote ? 'note' : 'unread', from, found[0])];
}

function noted({ text }: TimedLine, from: number): Piece | null {
  const nothing = matchAt(SAID_TO_NOBODY, text, from);
  if (nothing !== null) return piece('nothing', from, nothing[0]);
  const found = matchAt(NOTED, text, from);
  if (found !== null) return piece('note', from, found[0]);
  const notice = matchAt(NOTICE, text, from)?.[0].trimEnd() ?? '';
  return notice !== '' && isComment(notice) ? piece('note', from, notice) : null;
}

/** A day that has been, and that nothing says is due, with nothing that says what it is of. */
function day(line: TimedLine, from: number): Piece | null {
  const phrase = line.phrases.find(({ span }) => span.from === from);
  if (phrase === undefined || isLed(phrase) || phrase.span.to > line.text.length) return null;
  const decidedOn = dayDecided(phrase.meaning, line.today, FARTHEST_DAY);
  if (decidedOn === null) return null;
  return { is: 'day', from, to: phrase.span.to, origin: { decidedOn } };
}

/** In days: minutes are still quoted after the summer, and a day alone is soon another's. */
const FARTHEST_DECISION = 300;
const FARTHEST_DAY = 120;

function comment(line: TimedLine, from: number): Piece | null {
  if (!SET_APART.test(line.text.slice(0, from))) return null;
  const words = matchAt(COMMENT, line.text, from)?.[0].trimEnd() ?? '';
  const to = from + words.length;
  return words !== '' && isOnlyComment(line, { from, to }, words)
    ? piece('note', from, words)
    : null;
}

const SET_APART = /(?:[,;–—]|\s-)\s*$/u;

function isOnlyComment({ phrases }: TimedLine, { from, to }: Span, words: string): boolean {
  return isComment(words) && !phrases.some(({ span }) => span.from < to && span.to > from);
}

/** "2026-11-10 § 92" and "§ 92, 10 november": a § says whose day it is. */
function settled(each: Piece, before?: Piece, after?: Piece): Piece {
  if (each.is !== 'day') return each;
  const isDecisions = [before, after].some((other) => other?.origin.paragraph !== undefined);
  return isDecisions ? { ...each, is: 'decision' } : { ...each, is: 'unread', origin: {} };
}

function piece(
  is: Piece['is'],
  from: number,
  words: string,
  origin: Partial<DecisionSaid> = {},
): Piece {
  return { is, from, to: from + words.length, origin };
}

function matchAt(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  const found = pattern.exec(text);
  return found === null || found[0] === '' ? null : found;
}
