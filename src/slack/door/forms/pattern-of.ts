const AROUND = '["\'`*_]*';
/** What must follow, and is no word of the command itself. */
const LABEL = String.raw`${AROUND}\p{L}[\p{L}\d]{0,9}\s?[-‐‑‒–—−]\s?\d`;
const FOLLOWS: Readonly<Record<string, string>> = {
  '&label': `(?=${LABEL})`,
  '&given': String.raw`(?=${LABEL}|(?:till|åt|to)\s|<@)`,
  '&diary': String.raw`(?=${LABEL}[^]*\s(?:till|i|to|in)\s+(?:the\s+)?(?:diariet|diarium|diary|registry))`,
  '&person': '(?=<@)',
  '&late': String.raw`(?=(?:försena(?:de|d|t)|sena|sent|overdue|late)(?!\p{L}))`,
};

/**
 * The pattern of a command's words at the start of a line. Words stand apart by a space; `a|b` is
 * either, `?a` may be left out (the first may not), `$` is the end of the line, and `&label`,
 * `&given`, `&diary`, `&person` and `&late` are what must follow.
 * @example patternOf('flytta ?det sammanträdet|mötet').test('Flytta mötet den 3 maj') // true
 */
export function patternOf(words: string): RegExp {
  const pieces = words.split(' ');
  const last = pieces.at(-1) ?? '';
  const followed = FOLLOWS[last];
  const isEnded = last === '$' || followed !== undefined;
  const [first = '', ...others] = isEnded ? pieces.slice(0, -1) : pieces;
  const spaced = [first === '' ? '' : `(?:${first})`, ...others.map(pieceOf)].join('');
  return new RegExp(`^${spaced}${endOf(last, spaced)}`, 'iu');
}

function endOf(last: string, spaced: string): string {
  if (last === '$') return String.raw`(?=[\s.,:;!?]*$)`;
  const followed = FOLLOWS[last];
  if (followed === undefined) return String.raw`(?=$|[\s,:;?!.])[,:;]?\s*`;
  return spaced === '' ? followed : String.raw`[\s,:;]+${followed}`;
}

function pieceOf(piece: string): string {
  return piece.startsWith('?')
    ? String.raw`(?:\s+(?:${piece.slice(1)}))?`
    : String.raw`\s+(?:${piece})`;
}
