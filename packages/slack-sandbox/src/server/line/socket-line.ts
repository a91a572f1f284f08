import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

import { WebSocketServer, type WebSocket } from 'ws';

import type { Limits } from '../install/limits.ts';
import { createConnection, type Connection } from './connection.ts';
import { notDelivered, type Delivery, type Line, type Receipt, type Retry } from './line.ts';
import { createRefresh, hello } from './refresh.ts';

export type DropReason = 'warning' | 'refresh_requested' | 'link_disabled' | 'cut';

export type SocketLine = Line & {
  /** The path and query that one connection may be opened with. */
  ticket(): string;
  /** Takes over an upgrade request whose address holds a ticket. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  drop(reason: DropReason): void;
  /** Neither reads nor says anything on connections that stay open, until it is woken. */
  freeze(isFrozen: boolean): void;
};

type Options = {
  appId: string;
  limits: Pick<Limits, 'ackMs' | 'connections' | 'refreshEveryMs' | 'warningMs'>;
  takeDeliveryToAll: () => boolean;
  onConnections: () => void;
};

const PING_MS = 10_000;

export function createSocketLine(options: Options): SocketLine {
  const { appId, limits, onConnections } = options;
  const server = new WebSocketServer({ noServer: true });
  const tickets = new Set<string>();
  const connections = new Set<Connection>();
  let turn = 0;
  let isFrozen = false;

  const refresh = createRefresh({
    warningMs: limits.warningMs,
    everyMs: limits.refreshEveryMs,
    oldest: () => open().find(({ goodbye }) => goodbye === null),
  });
  const pings = setInterval(() => {
    if (!isFrozen) for (const socket of server.clients) socket.ping(String(Date.now()));
  }, PING_MS).unref();

  const open = (): Connection[] =>
    [...connections].filter(({ socket }) => socket.readyState === socket.OPEN);

  function greet(socket: WebSocket): void {
    const connection = createConnection(socket, limits.ackMs);
    if (open().length >= limits.connections) {
      refresh.tell(connection, 'too_many_websockets');
      void connection.part();
      return;
    }
    connections.add(connection);
    socket.on('close', () => {
      connections.delete(connection);
      onConnections();
    });
    connection.say(hello(appId, open().length));
    onConnections();
  }

  /** Any one of the connections gets it, as at Slack: here each in its turn. */
  function receivers(): Connection[] {
    const all = open();
    if (options.takeDeliveryToAll()) return all;
    turn += 1;
    return all.slice(turn % Math.max(all.length, 1)).slice(0, 1);
  }

  return {
    isConnected: () => open().length > 0,
    deliver(delivery, retry) {
      const envelope = envelopeOf(delivery, retry);
      const receipts = isFrozen ? [] : receivers().map((each) => each.deliver(envelope));
      return firstAcknowledged(receipts);
    },
    ticket() {
      const ticket = randomUUID();
      tickets.add(ticket);
      return `/link?ticket=${ticket}&app_id=${appId}`;
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
      for (const connection of open())
        if (reason === 'cut') connection.socket.terminate();
        else refresh.tell(connection, reason);
    },
    freeze(frozen) {
      isFrozen = frozen;
      for (const { socket } of connections)
        if (frozen) socket.pause();
        else socket.resume();
    },
    async stop() {
      clearInterval(pings);
      refresh.stop();
      await Promise.all([...connections].map((each) => each.part()));
      server.close();
    },
  };
}

function envelopeOf({ kind, body }: Delivery, retry: Retry | undefined) {
  return {
    envelope_id: randomUUID(),
    type: kind,
    payload: body,
    accepts_response_payload: kind !== 'events_api',
    ...(kind === 'events_api' && {
      retry_attempt: retry?.attempt ?? 0,
      retry_reason: retry?.reason ?? '',
    }),
  };
}

/** The first that acknowledges answers for all of them. */
function firstAcknowledged(receipts: readonly Promise<Receipt>[]): Promise<Receipt> {
  return new Promise((resolve) => {
    async function hear(receipt: Promise<Receipt>): Promise<Receipt> {
      const heard = await receipt;
      if (heard.acked) resolve(heard);
      return heard;
    }
    async function hearAll(): Promise<void> {
      const all = await Promise.all(receipts.map(hear));
      resolve(all.at(-1) ?? notDelivered('connection_failed'));
    }
    void hearAll();
  });
}
