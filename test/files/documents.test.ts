import { deflateRawSync } from 'node:zlib';

import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import { TEXT_LIMITS } from '../../src/files/text/limits.ts';
import { readText } from '../../src/files/text/read-text.ts';

const MB = 1024 * 1024;
const ORDER = 'Regiondirektören får i uppdrag att ta fram en plan – § 87';

describe('the text of a document', () => {
  it('is read from OpenDocument, points and cells told apart', async () => {
    const content = odt(
      `<text:p>Beslut</text:p><text:list><text:list-item><text:p>${ORDER}</text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>Skyltning</text:p></table:table-cell><table:table-cell><text:p>Fritidschefen</text:p></table:table-cell></table:table-row></table:table>`,
    );

    expect(await readText(content)).toEqual({
      ok: true,
      text: `Beslut\n• ${ORDER}\nSkyltning | Fritidschefen`,
    });
  });

  it('is read from RTF, without its fonts and header', async () => {
    const content = Buffer.from(
      String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}{\header Sida 1}\pard Beslut\par Regiondirekt\'f6ren f\u229?r i uppdrag att ta fram en plan \endash  \'a7 87\par}`,
      'latin1',
    );

    expect(await readText(content)).toEqual({ ok: true, text: `Beslut\n${ORDER}` });
  });

  it.each([
    ['encrypted', 'an OpenDocument file with a password', odt('', 'encryption-data')],
    ['encrypted', 'a Word file with a password', ole('EncryptedPackage')],
    ['not-text', 'a Word file of the old kind', ole('WordDocument')],
    ['not-text', 'a compressed file of other things', zipSync({ 'a.txt': strToU8('a') })],
    ['damaged', 'a PDF of noise', Buffer.from('%PDF-1.7\nnoise')],
    ['damaged', 'a compressed file cut short', odt('<text:p>Beslut</text:p>').subarray(0, 90)],
    ['damaged', 'XML that multiplies itself', odt('&a;', '', '<!DOCTYPE a [<!ENTITY a "aaaa">]>')],
    ['no-text', 'a document of pictures alone', odt('<text:p/>')],
  ])('is refused as %s from %s', async (why, _what, content) => {
    expect(await readText(content)).toEqual({ ok: false, why });
  });
});

describe('a hostile file', () => {
  it('of nothing but the braces of RTF costs no more than its time', async () => {
    const content = Buffer.concat([Buffer.from(String.raw`{\rtf1 `), Buffer.alloc(24 * MB, '{')]);

    expect(await readText(content)).toEqual({ ok: false, why: 'no-text' });
  });

  it('is not unpacked beyond its limit', async () => {
    const bomb = odt(`<text:p>${'a'.repeat(5_000_000)}</text:p>`);

    const read = await readText(bomb, { ...TEXT_LIMITS, unpackedBytes: 1_000_000 });

    expect(bomb.length).toBeLessThan(20_000);
    expect(read).toEqual({ ok: false, why: 'too-much' });
  });

  it('that lies about its size is given no more room than it says', async () => {
    const read = await readText(lyingZip(), { ...TEXT_LIMITS, unpackedBytes: 1_000_000 });

    expect(read.ok).toBe(false);
  });

  it('is stopped when its time is over, while everything else goes on', async () => {
    let turns = 0;
    const ticking = setInterval(() => (turns += 1), 5);

    const read = await readText(odt('<text:p>a</text:p>'.repeat(600_000)), {
      ...TEXT_LIMITS,
      timeoutMs: 250,
    });
    clearInterval(ticking);

    expect(read).toEqual({ ok: false, why: 'too-much' });
    expect(turns).toBeGreaterThan(2);
  });

  it('that takes all its memory ends alone', async () => {
    const deep = odt('<text:span>'.repeat(400_000) + '</text:span>'.repeat(400_000));

    const read = await readText(deep, { ...TEXT_LIMITS, memoryMb: 24 });

    expect(read.ok).toBe(false);
  });
});

function odt(body: string, manifest = '', doctype = ''): Uint8Array {
  const content = `<?xml version="1.0"?>${doctype}<office:document-content>${body}</office:document-content>`;
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8(content),
    'META-INF/manifest.xml': strToU8(`<manifest>${manifest}</manifest>`),
  });
}

function ole(stream: string): Buffer {
  const mark = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  return Buffer.concat([mark, Buffer.alloc(600), Buffer.from(stream, 'utf16le')]);
}

/** A zip whose directory says ten bytes where five million are. */
function lyingZip(): Uint8Array {
  const whole = zipSync({ 'content.xml': strToU8('x'.repeat(10)) }, { level: 0 });
  const packed = deflateRawSync(Buffer.alloc(5_000_000, 'a'));
  const name = Buffer.from('content.xml');
  const local = Buffer.from(whole.subarray(0, 30));
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(10, 22);
  local.writeUInt16LE(0, 28);
  const start = whole.length - 22 - 46 - name.length;
  const central = Buffer.from(whole.subarray(start, start + 46 + name.length));
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt32LE(10, 24);
  const end = Buffer.from(whole.subarray(whole.length - 22));
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return Buffer.concat([local, name, packed, central, end]);
}
