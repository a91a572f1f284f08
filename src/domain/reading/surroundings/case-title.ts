import { isCaseNumber } from './case-number.ts';

// The § before a title, and a case number after it, however it is marked.
const NOT_TITLE: readonly RegExp[] = [
  /^\s*(?:\p{Lu}{1,6}\s+)?(?:§+\s*)?\d{0,4}\s+(?=\p{Lu})/u,
  /^\s*\p{Lu}{1,5}\/\d{2,4}\/\d{1,4}\s+/u,
  /\s*\([^()]*\d[^()]*\).*$/u,
  /,?\s*(?:dnr|diarienr|diarienummer)[.:]?\s.*$/iu,
  /,?\s+\p{Lu}{2,5}[ /]?\d{4}[/:-]\d+\s*$/u,
];

/** The heading of a § without its number and case number; null where the item has none. */
export function caseTitleIn(head: string): string | null {
  for (const line of head.split('\n')) {
    const title = NOT_TITLE.reduce((words, rest) => words.replace(rest, ''), line).trim();
    if (isTitle(title, line)) return title;
  }
  return null;
}

function isTitle(title: string, line: string): boolean {
  if (!/^\p{Lu}[^.!?:]{2,199}$/u.test(title) || isCaseNumber(title)) return false;
  return /§|\(|dnr|\d{4}/iu.test(line) || /^[^\d]{8,}$/u.test(title);
}
