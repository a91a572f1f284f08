/** Control characters that no text has; tab, line breaks, form feed and escape may stand in one. */
// oxlint-disable-next-line no-control-regex -- these are what it looks for
const BINARY = /[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f]/;

/**
 * The text of a file, or null when it is none. UTF-8 is tried first and is as good as never right
 * by chance; what is not UTF-8 is taken as Windows-1252, in which older Swedish systems write.
 */
export function plainText(content: Uint8Array): string | null {
  const text = decoded(content);
  return BINARY.test(text) ? null : text;
}

function decoded(content: Uint8Array): string {
  const wide = wideOrder(content);
  if (wide !== null) return new TextDecoder(wide).decode(content);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return windows1252(content);
  }
}

const SEEN = 512;

/** UTF-16 by its mark, or by the zero beside nearly every letter of a text that has none. */
function wideOrder(content: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (content[0] === 0xff && content[1] === 0xfe) return 'utf-16le';
  if (content[0] === 0xfe && content[1] === 0xff) return 'utf-16be';
  const start = [...content.subarray(0, SEEN)];
  const zeros = [0, 1].map((side) => start.filter((byte, at) => byte === 0 && at % 2 === side));
  const [even = 0, odd = 0] = zeros.map(({ length }) => length / Math.max(1, start.length / 2));
  if (even < 0.1 && odd > 0.7) return 'utf-16le';
  return odd < 0.1 && even > 0.7 ? 'utf-16be' : null;
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
