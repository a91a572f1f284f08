import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

import { startSandbox, type Limits, type Sandbox } from '@bevaka/slack-sandbox';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { anApp, command, type Heard } from './support/bolt.ts';

let sandbox: Sandbox;
let bolt: Heard;

async function begin(limits: Partial<Limits> = {}): Promise<void> {
  sandbox = await startSandbox({ port: 0, manifest: 'manifest.yml', folder: null, limits });
  bolt = anApp(sandbox);
  await bolt.app.start();
}

afterEach(async () => {
  vi.useRealTimers();
  await bolt.app.stop();
  await sandbox.stop();
});

const opened = (): number =>
  sandbox.calls().filter(({ method }) => method === 'apps.connections.open').length;

/** @returns the text again where nothing was answered */
const ask = async (text: string): Promise<string> =>
  (await sandbox.act('U03SEK', command(text))).ok ? '' : text;

/** Sends one command after another for so long; the texts of those that were not answered. */
async function unanswered(ms: number, everyMs: number): Promise<readonly string[]> {
  const ends = performance.now() + ms;
  const asked: Promise<string>[] = [];
  for (let at = 0; performance.now() < ends; at += 1) {
    asked.push(ask(`${at}`));
    await sleep(everyMs);
  }
  return (await Promise.all(asked)).filter((text) => text !== '');
}

describe('a Socket Mode that renews its connections', () => {
  it('has two of them from the start', async () => {
    await begin();

    expect(opened()).toBe(2);
  });

  it.each([
    ['one after another', { refreshEveryMs: 150, warningMs: 1000 }],
    ['faster than they can be left', { refreshEveryMs: 40, warningMs: 400 }],
  ])('loses no command while they are refreshed %s', async (_how, limits) => {
    await begin(limits);

    const lost = await unanswered(3000, 20);

    expect(lost).toEqual([]);
    expect(opened()).toBeGreaterThan(8);
  });

  it.each(['warning', 'refresh_requested'] as const)(
    'renews one of two that are told to go together (%s), and the other later',
    async (reason) => {
      await begin();

      sandbox.dropSockets(reason);
      const lost = await unanswered(1500, 20);

      expect({ lost, opened: opened() }).toEqual({ lost: [], opened: 3 });
    },
  );

  it('opens again at once what broke, and hears on over the other', async () => {
    await begin();

    sandbox.dropSockets('cut');
    await vi.waitFor(() => expect(opened()).toBe(4), 5000);

    expect(await unanswered(200, 20)).toEqual([]);
  });

  it('is content with what Slack allows', async () => {
    await begin({ connections: 1 });

    expect(await unanswered(1000, 20)).toEqual([]);
    expect(opened()).toBeLessThan(6);
  });

  it.each([-3_600_000, 3_600_000])('hears on when the clock is set by %i ms', async (by) => {
    await begin();
    vi.useFakeTimers({ toFake: ['Date'] });

    vi.setSystemTime(Date.now() + by);
    const lost = await unanswered(300, 20);
    sandbox.dropSockets('cut');
    await vi.waitFor(() => expect(opened()).toBe(4), 5000);

    expect([...lost, ...(await unanswered(300, 20))]).toEqual([]);
    expect(bolt.hearing.lastHeard()).toBeLessThan(5);
  });

  it('does what a payload says that came on both connections, and hears both answers', async () => {
    await begin();
    sandbox.faults.deliverToAll();

    expect(await sandbox.act('U03SEK', command('lista'))).toEqual({ ok: true });
  });
});

describe('a connection that is gone before what came on it is acknowledged', () => {
  it('ends nothing: the next command is answered', async () => {
    await begin();
    const held: (() => Promise<void>)[] = [];
    bolt.app.command('/assignment', ({ ack }) => {
      held.push(() => ack('late'));
      return Promise.resolve();
    });
    const late = sandbox.act('U03SEK', { ...command('x'), command: '/assignment' });
    await vi.waitFor(() => expect(held).toHaveLength(1));

    sandbox.dropSockets('cut');
    expect(await late).toMatchObject({ ok: false });
    await held[0]?.();
    await vi.waitFor(() => expect(opened()).toBe(4), 5000);

    expect(await sandbox.act('U03SEK', command('lista'))).toEqual({ ok: true });
    expect(bolt.log).toContain('warn: what was acknowledged had lost its connection');
  });
});

describe('a stop', () => {
  it('waits for what is under way', async () => {
    await begin();
    const begun = new EventTarget();
    bolt.app.command('/assignment', async ({ ack }) => {
      begun.dispatchEvent(new Event('begun'));
      await sleep(300);
      await ack('done');
    });
    const answer = sandbox.act('U03SEK', { ...command('x'), command: '/assignment' });
    await once(begun, 'begun');

    await bolt.app.stop();

    expect(await answer).toEqual({ ok: true });
  });

  it('ends within seconds when something never ends', async () => {
    await begin();
    const begun = new EventTarget();
    bolt.app.command('/assignment', () => {
      begun.dispatchEvent(new Event('begun'));
      return new Promise(() => undefined);
    });
    void sandbox.act('U03SEK', { ...command('x'), command: '/assignment' });
    await once(begun, 'begun');
    const asked = performance.now();

    await bolt.app.stop();

    expect(performance.now() - asked).toBeLessThan(8000);
  });
});
