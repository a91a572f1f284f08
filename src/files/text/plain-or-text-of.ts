import { fileKindOf } from './file-kind.ts';
import { type TextLimits, UnreadableError } from './limits.ts';
import { plainText } from './plain.ts';
import { textOf } from './text-of.ts';

/**
 * The text of a file's content, whatever it is.
 * @throws UnreadableError with the reason, or whatever a library throws for a damaged file
 */
export async function plainOrTextOf(content: Uint8Array, limits: TextLimits): Promise<string> {
  if (fileKindOf(content) !== 'other') return textOf(content, limits);
  // No letter takes more than four bytes.
  if (content.length > limits.characters * 4) throw new UnreadableError('too-much');
  const text = plainText(content);
  if (text === null) throw new UnreadableError('not-text');
  if (text.trim() === '') throw new UnreadableError('no-text');
  if (text.length > limits.characters) throw new UnreadableError('too-much');
  return text;
}
