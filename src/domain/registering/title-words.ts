/**
 * The words at a line's start that were most likely meant as a title that nobody has yet: the first,
 * and those in capitals after it. "Chef för kultur", "Head of Libraries" and "biträdande
 * kulturchefen" are kept whole.
 * @example titleWords('Chef för kultur och fritid ta fram en plan') // 'Chef för kultur och fritid'
 */
export function titleWords(text: string): string {
  const words = [...text.matchAll(/\S+/gu)];
  const end = titleEnd(words.map(([word]) => word));
  const last = words[end - 1];
  return last === undefined ? '' : text.slice(0, last.index + last[0].length).replace(STOPS, '');
}

const STOPS = /[,:;]$/u;
const CAPITAL = /^\p{Lu}/u;
/** What never is a title by itself: something follows. */
const BEFORE =
  /^(?:den|the|t\.?f\.?|tillförordna[dt]e?|vikarierande|ställföreträdande|stf\.?|vice|biträdande|bitr\.?|förste|andre|första|andra|acting|interim|deputy|assistant|\p{L}+(?:ske|ska|ive|iva|iv|isk|nella|nelle|onala|ciala|unala|lokala))$/iu;
const JOINS = /^(?:och|&|samt|and)$/iu;
const OF = /^(?:för|of|for|vid|på|inom)$/iu;
const HEAD =
  /(?:chef|chefen|direktör|direktören|head|director|manager|officer|ansvarig|ansvarige|ansvariga|samordnare|samordnaren|strateg|strategen|ledare|ledaren|sekreterare|sekreteraren|controller|controllern)$/iu;
/** "S:t", "Görans": what is named so follows. */
const NAMES_NEXT = /:|^\p{Lu}\p{L}*s$/u;

/** How many of the words make the title. */
function titleEnd(words: readonly string[]): number {
  let end = Math.min(1, words.length);
  const at = (index: number): string => words[index] ?? '';
  const isOver = (): boolean => STOPS.test(at(end - 1)) || end >= words.length;
  while (!isOver() && (BEFORE.test(at(end - 1)) || CAPITAL.test(at(end)) || isHalf(words, end)))
    end += isHalf(words, end) ? 2 : 1;
  if (isOver() || !HEAD.test(at(end - 1)) || !OF.test(at(end))) return Math.min(end, words.length);
  return objectEnd(words, end + 1);
}

/** "Ekonomi- och HR-direktören": a word that ends with a hyphen goes on behind "och". */
function isHalf(words: readonly string[], end: number): boolean {
  return /\p{Pd}$/u.test(words[end - 1] ?? '') && JOINS.test(words[end] ?? '');
}

/** Where that ends which somebody is the head of: "kultur- och fritidsförvaltningen". */
function objectEnd(words: readonly string[], from: number): number {
  let end = from + 1;
  const at = (index: number): string => words[index] ?? '';
  const isSwedish = !/^(?:of|for)$/iu.test(at(from - 1));
  const goesOn = (): boolean =>
    !STOPS.test(at(end - 1)) &&
    (CAPITAL.test(at(end)) || (isSwedish && NAMES_NEXT.test(at(end - 1))) || isHalf(words, end));
  while (end < words.length && goesOn()) end += isHalf(words, end) ? 2 : 1;
  const hasMore = JOINS.test(at(end)) && words.length > end + 2 && !STOPS.test(at(end - 1));
  return Math.min(hasMore ? end + 2 : end, words.length);
}
