import { setTimeout as sleep } from 'node:timers/promises';

import { WebSocket } from 'ws';

import type { Log } from '../../../../running/log.ts';
import { readFrame, type Envelope } from './frame.ts';
import { createTray } from './tray.ts';
import { createWatch } from './watch.ts';

/** Far more than any payload of Slack's; a larger frame ends the connection. */
const MOST_BYTES = 16 * 2 ** 20;
const HANDSHAKE_MS = 8000;
/** Slack gives an app three seconds to acknowledge. */
const MOST_LEAVING_MS = 3000;
/** Slack answers a close frame and leaves it to us to hang up. */
const CLOSING_MS = 1000;
const NORMAL = 1000;

/** Acknowledges an envelope, with what is to be shown in answer to it. */
export type Acknowledge = (answer: unknown) => void;

export type OnEnvelope = (envelope: Envelope, acknowledge: Acknowledge) => Promise<void>;

export type Ears = {
  readonly onEnvelope: OnEnvelope;
  /** A frame or a ping came. */
  readonly onHeard: () => void;
  readonly onGreeted: () => void;
  /** Another is to take its place, for Slack says so or is silent. It hears until it is closed. */
  readonly onTold: (reason: string) => void;
  readonly onGone: (problem: string) => void;
};

/** One connection over which Slack hands out what happens. */
export type Connection = {
  /**
   * Closes it once all that came is acknowledged, or after three seconds.
   * @param restMs so long nothing may have come, unless something was acknowledged just now
   */
  leave(restMs: number): Promise<void>;
};

/** @throws SyntaxError where the address is none */
export function connect(url: string, ears: Ears, log: Log): Connection {
  const socket = new WebSocket(url, {
    perMessageDeflate: false,
    maxPayload: MOST_BYTES,
    handshakeTimeout: HANDSHAKE_MS,
  });
  const tray = createTray();
  const watch = createWatch({
    ping() {
      // Before the handshake is over it would throw, and nobody would catch it.
      if (socket.readyState === WebSocket.OPEN) socket.ping();
    },
    onSilence: () => ears.onTold('silence'),
  });
  let problem = 'closed';

  function send(id: string, answer: unknown): void {
    tray.take(id);
    if (socket.readyState !== WebSocket.OPEN) {
      log.warn({ envelope: id }, 'what was acknowledged had lost its connection');
      return;
    }
    const payload = typeof answer === 'string' ? { text: answer } : (answer ?? {});
    socket.send(JSON.stringify({ envelope_id: id, payload }));
  }

  async function hand(envelope: Envelope): Promise<void> {
    // Nothing can be acknowledged on a connection that is closing: Slack sends it again, or says
    // that it failed, and then it must not have been done.
    if (socket.readyState !== WebSocket.OPEN) return;
    tray.put(envelope.id);
    await ears.onEnvelope(envelope, (answer) => send(envelope.id, answer));
    tray.take(envelope.id);
  }

  function read(text: string): void {
    const frame = readFrame(text);
    if (frame.is === 'hello') ears.onGreeted();
    if (frame.is === 'disconnect') ears.onTold(frame.reason);
    if (frame.is === 'envelope') void hand(frame.envelope);
    if (frame.is !== 'unreadable') return;
    log.warn({ frame: frame.kind }, 'a frame was passed over');
    // Slack would else send it again and again.
    if (frame.id !== null) send(frame.id, {});
  }

  function heard(): void {
    watch.heard();
    ears.onHeard();
  }

  socket.on('message', (data: Buffer, isBinary: boolean) => {
    heard();
    if (!isBinary) read(data.toString());
  });
  socket.on('ping', heard);
  socket.on('pong', () => watch.answered());
  socket.on('error', (error) => {
    // It closes as well, and that is where it is seen to.
    problem = String(error);
  });
  socket.once('close', () => {
    watch.stop();
    ears.onGone(problem);
  });

  return {
    async leave(restMs) {
      if (socket.readyState === WebSocket.OPEN)
        await Promise.race([tray.rest(restMs), sleep(MOST_LEAVING_MS)]);
      await closed(socket);
    },
  };
}

/** Closes in good order, so that Slack does not go on counting the connection as one of ours. */
function closed(socket: WebSocket): Promise<void> {
  return new Promise((resolve) => {
    if (socket.readyState === WebSocket.CLOSED) return resolve();
    const hangUp = setTimeout(() => socket.terminate(), CLOSING_MS);
    socket.once('close', () => {
      clearTimeout(hangUp);
      resolve();
    });
    socket.close(NORMAL);
  });
}
