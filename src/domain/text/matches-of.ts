/**
 * Every match of a global pattern. `matchAll` copies the pattern at each call, and V8 drops the
 * copies' machine code whenever it collects garbage: a text of 2 MB would be read by slow code.
 * @example matchesOf(/\d/gu, 'a1b2').map(([digit]) => digit) // ['1', '2']
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}
