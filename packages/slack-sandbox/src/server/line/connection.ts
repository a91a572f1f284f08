import type { WebSocket } from 'ws';

import { createAwaited } from './awaited.ts';
import type { Receipt } from './line.ts';

export type Goodbye = 'warning' | 'refresh_requested' | 'too_many_websockets' | 'link_disabled';

/** One connection of the app's: it takes payloads until it is closed, also when told to go. */
export type Connection = {
  readonly socket: WebSocket;
  /** The first word of Slack's to it, if any. */
  goodbye: Goodbye | null;
  /** @param envelope sent as it is, and awaited by its id */
  deliver(envelope: { envelope_id: string }): Promise<Receipt>;
  say(frame: object): void;
  /** Closes it in good order, and not so when the other side does not answer. */
  part(): Promise<void>;
};

const PARTING_MS = 500;
/** The close code for a server that goes down (RFC 6455, 7.4.1). */
const GOING_AWAY = 1001;

export function createConnection(socket: WebSocket, ackMs: number): Connection {
  const awaited = createAwaited(ackMs);
  const say = (frame: object): void => socket.send(JSON.stringify(frame));

  socket.on('message', (frame: Buffer) => awaited.settle(frame.toString()));
  // Nobody is left to acknowledge anything, so those who wait are told at once.
  socket.on('close', () => awaited.clear());
  // A broken connection closes as well, and that is where it is seen to.
  socket.on('error', () => socket.terminate());

  return {
    socket,
    goodbye: null,
    deliver(envelope) {
      const receipt = awaited.expect(envelope.envelope_id);
      say(envelope);
      return receipt;
    },
    say,
    part() {
      return new Promise((resolve) => {
        if (socket.readyState === socket.CLOSED) return resolve();
        const giveUp = setTimeout(() => socket.terminate(), PARTING_MS);
        socket.once('close', () => {
          clearTimeout(giveUp);
          resolve();
        });
        socket.close(GOING_AWAY);
      });
    },
  };
}
