import { readFileSync } from 'node:fs';
import { gunzipSync, inflateSync } from 'node:zlib';

import type { Page } from 'playwright-core';

import { STATE_SIGNS } from '../src/words/state-signs.ts';

const FONT = import.meta
  .resolve('@fontsource/noto-color-emoji/files/noto-color-emoji-emoji-400-normal.woff');
/** What the app's own messages and reactions show. */
const SHOWN = ['📝', '⚠️', ...Object.values(STATE_SIGNS)];
/** From the font's ascender down, in its units. */
const VIEW_BOX = '0 -950 1275 1275';

/**
 * Draws the emoji on a page as images. The packaged Chromium draws nothing for the glyphs of a
 * colour font, and a server has no other; so each drawing is taken out of the font itself.
 */
export async function drawEmoji(page: Page): Promise<void> {
  await page.evaluate(
    (drawn) => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: Text[] = [];
      while (texts.nextNode()) if (texts.currentNode instanceof Text) found.push(texts.currentNode);
      const signs = new RegExp(`(${Object.keys(drawn).join('|')})`, 'u');
      for (const text of found.filter(({ data }) => signs.test(data)))
        text.replaceWith(
          ...text.data.split(signs).map((piece) => {
            const source = drawn[piece];
            if (source === undefined) return piece;
            const image = document.createElement('img');
            image.src = source;
            image.style.cssText = 'height: 1.15em; vertical-align: -0.2em';
            return image;
          }),
        );
    },
    await drawings(page),
  );
}

/** The font keeps many drawings in one document, far too much for each place where one is shown. */
async function small(page: Page, source: string): Promise<string> {
  return page.evaluate(async (address) => {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = 72;
    canvas.height = 72;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL();
  }, source);
}

let known: Record<string, string> | null = null;

/** By emoji, its drawing as the address of an image. */
async function drawings(page: Page): Promise<Record<string, string>> {
  if (known !== null) return known;
  const drawn: Record<string, string> = {};
  for (const emoji of SHOWN) drawn[emoji] = await small(page, drawingOf(emoji, readTables()));
  known = drawn;
  return known;
}

type Tables = ReadonlyMap<string, Buffer>;

/** The tables of a WOFF file; see https://www.w3.org/TR/WOFF/#TableDirectory. */
function readTables(): Tables {
  const font = readFileSync(new URL(FONT));
  const tables = new Map<string, Buffer>();
  for (let at = 44; at < 44 + font.readUInt16BE(12) * 20; at += 20) {
    const [offset, length, whole] = [4, 8, 12].map((after) => font.readUInt32BE(at + after));
    const packed = font.subarray(offset, (offset ?? 0) + (length ?? 0));
    const table = length === whole ? packed : inflateSync(packed);
    tables.set(font.toString('latin1', at, at + 4), table);
  }
  return tables;
}

function drawingOf(emoji: string, tables: Tables): string {
  const cmap = tables.get('cmap');
  const svg = tables.get('SVG ');
  const glyph = cmap && glyphOf(cmap, emoji.codePointAt(0) ?? 0);
  const drawn = svg && glyph !== undefined && documentOf(svg, glyph);
  if (!drawn) throw new Error(`The font does not draw ${emoji}`);
  const alone = `<style>svg > g { display: none } svg > #glyph${glyph} { display: inline }</style>`;
  const image = drawn.replace(
    /<svg([^>]*)>/,
    `<svg$1 width="72" height="72" viewBox="${VIEW_BOX}">${alone}`,
  );
  return `data:image/svg+xml;base64,${Buffer.from(image).toString('base64')}`;
}

/** The glyph of a character, by the groups of a format 12 subtable. */
function glyphOf(cmap: Buffer, character: number): number | undefined {
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) =>
    cmap.readUInt32BE(4 + index * 8 + 4),
  );
  const start = subtables.find((offset) => cmap.readUInt16BE(offset) === 12);
  if (start === undefined) return undefined;
  for (let at = start + 16; at < start + 16 + cmap.readUInt32BE(start + 12) * 12; at += 12) {
    const [first = 0, last = 0, glyph = 0] = [0, 4, 8].map((after) =>
      cmap.readUInt32BE(at + after),
    );
    if (first <= character && character <= last) return glyph + character - first;
  }
  return undefined;
}

/** The SVG document that holds a glyph; several glyphs share one. */
function documentOf(svg: Buffer, glyph: number): string | undefined {
  const list = svg.readUInt32BE(2);
  for (let at = list + 2; at < list + 2 + svg.readUInt16BE(list) * 12; at += 12) {
    if (glyph < svg.readUInt16BE(at) || glyph > svg.readUInt16BE(at + 2)) continue;
    const start = list + svg.readUInt32BE(at + 4);
    const bytes = svg.subarray(start, start + svg.readUInt32BE(at + 8));
    return (bytes.readUInt16BE(0) === 0x1f8b ? gunzipSync(bytes) : bytes).toString('utf8');
  }
  return undefined;
}
