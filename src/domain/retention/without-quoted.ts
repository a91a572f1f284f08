/** What stands where quoted words were. */
const GONE = '[…]';
/** Letters of a quotation's beginning that are told from other words; a message may have cut the rest. */
const BEGINNING = 8;
const LETTER = /[\p{L}\p{N}]/u;
const ENTITY = /&(?:amp|lt|gt);/gu;

/** The letters of a text, and where in it each stands. */
type Letters = { readonly text: string; readonly at: readonly number[] };

/**
 * A text that was sent, without what it quotes of these words. A message may show them escaped, in
 * one line and cut short, so letters alone are compared, from the words' beginning on.
 * @example withoutQuoted('RUN-1 · ”dröjer till ma…”', ['Dröjer till maj']) // 'RUN-1 · ”[…]…”'
 */
export function withoutQuoted(sent: string, words: readonly string[]): string {
  return words.reduce(withoutOne, sent);
}

function withoutOne(sent: string, words: string): string {
  const wanted = lettersOf(words).text;
  if (wanted === '') return sent;
  const shown = lettersOf(sent);
  const least = wanted.slice(0, BEGINNING);
  const found: { readonly from: number; readonly to: number }[] = [];
  for (let at = shown.text.indexOf(least); at !== -1; at = shown.text.indexOf(least, at + 1)) {
    const place = placeOf(sent, shown, { at, length: sharedFrom(shown.text, at, wanted) });
    if (place !== null && place.from >= (found.at(-1)?.to ?? 0)) found.push(place);
  }
  return found
    .toReversed()
    .reduce((text, { from, to }) => `${text.slice(0, from)}${GONE}${text.slice(to)}`, sent);
}

function sharedFrom(shown: string, at: number, wanted: string): number {
  let length = 0;
  while (length < wanted.length && shown[at + length] === wanted[length]) length += 1;
  return length;
}

/** Null for what only begins or ends in the middle of another word. */
function placeOf(
  sent: string,
  { at: places }: Letters,
  { at, length }: { readonly at: number; readonly length: number },
) {
  const from = places[at] ?? 0;
  const to = (places[at + length - 1] ?? 0) + 1;
  const isApart = !isLetter(sent[from - 1]) && !isLetter(sent[to]);
  return isApart ? { from, to } : null;
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && LETTER.test(sign);
}

/** What is escaped is no letter, though it is written with some. */
function lettersOf(text: string): Letters {
  const bare = text.replace(ENTITY, (entity) => ' '.repeat(entity.length));
  const at: number[] = [];
  let letters = '';
  for (let place = 0; place < text.length; place += 1) {
    const sign = bare[place] ?? '';
    if (!LETTER.test(sign)) continue;
    // One for one: a few letters are two where they are small.
    letters += sign.toLowerCase()[0] ?? sign;
    at.push(place);
  }
  return { text: letters, at };
}
