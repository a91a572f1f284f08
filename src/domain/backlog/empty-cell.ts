/** A dash says that there is nothing, as an empty cell does. */
export function isEmptyCell(words: string): boolean {
  return /^[-–—.]*$/u.test(words.trim());
}
