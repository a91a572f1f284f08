import { zipSync } from 'fflate';
import mammoth from 'mammoth';

import { HTML } from './html.ts';
import type { TextLimits } from './limits.ts';
import { textOfXml } from './xml.ts';
import { unzipped } from './zip.ts';

// No pictures, no macros, no embedded files: mammoth never sees them.
const PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:document|numbering|styles|footnotes|endnotes|comments)\.xml|word\/_rels\/document\.xml\.rels)$/u;

/** The text of a Word file: a line for each paragraph, points numbered, cells with bars between. */
export async function docxText(content: Uint8Array, limits: TextLimits): Promise<string> {
  const parts = unzipped(content, (name) => PARTS.test(name), limits);
  const buffer = Buffer.from(zipSync(parts, { level: 0 }));
  const { value } = await mammoth.convertToHtml({ buffer }, { ignoreEmptyParagraphs: false });
  return textOfXml(`<html>${value}</html>`, HTML);
}
