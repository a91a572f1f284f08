import PostalMime, { type Attachment } from 'postal-mime';

import { textOfHtml } from './html.ts';
import { fileKindOf } from './file-kind.ts';
import { type TextLimits, UnreadableError } from './limits.ts';

/** A mail that was forwarded more often is no mail. */
const DEEPEST = 20;
/** Pictures and signatures come with mails too; more documents than this do not. */
const MOST_DOCUMENTS = 20;

/**
 * The text of an e-mail: what it says itself, and then the documents that came with it. One that
 * cannot be read is passed over, unless there is nothing else.
 * @param read gives the text of a document
 */
export async function mailText(
  content: Uint8Array,
  limits: TextLimits,
  read: (document: Uint8Array, limits: TextLimits) => Promise<string>,
): Promise<string> {
  const mail = await PostalMime.parse(content, { maxNestingDepth: DEEPEST });
  const own = (mail.text ?? textOfHtml(mail.html ?? '')).trim();
  const texts = own === '' ? [] : [own];
  const documents = mail.attachments.map(contentOf).filter(isDocument).slice(0, MOST_DOCUMENTS);
  let refused: unknown = null;
  for (const document of documents)
    try {
      texts.push((await read(document, limits)).trim());
    } catch (error) {
      refused = error;
    }
  if (texts.length === 0 && refused !== null) throw refused;
  if (texts.length === 0) throw new UnreadableError('no-text');
  return texts.join('\n\n');
}

function contentOf({ content }: Attachment): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
}

function isDocument(content: Uint8Array): boolean {
  return ['pdf', 'zip', 'rtf'].includes(fileKindOf(content));
}
