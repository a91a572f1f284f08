import { once } from 'node:events';

import { expect, it } from 'vitest';
import { WebSocket } from 'ws';

import type { Sandbox } from '../../src/start.ts';
import { call, refusal } from '../support/api.ts';
import { until, withSandbox } from '../support/sandbox.ts';

type Frame = Record<string, unknown>;

const list = { type: 'command', channel: 'C01RUN', command: '/uppdrag', text: 'lista' } as const;

async function addressOf(sandbox: Sandbox): Promise<string> {
  const { body } = await call(sandbox, 'apps.connections.open', {}, sandbox.appToken);
  return String(body['url']);
}

/** A bare connection: `next` waits for the next frame. */
async function connect(sandbox: Sandbox) {
  const socket = new WebSocket(await addressOf(sandbox));
  const frames: Frame[] = [];
  socket.on('message', (data: Buffer) => {
    // The sandbox sends JSON objects only.
    frames.push(JSON.parse(data.toString()) as Frame);
  });
  return {
    socket,
    async next(): Promise<Frame> {
      for (;;) {
        const frame = frames.shift();
        if (frame !== undefined) return frame;
        await once(socket, 'message');
      }
    },
    acknowledge: (frame: Frame, payload?: object): void =>
      socket.send(JSON.stringify({ envelope_id: frame['envelope_id'], payload })),
  };
}

it('greets a connection, and sends a command in an envelope that is to be acknowledged', async () => {
  await withSandbox({}, async (sandbox) => {
    const line = await connect(sandbox);
    const hello = await line.next();
    const answer = sandbox.act('U03SEK', list);
    const envelope = await line.next();
    line.acknowledge(envelope, { text: 'Inga uppdrag.' });

    expect(hello).toMatchObject({
      type: 'hello',
      num_connections: 1,
      connection_info: { app_id: 'ABEVAKA' },
    });
    expect(envelope).toMatchObject({
      type: 'slash_commands',
      accepts_response_payload: true,
      payload: { command: '/uppdrag', text: 'lista' },
    });
    expect(await answer).toEqual({ ok: true });
    expect(sandbox.posted()).toMatchObject([{ text: 'Inga uppdrag.' }]);
  });
});

it('shares the payloads out among several connections', async () => {
  await withSandbox({}, async (sandbox) => {
    const lines = [await connect(sandbox), await connect(sandbox)];
    for (const line of lines) await line.next();

    const answers = [sandbox.act('U03SEK', list), sandbox.act('U03SEK', list)];
    for (const line of lines) line.acknowledge(await line.next());

    expect(await Promise.all(answers)).toEqual([{ ok: true }, { ok: true }]);
  });
});

it('tells of nothing in a channel without the app, not even of what the app said there', async () => {
  await withSandbox({}, async (sandbox) => {
    const line = await connect(sandbox);
    await line.next();
    const answer = sandbox.act('U03SEK', { ...list, channel: 'C02ALLM' });
    line.acknowledge(await line.next(), { response_type: 'in_channel', text: 'Inga uppdrag.' });
    await answer;

    await sandbox.act('U03SEK', { type: 'say', channel: 'C01RUN', text: 'Hej' });

    expect(await line.next()).toMatchObject({ payload: { event: { channel: 'C01RUN' } } });
  });
});

it('lets each address in once', async () => {
  await withSandbox({}, async (sandbox) => {
    const address = await addressOf(sandbox);
    const first = new WebSocket(address);
    await once(first, 'open');

    const [error] = await once(new WebSocket(address), 'error');

    expect(String(error)).toContain('401');
  });
});

it.each(['warning', 'refresh_requested'] as const)(
  'announces that it will close, and takes payloads until then: %s',
  async (reason) => {
    await withSandbox({ limits: { warningMs: 100 } }, async (sandbox) => {
      const line = await connect(sandbox);
      await line.next();

      sandbox.dropSockets(reason);
      const told = await line.next();
      const answer = sandbox.act('U03SEK', list);
      line.acknowledge(await line.next());

      expect(told).toMatchObject({ type: 'disconnect', reason });
      expect(await answer).toEqual({ ok: true });
      await until(sandbox, () => !sandbox.snapshot('U03SEK').app.connected);
    });
  },
);

it('refreshes the oldest connection every so often: a warning, and later the end', async () => {
  await withSandbox({ limits: { refreshEveryMs: 60, warningMs: 20 } }, async (sandbox) => {
    const [old, young] = [await connect(sandbox), await connect(sandbox)];
    for (const line of [old, young]) await line.next();

    const said = [await old.next(), await old.next()];
    await once(old.socket, 'close');

    expect(said).toMatchObject([{ reason: 'warning' }, { reason: 'refresh_requested' }]);
    expect(await young.next()).toMatchObject({ type: 'disconnect', reason: 'warning' });
  });
});

it('sends one connection too many away', async () => {
  await withSandbox({ limits: { connections: 1 } }, async (sandbox) => {
    const first = await connect(sandbox);
    await first.next();

    const second = await connect(sandbox);

    expect(await second.next()).toMatchObject({
      type: 'disconnect',
      reason: 'too_many_websockets',
    });
    await once(second.socket, 'close');
  });
});

it('sends one payload to every connection on request, in one envelope', async () => {
  await withSandbox({}, async (sandbox) => {
    const lines = [await connect(sandbox), await connect(sandbox)];
    for (const line of lines) await line.next();
    sandbox.faults.deliverToAll();

    const answer = sandbox.act('U03SEK', list);
    const [one, other] = [await lines[0]?.next(), await lines[1]?.next()];
    lines[1]?.acknowledge(other ?? {});

    expect(one).toEqual(other);
    expect(await answer).toEqual({ ok: true });
  });
});

it('tries an event again after its connection broke, with the same id', async () => {
  await withSandbox({ limits: { ackMs: 20, eventRetriesMs: [0] } }, async (sandbox) => {
    const line = await connect(sandbox);
    await line.next();
    await sandbox.act('U01DIR', { type: 'say', channel: 'C01RUN', text: 'Hej' });

    const first = await line.next();
    const again = await line.next();

    expect(first).toMatchObject({ type: 'events_api', retry_attempt: 0 });
    expect(again).toMatchObject({ retry_attempt: 1, retry_reason: 'timeout' });
    expect((again['payload'] as Frame)['event_id']).toBe((first['payload'] as Frame)['event_id']);
  });
});

it('does not wait for an app that died with the command in its hands', async () => {
  await withSandbox({}, async (sandbox) => {
    const line = await connect(sandbox);
    await line.next();
    const answer = sandbox.act('U03SEK', list);
    await line.next();

    line.socket.terminate();

    expect(await answer).toMatchObject({ ok: false, error: 'app_not_connected' });
  });
});

it('is off where the app is reached by HTTP', async () => {
  const deliver = { by: 'http', eventsUrl: 'http://127.0.0.1:9/slack/events' } as const;
  await withSandbox({ deliver }, async (sandbox) => {
    expect(await refusal(sandbox, 'apps.connections.open', {}, sandbox.appToken)).toBe(
      'forbidden_team',
    );
  });
});

it('shows the page when nobody answers at the address of the app', async () => {
  const deliver = { by: 'http', eventsUrl: 'http://127.0.0.1:9/slack/events' } as const;
  await withSandbox({ deliver }, async (sandbox) => {
    const answer = await sandbox.act('U03SEK', list);

    await until(sandbox, () => !sandbox.snapshot('U03SEK').app.connected);
    expect(answer).toMatchObject({ ok: false, error: 'app_not_connected' });
  });
});
