import iconv from 'iconv-lite';

/** Windows first: it is as good as all of them. Then the Mac's, and that of DOS. */
const LETTERS: readonly ((content: Uint8Array) => string)[] = [
  windows1252,
  (content) => iconv.decode(Buffer.from(content), 'macintosh'),
  (content) => iconv.decode(Buffer.from(content), 'cp850'),
];

/** So many bytes tell which it is. */
const LOOKED_AT = 20_000;

/** A text whose letters take a byte each: as it is read in the letters that give the most Swedish. */
export function eightBitText(content: Uint8Array): string {
  const start = content.subarray(0, LOOKED_AT);
  const tried = LETTERS.map((decode) => ({ decode, swedish: swedishIn(decode(start)) }));
  const [best] = tried.toSorted((one, other) => other.swedish - one.swedish);
  return (best?.decode ?? windows1252)(content);
}

/** The letters that only Swedish and its neighbours have, where they stand in words. */
function swedishIn(text: string): number {
  return text.match(/(?<=\p{L})[åäöé]|[åäöÅÄÖ](?=\p{L})/gu)?.length ?? 0;
}

/** What Windows-1252 has where Latin-1 has control characters, from 0x80 on. */
const DASHES_AND_QUOTES = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * By hand, because Node 20's `TextDecoder('windows-1252')` decodes Latin-1 and would lose every
 * dash and quotation mark of a decision, whose wording is kept to the letter.
 */
export function windows1252(content: Uint8Array): string {
  return Buffer.from(content)
    .toString('latin1')
    .replaceAll(/[\u0080-\u009f]/g, (sign) => DASHES_AND_QUOTES.charAt(sign.charCodeAt(0) - 0x80));
}
