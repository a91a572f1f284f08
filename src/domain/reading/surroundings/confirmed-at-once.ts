import { startsItem } from '../text/items.ts';
import { linesOf } from '../text/lines.ts';

const AT_ONCE =
  /(?<!\p{L})(?:omedelbart\s+juster\p{L}+|juster(?:as|ad|ades|at|ade)\s+omedelbart|omedelbar\s+justering|(?:paragrafen|§{1,2}\s?\d{1,4})\s+är\s+(?:omedelbart\s+)?juster(?:ad|at)|confirmed\s+(?:at\s+once|immediately)|(?:immediately|at\s+once)\s+confirmed)(?!\p{L})/iu;
const DENIED =
  /(?<!\p{L})(?:ej|inte|icke|not)\s+(?:omedelbar|(?:be\s+)?(?:immediately|confirmed))/iu;

/**
 * True of a § that says of itself: "Paragrafen förklaras omedelbart justerad." What stands before
 * its own heading is of the minutes as a whole, and what names other §§ is of those.
 */
export function isConfirmedAtOnce(text: string): boolean {
  const lines = linesOf(text).map((line) => line.text);
  const own = lines
    .slice(Math.max(0, lines.findIndex(startsItem)))
    .filter((line) => startsItem(line) || numbersIn(line).length === 0)
    .filter((line) => !OF_ALL.test(line))
    .join('\n');
  return AT_ONCE.test(own) && !DENIED.test(own);
}

// "Protokollet justeras omedelbart", and not one § of it.
const OF_ALL =
  /(?<!\p{L})(?:(?:hela\s+)?protokollet|samtliga\s+(?:paragrafer|§§)|(?:all\s+|the\s+)?minutes)(?!\p{L})/iu;

/** What a text says was confirmed at once, wherever it says so: numbers of §§, or all of them. */
export type ConfirmedAtOnce = ReadonlySet<number> | 'all';

/** @example confirmedAtOnceIn('§§ 85–87 och 90 justeras omedelbart.') // 85, 86, 87, 90 */
export function confirmedAtOnceIn(text: string): ConfirmedAtOnce {
  const numbers = new Set<number>();
  for (const { text: line } of linesOf(text)) {
    if (!AT_ONCE.test(line) || DENIED.test(line)) continue;
    const named = startsItem(line) ? [] : numbersIn(line);
    if (named.length === 0 && OF_ALL.test(line) && !OF_OTHERS.test(line)) return 'all';
    for (const number of named) numbers.add(number);
  }
  return numbers;
}

/** The minutes of the meeting before are confirmed in these. */
const OF_OTHERS = /(?<!\p{L})(?:föregående|förra|tidigare|previous|last)(?!\p{L})/iu;

const NUMBERS =
  /(?:§{1,2}|paragraf(?:er(?:na)?|en)?|paragraphs?|minutes?)\s?(?<list>\d{1,4}(?:\s?(?:[–-]|,|och|samt|till|to|and|t\.o\.m\.|§)\s?(?:§{1,2}\s?)?\d{1,4}){0,60})/giu;
const STRETCH = /(?<first>\d+)(?:\s?(?:[–-]|till|to|t\.o\.m\.)\s?(?:§{1,2}\s?)?(?<last>\d+))?/giu;
/** More than a meeting has: a stretch so long is a slip. */
const MOST = 400;

function numbersIn(line: string): number[] {
  const lists = [...line.matchAll(NUMBERS)].map(({ groups }) => groups?.['list'] ?? '');
  return lists.flatMap((list) =>
    [...list.matchAll(STRETCH)].flatMap(({ groups }) => {
      const first = Number(groups?.['first']);
      const last = Number(groups?.['last'] ?? first);
      const count = Math.max(1, Math.min(MOST, last - first + 1));
      return Array.from({ length: count }, (_, more) => first + more);
    }),
  );
}
