import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';

import type { Sandbox } from '../../src/start.ts';
import { call } from '../support/api.ts';
import { withSandbox } from '../support/sandbox.ts';

const list = { type: 'command', channel: 'C01RUN', command: '/uppdrag', text: 'lista' } as const;

async function connected(sandbox: Sandbox): Promise<WebSocket> {
  const { body } = await call(sandbox, 'apps.connections.open', {}, sandbox.appToken);
  const socket = new WebSocket(String(body['url']));
  await once(socket, 'message');
  return socket;
}

describe('a Slack that went away', () => {
  it('breaks its connections and refuses calls until it comes back, at the same address', async () => {
    await withSandbox({}, async (sandbox) => {
      const socket = await connected(sandbox);
      const closed = once(socket, 'close');

      await sandbox.goAway();
      await closed;
      const refused = call(sandbox, 'auth.test');
      await expect(refused).rejects.toThrow('fetch failed');
      await sandbox.comeBack();

      expect((await call(sandbox, 'auth.test')).body.ok).toBe(true);
    });
  });

  it('may also take whatever comes and answer nothing', async () => {
    await withSandbox({}, async (sandbox) => {
      const socket = await connected(sandbox);
      let isAnswered = false;
      socket.on('pong', () => {
        isAnswered = true;
      });

      await sandbox.goAway('hangs');
      socket.ping();
      const held = call(sandbox, 'auth.test').catch(() => 'cut off');
      const answered = await Promise.race([held, sleep(100, 'nothing')]);
      const command = await sandbox.act('U03SEK', list);
      expect({ answered, command: command.ok, isAnswered }).toEqual({
        answered: 'nothing',
        command: false,
        isAnswered: false,
      });
      const pong = once(socket, 'pong');
      await sandbox.comeBack();

      expect(await held).toBe('cut off');
      await pong;
      expect((await call(sandbox, 'auth.test')).body.ok).toBe(true);
    });
  });
});
