import { isCaseNumber } from './case-number.ts';

/** The heading of a § without its number and case number; null where the item has none. */
export function caseTitleIn(head: string): string | null {
  for (const line of head.split('\n')) {
    const title = line
      .replace(/^\s*(?:\p{Lu}{1,6}\s+)?(?:§+\s*)?\d{0,4}\s+(?=\p{Lu})/u, '')
      .replace(
        /,?\s*\(?(?:dnr|diarienr|diarienummer)?[.:]?\s*[^\s()]*\d{2,}[^\s()]*\)?(?:\s\.\.\..*)?\s*$/iu,
        '',
      )
      .trim();
    if (isTitle(title, line)) return title;
  }
  return null;
}

function isTitle(title: string, line: string): boolean {
  if (!/^\p{Lu}[^.!?:]{2,199}$/u.test(title) || isCaseNumber(title)) return false;
  return /§|\(|dnr|\d{4}/iu.test(line) || /^[^\d]{8,}$/u.test(title);
}
