import type { ElementRules } from './element-lines.ts';
import { type TextLimits, UnreadableError } from './limits.ts';
import { textOfXml } from './xml.ts';
import { unzipped, utf8 } from './zip.ts';

const OPEN_DOCUMENT: ElementRules = {
  lines: /^(?:text:p|text:h|table:table-row)$/u,
  points: /^text:list-item$/u,
  numberedIn: null,
  cells: /^table:table-cell$/u,
  breaks: /^(?:text:line-break|text:tab|text:s)$/u,
  skipped: /^(?:office:annotation|text:tracked-changes|text:note|office:styles|office:forms)$/u,
};

/** The text of an OpenDocument file, a line for each paragraph. */
export function odtText(content: Uint8Array, limits: TextLimits): string {
  const wanted = ['content.xml', 'META-INF/manifest.xml'];
  const parts = unzipped(content, (name) => wanted.includes(name), limits);
  const manifest = parts['META-INF/manifest.xml'];
  if (manifest !== undefined && utf8(manifest).includes('encryption-data'))
    throw new UnreadableError('encrypted');
  return textOfXml(utf8(parts['content.xml']), OPEN_DOCUMENT);
}
