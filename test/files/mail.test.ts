import { describe, expect, it } from 'vitest';

import { TEXT_LIMITS } from '../../src/files/text/limits.ts';
import { readText } from '../../src/files/text/read-text.ts';
import { rtfOf } from './support/rtf.ts';

const ORDER = 'Regiondirektören får i uppdrag att ta fram en plan till nästa sammanträde.';
const HEAD = [
  'From: Karin <karin@region.example>',
  'To: Astrid <astrid@region.example>',
  'Subject: =?utf-8?Q?Beslut_i_n=C3=A4mnden?=',
  'Date: Tue, 29 Sep 2026 09:00:00 +0200',
  'MIME-Version: 1.0',
];

const mail = (...lines: readonly string[]): Buffer =>
  Buffer.from([...HEAD, ...lines].join('\r\n'), 'latin1');
const quoted = (text: string): string =>
  [...Buffer.from(text, 'utf8')]
    .map((byte) =>
      byte > 126 || byte === 61
        ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
        : String.fromCharCode(byte),
    )
    .join('');

async function textOf(content: Uint8Array): Promise<string> {
  const read = await readText(content);
  return read.ok ? read.text : `refused: ${read.why}`;
}

describe('the text of an e-mail', () => {
  it('is its plain part, decoded', async () => {
    const content = mail(
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      quoted(ORDER),
    );

    expect(await textOf(content)).toBe(ORDER);
  });

  it('is decoded from base64 and from the signs of an older system too', async () => {
    const base64 = mail(
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(ORDER).toString('base64'),
    );
    const latin = mail('Content-Type: text/plain; charset=iso-8859-1', '', ORDER);

    expect(await textOf(base64)).toBe(ORDER);
    expect(await textOf(latin)).toBe(ORDER);
  });

  it('is the plain one of two parts that say the same', async () => {
    const content = mail(
      'Content-Type: multipart/alternative; boundary=x',
      '',
      '--x',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      quoted(ORDER),
      '--x',
      'Content-Type: text/html; charset=utf-8',
      '',
      '<p>annat</p>',
      '--x--',
    );

    expect(await textOf(content)).toBe(ORDER);
  });

  it('is what a page of HTML says where there is no plain part', async () => {
    const content = mail(
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(
        `<style>p{}</style><h1>Beslut</h1><p>${ORDER}<br>Sedan mera.<ol><li>en punkt</ol><script>x</script>`,
      ).toString('base64'),
    );

    const text = await textOf(content);

    expect(text).toContain(`${ORDER}\nSedan mera.`);
    expect(text).toContain('1. en punkt');
    expect(text).not.toMatch(/[<>{}]/);
  });

  it('goes on with the documents that came with it', async () => {
    const content = mail(
      'Content-Type: multipart/mixed; boundary=x',
      '',
      '--x',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Hej, se protokollet.',
      '--x',
      'Content-Type: application/rtf; name=protokoll.rtf',
      'Content-Disposition: attachment; filename=protokoll.rtf',
      'Content-Transfer-Encoding: base64',
      '',
      rtfOf(ORDER).toString('base64'),
      '--x',
      'Content-Type: image/png; name=logo.png',
      'Content-Disposition: attachment; filename=logo.png',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from([0x89, 0x50, 0, 1, 2]).toString('base64'),
      '--x--',
    );

    expect(await textOf(content)).toBe(`Hej, se protokollet.\n\n${ORDER}`);
  });

  it('is read as it stands where the mail is plain text without parts', async () => {
    const content = Buffer.from(`From: Karin\nSubject: Beslut\n\n${ORDER}`);

    expect(await textOf(content)).toContain(ORDER);
  });
});

describe('a hostile e-mail', () => {
  it('that is nested without end is refused, and costs nobody else anything', async () => {
    const depth = 2000;
    const open = Array.from({ length: depth }, (_, level) => [
      `--b${level}`,
      `Content-Type: multipart/mixed; boundary=b${level + 1}`,
      '',
    ]).flat();
    const content = mail('Content-Type: multipart/mixed; boundary=b0', '', ...open);

    expect(await textOf(content)).toMatch(/^refused: (?:damaged|too-much|no-text)$/);
  });

  it('whose parts never end gives what it has', async () => {
    const content = mail(
      'Content-Type: multipart/mixed; boundary=x',
      '',
      '--x',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      quoted(ORDER),
    );

    expect(await textOf(content)).toBe(ORDER);
  });

  it('that is too large in all is refused as that', async () => {
    const content = mail('Content-Type: text/plain; charset=utf-8', '', 'ord '.repeat(100_000));

    const read = await readText(content, { ...TEXT_LIMITS, characters: 1000 });

    expect(read).toEqual({ ok: false, why: 'too-much' });
  });
});
