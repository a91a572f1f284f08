import { expect, it } from 'vitest';

import type { Sandbox } from '../../src/start.ts';
import { call, post, refusal } from '../support/api.ts';
import { withSandbox } from '../support/sandbox.ts';

const FAST = { limits: { channelPaceMs: 0 } };
const CONTENT = new TextEncoder().encode('Förslag, andra versionen.');

type File = { id: string; shares?: Record<string, Record<string, { ts: string }[]>> };

async function begun(sandbox: Sandbox, length = CONTENT.length) {
  const { body } = await call(sandbox, 'files.getUploadURLExternal', {
    filename: 'förslag.txt',
    length,
  });
  return { id: String(body['file_id']), url: String(body['upload_url']) };
}

async function uploaded(sandbox: Sandbox): Promise<string> {
  const { id, url } = await begun(sandbox);
  await fetch(url, { method: 'POST', body: CONTENT });
  return id;
}

async function infoOf(sandbox: Sandbox, file: string): Promise<File> {
  const { body } = await call(sandbox, 'files.info', { file });
  return body['file'] as File;
}

it('shares what an app uploads in a thread, and says where', async () => {
  await withSandbox(FAST, async (sandbox) => {
    const root = await post(sandbox, 'C01RUN');
    const id = await uploaded(sandbox);

    const done = await call(sandbox, 'files.completeUploadExternal', {
      files: [{ id, title: 'förslag.txt' }],
      channel_id: 'C01RUN',
      thread_ts: root,
      initial_comment: 'Utkast v2',
    });

    const shares = (await infoOf(sandbox, id)).shares?.['public']?.['C01RUN'];
    const [reply] = sandbox.messages('U03SEK', 'C01RUN', root).slice(1);
    expect(done.body).toMatchObject({ ok: true, files: [{ id }] });
    expect(reply).toMatchObject({ text: 'Utkast v2', files: [{ id, name: 'förslag.txt' }] });
    expect(shares).toMatchObject([{ ts: reply?.ts, thread_ts: root }]);
  });
});

it('does not know a file whose upload is not completed, and completes it once', async () => {
  await withSandbox(FAST, async (sandbox) => {
    const id = await uploaded(sandbox);
    const complete = { files: [{ id }], channel_id: 'C01RUN' };

    const before = await refusal(sandbox, 'files.info', { file: id });
    const first = await refusal(sandbox, 'files.completeUploadExternal', complete);
    const second = await refusal(sandbox, 'files.completeUploadExternal', complete);

    expect([before, first, second]).toEqual(['file_not_found', 'ok', 'file_not_found']);
    expect(sandbox.posted()).toHaveLength(1);
  });
});

it('refuses to complete what no bytes have come for, or others than were told of', async () => {
  await withSandbox(FAST, async (sandbox) => {
    const nothing = await begun(sandbox);
    const short = await begun(sandbox, 3);

    const { status } = await fetch(short.url, { method: 'POST', body: CONTENT });

    expect(status).toBe(400);
    for (const { id } of [nothing, short])
      expect(await refusal(sandbox, 'files.completeUploadExternal', { files: [{ id }] })).toBe(
        'file_not_found',
      );
  });
});

it.each([
  [{ channel_id: 'C0NONE' }, 'channel_not_found'],
  [{ channel_id: 'C01RUN', thread_ts: '1.000001' }, 'thread_not_found'],
])('refuses a place that is not there: %o', async (place, error) => {
  await withSandbox(FAST, async (sandbox) => {
    const id = await uploaded(sandbox);

    const refused = await refusal(sandbox, 'files.completeUploadExternal', {
      files: [{ id }],
      ...place,
    });

    expect(refused).toBe(error);
    expect(sandbox.posted()).toHaveLength(0);
  });
});

it('asks for the scope files:write', async () => {
  await withSandbox(FAST, async (sandbox) => {
    sandbox.faults.withoutScopes.add('files:write');

    const asked = { filename: 'a.txt', length: 1 };

    expect(await refusal(sandbox, 'files.getUploadURLExternal', asked)).toBe('missing_scope');
  });
});

it('tells late where a file is shared, and fails an upload as planned', async () => {
  await withSandbox(FAST, async (sandbox) => {
    const id = await uploaded(sandbox);
    await call(sandbox, 'files.completeUploadExternal', { files: [{ id }], channel_id: 'C01RUN' });
    sandbox.faults.shareLate();
    sandbox.faults.plan('upload', { answer: 'server-error', committed: false });
    const { url } = await begun(sandbox);

    const late = (await infoOf(sandbox, id)).shares;
    const known = (await infoOf(sandbox, id)).shares;
    const { status } = await fetch(url, { method: 'POST', body: CONTENT });

    expect(late).toEqual({});
    expect(known).toHaveProperty('public.C01RUN');
    expect(status).toBe(500);
  });
});
