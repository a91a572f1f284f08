import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

import { WebSocketServer, type WebSocket } from 'ws';

import { createAwaited, type Awaited } from './awaited.ts';
import { notDelivered, type Line } from './line.ts';

export type DropReason = 'warning' | 'refresh_requested' | 'cut';

export type SocketLine = Line & {
  /** The path and query that one connection may be opened with. */
  ticket(): string;
  /** Takes over an upgrade request whose address holds a ticket. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  drop(reason: DropReason): void;
};

const PING_MS = 10_000;
/** How long a connection that was told to go may stay, as at Slack. */
const LEAVING_MS = 10_000;
const PARTING_MS = 500;
/** The close code for a server that goes down (RFC 6455, 7.4.1). */
const GOING_AWAY = 1001;

export function createSocketLine(options: {
  appId: string;
  ackMs: number;
  onConnections: () => void;
}): SocketLine {
  const server = new WebSocketServer({ noServer: true });
  const tickets = new Set<string>();
  /** The connections that take payloads, each with what it has not acknowledged. */
  const open = new Map<WebSocket, Awaited>();
  let turn = 0;

  const pings = setInterval(() => {
    for (const socket of server.clients) socket.ping(String(Date.now()));
  }, PING_MS).unref();

  function leave(socket: WebSocket): void {
    if (open.delete(socket)) options.onConnections();
  }

  function greet(socket: WebSocket): void {
    const awaited = createAwaited(options.ackMs);
    open.set(socket, awaited);
    socket.on('close', () => {
      leave(socket);
      // Nobody is left to acknowledge it, so those who wait are told at once.
      awaited.clear();
    });
    // A broken connection closes as well, and that is where it is seen to.
    socket.on('error', () => socket.terminate());
    socket.on('message', (frame: Buffer) => awaited.settle(frame.toString()));
    socket.send(JSON.stringify(hello(options.appId, open.size)));
    options.onConnections();
  }

  /** Any one of the connections gets it, as at Slack: here each in its turn. */
  function nextConnection(): [WebSocket, Awaited] | undefined {
    turn += 1;
    return [...open][turn % Math.max(open.size, 1)];
  }

  return {
    isConnected: () => open.size > 0,
    deliver({ kind, body }, retry) {
      const connection = nextConnection();
      if (connection === undefined) return Promise.resolve(notDelivered('connection_failed'));
      const [socket, awaited] = connection;
      const id = randomUUID();
      const receipt = awaited.expect(id);
      socket.send(
        JSON.stringify({
          envelope_id: id,
          type: kind,
          payload: body,
          accepts_response_payload: kind !== 'events_api',
          ...(kind === 'events_api' && {
            retry_attempt: retry?.attempt ?? 0,
            retry_reason: retry?.reason ?? '',
          }),
        }),
      );
      return receipt;
    },
    ticket() {
      const ticket = randomUUID();
      tickets.add(ticket);
      return `/link?ticket=${ticket}&app_id=${options.appId}`;
    },
    upgrade(request, socket, head) {
      const ticket = new URL(request.url ?? '/', 'http://localhost').searchParams.get('ticket');
      if (ticket === null || !tickets.delete(ticket)) {
        socket.end('HTTP/1.1 401 Unauthorized\r\nConnection: close\r\n\r\n');
        return;
      }
      server.handleUpgrade(request, socket, head, greet);
    },
    drop(reason) {
      for (const socket of open.keys()) {
        leave(socket);
        if (reason === 'cut') {
          socket.terminate();
          continue;
        }
        socket.send(JSON.stringify({ type: 'disconnect', reason, debug_info: DEBUG_INFO }));
        setTimeout(() => socket.terminate(), LEAVING_MS).unref();
      }
    },
    async stop() {
      clearInterval(pings);
      await Promise.all([...server.clients].map(partFrom));
      server.close();
    },
  };
}

/** Closes a connection in good order, and not so when the other side does not answer. */
function partFrom(socket: WebSocket): Promise<void> {
  return new Promise((resolve) => {
    const giveUp = setTimeout(() => socket.terminate(), PARTING_MS);
    socket.once('close', () => {
      clearTimeout(giveUp);
      resolve();
    });
    socket.close(GOING_AWAY);
  });
}

const DEBUG_INFO = { host: 'sandbox', build_number: 1 };

const hello = (appId: string, connections: number) => ({
  type: 'hello',
  num_connections: connections,
  debug_info: { ...DEBUG_INFO, approximate_connection_time: 18_060 },
  connection_info: { app_id: appId },
});
