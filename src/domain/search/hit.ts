import type { Piece, Where } from './pieces.ts';
import type { Sought } from './sought.ts';
import { meets, type Token, tokensIn } from './tokens.ts';

/** Where something was found, and the words around the first of it. */
export type Hit = {
  readonly where: Where;
  readonly version: number | null;
  readonly before: string;
  readonly word: string;
  readonly after: string;
};

/** Characters on each side of the word. */
const AROUND = 60;

/** The piece in which most of what was sought stands, the first of those; null where it stands in none. */
export function hitIn(pieces: readonly Piece[], sought: readonly Sought[]): Hit | null {
  let best: Hit | null = null;
  let most = 0;
  for (const each of pieces) {
    const text = each.text.normalize('NFC');
    const tokens = tokensIn(text);
    const met = sought.flatMap((one) => meeting(tokens, one) ?? []);
    const [first] = met.toSorted((one, other) => one.from - other.from);
    if (first === undefined || met.length <= most) continue;
    most = met.length;
    best = { where: each.where, version: each.version ?? null, ...around(text, first) };
  }
  return best;
}

/** The word that meets what was sought. */
function meeting(tokens: readonly Token[], { id, words }: Sought): Token | null {
  if (id?.startsWith('§') === true) return tokens.find(({ stem }) => stem === id) ?? null;
  const met = words.map((word) => tokens.find((token) => meets(token, word)));
  return met.includes(undefined) ? null : (met[0] ?? null);
}

function around(text: string, { from, to }: Token): Pick<Hit, 'before' | 'word' | 'after'> {
  const begin = from <= AROUND ? 0 : spaceAfter(text, from - AROUND, from);
  const last = text.lastIndexOf(' ', to + AROUND);
  const stop = text.length - to <= AROUND ? text.length : Math.max(last, to);
  return {
    before: `${begin > 0 ? '…' : ''}${text.slice(begin, from)}`,
    word: text.slice(from, to),
    after: `${text.slice(to, stop)}${stop < text.length ? '…' : ''}`,
  };
}

/** Where the first word begins that stands whole between two places; the second where none does. */
function spaceAfter(text: string, from: number, to: number): number {
  const space = text.indexOf(' ', from - 1);
  return space === -1 || space >= to ? to : space + 1;
}
