import { docxText } from './docx.ts';
import { icalText } from './ical.ts';
import { fileKindOf } from './file-kind.ts';
import { type TextLimits, UnreadableError } from './limits.ts';
import { mailText } from './mail.ts';
import { odtText } from './odt.ts';
import { pdfText } from './pdf.ts';
import { rtfText } from './rtf.ts';
import { xlsxText } from './xlsx.ts';
import { unzipped } from './zip.ts';

/**
 * The text of a file that is no plain text.
 * @throws UnreadableError with the reason, or whatever a library throws for a damaged file
 */
export async function textOf(content: Uint8Array, limits: TextLimits): Promise<string> {
  const text = await rawTextOf(content, limits);
  if (text.trim() === '') throw new UnreadableError('no-text');
  if (text.length > limits.characters) throw new UnreadableError('too-much');
  return text;
}

async function rawTextOf(content: Uint8Array, limits: TextLimits): Promise<string> {
  const kind = fileKindOf(content);
  if (kind === 'pdf') return pdfText(content, limits);
  if (kind === 'rtf') return rtfText(content);
  if (kind === 'ical') return icalText(content);
  if (kind === 'zip') return zippedText(content, limits);
  if (kind === 'mail') return mailText(content, limits, rawTextOf);
  throw new UnreadableError(kind === 'ole' && hasPassword(content) ? 'encrypted' : 'not-text');
}

async function zippedText(content: Uint8Array, limits: TextLimits): Promise<string> {
  const names = new Set<string>();
  unzipped(content, (name) => !names.add(name).has(name), limits);
  if (names.has('word/document.xml')) return docxText(content, limits);
  if (names.has('content.xml')) return odtText(content, limits);
  if (names.has('xl/workbook.xml')) return xlsxText(content, limits);
  throw new UnreadableError('not-text');
}

/** A Word file with a password names its inner package so, in UTF-16. */
function hasPassword(content: Uint8Array): boolean {
  return Buffer.from(content).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}
