/** A wording's words alone: a second copy of the minutes may break its lines elsewhere. */
export function plainWording(text: string): string {
  return wordsIn(text).join(' ');
}

export function sameWords(one: string, other: string): boolean {
  return plainWording(one) === plainWording(other);
}

/** The words as they are compared, without the breaks between them. */
export function wordsIn(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/\s+/u)
    .filter((word) => word !== '');
}
