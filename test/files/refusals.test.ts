import { readdir } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { pipeline, Readable } from 'node:stream';

import { describe, expect, it } from 'vitest';

import { answering, fileServer, giving } from './support/file-server.ts';
import { openedFiles, shared, TEAM } from './support/opened-files.ts';

const HTML = { 'content-type': 'text/html; charset=utf-8' };

const cutOff: RequestListener = (_request, response) => {
  response.writeHead(200, { 'content-length': '1000' });
  response.write('the beginning', () => response.destroy());
};

const neverAnswering: RequestListener = () => {};

const neverEnding: RequestListener = (_request, response) => {
  response.writeHead(200);
  response.write('the beginning');
};

function* withoutEnd(): Generator<Buffer> {
  for (;;) yield Buffer.alloc(10_000);
}

/** Writes as fast as is read: what calls back at once would keep the test's own process busy for good. */
const endless: RequestListener = (_request, response) => {
  response.writeHead(200);
  pipeline(Readable.from(withoutEnd()), response, () => {});
};

describe('a shared file is refused', () => {
  it.each([
    'https://example.org/files/F01',
    'https://files.slack.com.example.org/F01',
    'https://files.slack.com@example.org/F01',
    'http://files.slack.com/F01',
    'http://169.254.169.254/latest/meta-data',
    'file:///etc/passwd',
    'inget',
    '',
  ])('when its address is %j, without asking there', async (url) => {
    const { files, dataDir, warnings } = await openedFiles('https://slack.com');

    const kept = await files.keep(TEAM, shared(url));

    expect(kept).toMatchObject({ ok: false, why: 'not-from-slack' });
    expect(warnings).toMatchObject([{ why: 'not-from-slack', slackFile: 'F01' }]);
    expect(await readdir(dataDir)).toEqual([]);
  });

  it.each([
    [401, 'not-allowed'],
    [403, 'not-allowed'],
    [404, 'gone'],
    [410, 'gone'],
    [429, 'not-answered'],
    [500, 'not-answered'],
  ])('when the answer is %i: %s', async (status, why) => {
    const { origin } = await fileServer(answering(status));
    const { files } = await openedFiles(origin);

    expect(await files.keep(TEAM, shared(`${origin}/F01`))).toMatchObject({ ok: false, why });
  });

  it('when Slack answers with its page for signing in', async () => {
    const { origin } = await fileServer(giving('<html>Sign in</html>', HTML));
    const { files } = await openedFiles(origin);

    const kept = await files.keep(TEAM, shared(`${origin}/F01`));

    expect(kept).toMatchObject({ ok: false, why: 'not-allowed' });
  });

  it('but not when the file itself is a page', async () => {
    const { origin } = await fileServer(giving('<html>Beslut</html>', HTML));
    const { files } = await openedFiles(origin);

    const kept = await files.keep(TEAM, shared(`${origin}/F01`, { mimeType: 'text/html' }));

    expect(kept.ok).toBe(true);
  });

  it('when it is said to be too large, without asking for it', async () => {
    const { origin, asked } = await fileServer(giving('x'));
    const { files } = await openedFiles(origin);

    const kept = await files.keep(TEAM, shared(`${origin}/F01`, { size: 25 * 1024 * 1024 + 1 }));

    expect(kept).toMatchObject({ ok: false, why: 'too-large' });
    expect(asked).toEqual([]);
  });

  it('as soon as it proves larger than it was said to be', async () => {
    const { origin } = await fileServer(endless);
    const { files } = await openedFiles(origin, { maxBytes: 50_000 });

    const kept = await files.keep(TEAM, shared(`${origin}/F01`));

    expect(kept).toMatchObject({ ok: false, why: 'too-large' });
  });

  it.each([
    ['never answers', neverAnswering],
    ['never ends', neverEnding],
    ['is cut off', cutOff],
  ])('when the answer %s', async (_how, answer) => {
    const { origin } = await fileServer(answer);
    const { files, dataDir } = await openedFiles(origin, { timeoutMs: 100 });

    const kept = await files.keep(TEAM, shared(`${origin}/F01`));

    expect(kept).toMatchObject({ ok: false, why: 'not-answered' });
    expect(await readdir(dataDir)).toEqual([]);
  });

  it('when nobody is there', async () => {
    const { files } = await openedFiles('http://127.0.0.1:1');

    const kept = await files.keep(TEAM, shared('http://127.0.0.1:1/F01'));

    expect(kept).toMatchObject({ ok: false, why: 'not-answered' });
  });
});

describe('a redirect', () => {
  it('is followed where files may be fetched from', async () => {
    const { origin } = await fileServer((request, response) =>
      request.url === '/F01'
        ? answering(302, { location: '/moved' })(request, response)
        : giving('utkast')(request, response),
    );
    const { files } = await openedFiles(origin);

    expect((await files.keep(TEAM, shared(`${origin}/F01`))).ok).toBe(true);
  });

  it('elsewhere is refused, and nobody there sees the token', async () => {
    const elsewhere = await fileServer(giving('caught'));
    const { origin } = await fileServer(answering(302, { location: `${elsewhere.origin}/F01` }));
    const { files } = await openedFiles(origin);

    const kept = await files.keep(TEAM, shared(`${origin}/F01`));

    expect(kept).toMatchObject({ ok: false, why: 'not-from-slack' });
    expect(elsewhere.asked).toEqual([]);
  });

  it("to Slack's page for signing in says that the app may not see the file", async () => {
    const location = 'https://exempel.slack.com/?redir=%2Ffiles-pri%2FF01';
    const { origin } = await fileServer(answering(302, { location }));
    const { files } = await openedFiles(origin);

    const kept = await files.keep(TEAM, shared(`${origin}/F01`));

    expect(kept).toMatchObject({ ok: false, why: 'not-allowed' });
  });

  it('that leads in a circle ends', async () => {
    const { origin, asked } = await fileServer(answering(302, { location: '/F01' }));
    const { files } = await openedFiles(origin);

    const kept = await files.keep(TEAM, shared(`${origin}/F01`));

    expect(kept).toMatchObject({ ok: false, why: 'not-answered' });
    expect(asked).toHaveLength(4);
  });
});
