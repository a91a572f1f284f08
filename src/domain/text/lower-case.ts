/** Lower case of the same length: "İ" alone would become two signs and move all after it. */
export function inLowerCase(words: string): string {
  const lower = words.toLowerCase();
  return lower.length === words.length ? lower : words;
}
