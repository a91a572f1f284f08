import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { startSandbox, type Sandbox } from '@bevaka/slack-sandbox';
import { call, post } from '../support/api.ts';
import { MANIFEST } from '../support/sandbox.ts';

async function inFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'sandbox-'));
  try {
    await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function during(folder: string, use: (sandbox: Sandbox) => Promise<void>): Promise<void> {
  const sandbox = await startSandbox({ port: 0, manifest: MANIFEST, folder });
  try {
    await use(sandbox);
  } finally {
    await sandbox.stop();
  }
}

it('keeps messages with their metadata, members, files, homes and what was read', async () => {
  await inFolder(async (folder) => {
    const metadata = { event_type: 'bevaka', event_payload: { key: 'K1' } };
    const content = new TextEncoder().encode('Utkast');
    let file = '';
    await during(folder, async (sandbox) => {
      await call(sandbox, 'conversations.join', { channel: 'C02ALLM' });
      await post(sandbox, 'C02ALLM', { text: 'Kort', metadata });
      await call(sandbox, 'views.publish', {
        user_id: 'U01DIR',
        view: { type: 'home', blocks: [{ type: 'divider' }] },
      });
      file = (await sandbox.upload('U04HAN', { name: 'a.txt', mimetype: 'text/plain', content }))
        .id;
      await sandbox.act('U04HAN', { type: 'say', channel: 'C02ALLM', text: 'Fil', files: [file] });
    });

    await during(folder, async (sandbox) => {
      const { body } = await call(sandbox, 'conversations.history', {
        channel: 'C02ALLM',
        include_all_metadata: true,
      });
      const info = await call(sandbox, 'files.info', { file });
      const { url_private: url } = info.body['file'] as { url_private: string };
      const bytes = await fetch(url, { headers: { authorization: `Bearer ${sandbox.botToken}` } });

      expect(body).toMatchObject({
        messages: [{ text: 'Fil' }, { text: 'Kort', metadata }, { subtype: 'channel_join' }],
      });
      expect(await bytes.text()).toBe('Utkast');
      expect(sandbox.snapshot('U01DIR').home.blocks).toMatchObject([{ type: 'divider' }]);
      expect(
        sandbox.snapshot('U04HAN').conversations.find(({ id }) => id === 'C02ALLM')?.unread,
      ).toBe(0);
    });
  });
});

it('gives new messages later ids than the kept ones', async () => {
  await inFolder(async (folder) => {
    let before = '';
    await during(folder, async (sandbox) => {
      before = await post(sandbox, 'C01RUN');
    });

    await during(folder, async (sandbox) => {
      expect(Number(await post(sandbox, 'C01RUN'))).toBeGreaterThan(Number(before));
    });
  });
});

it('starts over for good when it was asked to', async () => {
  await inFolder(async (folder) => {
    await during(folder, async (sandbox) => {
      await post(sandbox, 'C01RUN');
      await sandbox.upload('U04HAN', {
        name: 'a.txt',
        mimetype: 'text/plain',
        content: new Uint8Array(1),
      });
      await sandbox.act('U03SEK', { type: 'reset' });
    });

    await during(folder, async (sandbox) => {
      expect(sandbox.messages('U03SEK', 'C01RUN')).toEqual([]);
      expect(await readdir(folder)).toEqual(['workspace.json']);
      await Promise.resolve();
    });
  });
});

it('says what to do with a state that it cannot read', async () => {
  await inFolder(async (folder) => {
    await writeFile(join(folder, 'workspace.json'), '{"schemaVersion":99}');

    await expect(startSandbox({ port: 0, manifest: MANIFEST, folder })).rejects.toThrow(
      'Remove it to start over',
    );
  });
});
