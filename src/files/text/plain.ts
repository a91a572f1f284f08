import { eightBitText } from './eight-bit.ts';

/** Control characters that no text has; tab, line breaks, form feed and escape may stand in one. */
// oxlint-disable-next-line no-control-regex -- these are what it looks for
const BINARY = /[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f]/;

/**
 * The text of a file, or null when it is none. UTF-8 is tried first and is as good as never right
 * by chance; what is not UTF-8 is in one of the sets of letters that older Swedish systems have.
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
    return eightBitText(content);
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
