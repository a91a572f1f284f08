import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';

import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';

type OnUpgrade = (request: IncomingMessage, stream: Duplex, head: Buffer) => void;

/** The one address of the sandbox, opened before anything is behind it: the parts need to know it. */
export type Door = {
  readonly origin: string;
  lead(routes: Pick<Hono, 'fetch'>): void;
  onUpgrade(take: OnUpgrade): void;
  /** Takes whoever comes and answers nothing; afterwards those who still wait are cut off. */
  hang(isHanging: boolean): void;
  /** Refuses whoever comes, until it is opened again. */
  shut(): Promise<void>;
  open(): Promise<void>;
};

/** Only this machine may come in: the sandbox trusts whoever says who they are. */
const HOST = '127.0.0.1';

/** @param port 0 takes any that is free */
export async function openDoor(port: number): Promise<Door> {
  const server = createServer();
  const hanging = new Set<Duplex>();
  let isHanging = false;
  const listen = async (on: number): Promise<void> => {
    server.listen(on, HOST);
    await once(server, 'listening');
  };
  await listen(port);
  // A server that listens on a port has an address with that port.
  const { port: taken } = server.address() as AddressInfo;

  return {
    origin: `http://${HOST}:${taken}`,
    lead(routes) {
      const listener = getRequestListener(routes.fetch);
      server.on('request', (request, response) => {
        if (isHanging) hanging.add(request.socket);
        else void listener(request, response);
      });
    },
    onUpgrade(take) {
      server.on('upgrade', (request, stream, head) => {
        if (isHanging) hanging.add(stream);
        else take(request, stream, head);
      });
    },
    hang(hangs) {
      isHanging = hangs;
      for (const stream of hanging) stream.destroy();
      hanging.clear();
    },
    shut() {
      return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
        for (const stream of hanging) stream.destroy();
      });
    },
    async open() {
      if (!server.listening) await listen(taken);
    },
  };
}
