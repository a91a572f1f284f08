import { type Piece, piecesIn, type TimedLine } from './beside-pieces.ts';
import { type DecisionSaid, NOTHING_SAID } from './decision-words.ts';

/** What stands beside a due: what it says of the decision, and what stays with what shall be brought. */
export type Beside = {
  readonly origin: DecisionSaid;
  /** The words that say something else, with what leads to them: ", punkt 2". */
  readonly kept: string;
  /** Those of them that may have been meant otherwise; empty where everything is understood. */
  readonly unread: string;
};

export function besideIn(line: TimedLine, from: number, to: number = line.text.length): Beside {
  const pieces = piecesIn(line, from, to);
  const unread = pieces.filter((each) => each.is === 'unread' || isTwice(each, pieces));
  const understood = pieces.filter((each) => !unread.includes(each));
  const kept = pieces.filter((each) => each.is === 'note' || unread.includes(each));
  return {
    origin: originOf(understood),
    kept: joined(kept, pieces, { ...line, from }),
    unread: joined(unread, pieces, { ...line, from }).replace(/^[\s,;–—-]+/u, ''),
  };
}

function originOf(pieces: readonly Piece[]): DecisionSaid {
  return pieces.reduce<DecisionSaid>((all, { origin }) => ({ ...all, ...origin }), NOTHING_SAID);
}

/** Of two §§ nobody can say which one is meant. */
function isTwice(piece: Piece, pieces: readonly Piece[]): boolean {
  const facts = Object.entries(piece.origin);
  return pieces.some((other) =>
    facts.some(([fact, value]) => {
      const read = new Map(Object.entries(other.origin)).get(fact);
      return read !== undefined && read !== value;
    }),
  );
}

/** The words of some of the pieces as they stand, each behind what sets it apart. */
function joined(
  some: readonly Piece[],
  all: readonly Piece[],
  { text, from }: TimedLine & { readonly from: number },
): string {
  return all
    .map((piece, index) => {
      if (!some.includes(piece)) return '';
      const signs = text.slice(all[index - 1]?.to ?? from, piece.from);
      const words = text.slice(piece.from, piece.to);
      return `${leadOf(piece, signs, words)}${words}`;
    })
    .join('');
}

function leadOf({ is }: Piece, signs: string, words: string): string {
  const dash = /\s(?:[–—-])\s/u.exec(signs)?.[0];
  if (dash !== undefined) return dash;
  const sign = /[,;]/u.exec(signs)?.[0];
  if (sign !== undefined) return `${sign} `;
  return is === 'note' && !/^[([/]/u.test(words) ? ', ' : ' ';
}

/** What a line's words say of the decision before anything else; null where they begin otherwise. */
export function decisionAtStart(
  line: TimedLine,
): { readonly origin: DecisionSaid; readonly rest: string } | null {
  const pieces = piecesIn(line, 0, line.text.length);
  const end = pieces.findIndex(
    (each, at) => each.is !== 'decision' || isTwice(each, pieces.slice(0, at)),
  );
  const read = pieces.slice(0, end === -1 ? pieces.length : end);
  const last = read.at(-1);
  if (last === undefined) return null;
  const rest = line.text.slice(last.to);
  return BELONGS.test(rest) ? null : { origin: originOf(read), rest: rest.replace(SIGNS, '') };
}

/** "§ 12 i reglementet" is what shall be brought. */
const BELONGS = /^\s*(?:i|av|om|och|samt|i|of|in|and|on)\s/iu;
const SIGNS = /^[\s,;:.)\]–—-]+/u;

/**
 * What a line's words say of the decision at their end, and the words before that; null for none.
 * @param isApart true where it has to be set apart: "mål, § 92," and "mål (§ 92)"
 */
export function decisionAtEnd(
  line: TimedLine,
  { isApart }: { readonly isApart: boolean },
): { readonly origin: DecisionSaid; readonly rest: string } | null {
  const pieces = piecesIn(line, 0, line.text.length);
  const first = pieces.findLastIndex(({ is }) => is !== 'decision' && is !== 'nothing') + 1;
  for (const [index, { from }] of pieces.entries()) {
    const read = pieces.slice(index);
    if (index < Math.max(first, 1) || read.some((each) => isTwice(each, read))) continue;
    const before = line.text.slice(0, from);
    if (isApart ? !isSetApart(before) : isLedTo(before, line.text.slice(from))) continue;
    return { origin: originOf(read), rest: before.replace(/[\s,;:.([–—-]+$/u, '') };
  }
  return null;
}

function isSetApart(before: string): boolean {
  return /(?:[,;([–—]|\s-)\s*$/u.test(before);
}

/** "uppföljning av § 45" and "svar till § 45" are what shall be brought. */
function isLedTo(before: string, words: string): boolean {
  return LED.test(words) || /(?:^|\s)(?:till|för|på|kring|mot|to|for)\s*$/iu.test(before);
}

const LED = /^(?:av|i|om|till|från|per|med|och|samt|of|in|on|from|with|and)\s/iu;
