import { readdir } from 'node:fs/promises';

import { describe, expect, it } from 'vitest';

import { allowedOrigins } from '../../src/files/allowed-origins.ts';
import { plainText } from '../../src/files/text/plain.ts';
import { answering, fileServer, giving } from './support/file-server.ts';
import { openedFiles, shared, TEAM } from './support/opened-files.ts';

const DECISION = 'Beslut\r\n\tRegiondirektören får i uppdrag – § 87';

describe('the text of a shared file', () => {
  it('is fetched and not kept', async () => {
    const { origin } = await fileServer(giving(DECISION, { 'content-type': 'text/plain' }));
    const { files, dataDir } = await openedFiles(origin);

    expect(await files.text(TEAM, shared(`${origin}/F01`))).toEqual({ ok: true, text: DECISION });
    expect(await readdir(dataDir)).toEqual([]);
  });

  it('is refused for what is no text', async () => {
    const { origin } = await fileServer(giving('GIF89a\u0000\u0001'));
    const { files } = await openedFiles(origin);

    expect(await files.text(TEAM, shared(`${origin}/F01`))).toEqual({ ok: false, why: 'not-text' });
  });

  it.each(['', ' \r\n '])('is refused for a file with nothing in it (%j)', async (content) => {
    const { origin } = await fileServer(giving(content));
    const { files } = await openedFiles(origin);

    expect(await files.text(TEAM, shared(`${origin}/F01`))).toEqual({ ok: false, why: 'no-text' });
  });

  it('is refused as the file is', async () => {
    const { origin } = await fileServer(answering(404));
    const { files } = await openedFiles(origin);

    expect(await files.text(TEAM, shared(`${origin}/F01`))).toEqual({ ok: false, why: 'gone' });
  });
});

describe('plain text', () => {
  it.each([
    ['UTF-8', Buffer.from(DECISION)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${DECISION}`)],
    ['UTF-16, as Windows calls Unicode', Buffer.from(`\ufeff${DECISION}`, 'utf16le')],
    ['UTF-16 the other way round', Buffer.from(`\ufeff${DECISION}`, 'utf16le').swap16()],
    ['UTF-16 without its mark', Buffer.from(DECISION, 'utf16le')],
    ['UTF-16 the other way round, without its mark', Buffer.from(DECISION, 'utf16le').swap16()],
    // The dash is 0x96 in Windows-1252; all the other letters are as in Latin-1.
    ['Windows-1252', Buffer.from(DECISION.replace('–', '\u0096'), 'latin1')],
  ])('is read from %s', (_encoding, content) => {
    expect(plainText(content)).toBe(DECISION);
  });

  it('may be empty', () => {
    expect(plainText(Buffer.from(''))).toBe('');
  });

  it.each([
    ['a picture', '\u0089PNG\r\n\u001a\n\u0000\u0000'],
    ['anything with a zero in it', 'text\u0000text'],
  ])('is not %s', (_what, content) => {
    expect(plainText(Buffer.from(content, 'latin1'))).toBeNull();
  });
});

describe('the origins that see the token', () => {
  it("are Slack's file hosts alone where Slack itself is asked", () => {
    expect([...allowedOrigins('https://slack.com/api/')]).toEqual([
      'https://files.slack.com',
      'https://slack-files.com',
    ]);
  });

  it('are also that of a server that stands in for Slack', () => {
    expect([...allowedOrigins('http://127.0.0.1:3000/api/')]).toContain('http://127.0.0.1:3000');
  });

  it.each(['https://slack.com.example.org/api/', 'http://slack.com/api/'])(
    'do not take %s for Slack',
    (url) => {
      expect([...allowedOrigins(url)]).toContain(new URL(url).origin);
    },
  );
});
