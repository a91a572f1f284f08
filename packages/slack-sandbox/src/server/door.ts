import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';

/** The one address of the sandbox, opened before anything is behind it: the parts need to know it. */
export type Door = {
  readonly origin: string;
  readonly server: Server;
  lead(routes: Pick<Hono, 'fetch'>): void;
  close(): Promise<void>;
};

/** Only this machine may come in: the sandbox trusts whoever says who they are. */
const HOST = '127.0.0.1';

/** @param port 0 takes any that is free */
export async function openDoor(port: number): Promise<Door> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, resolve);
  });
  // A server that listens on a port has an address with that port.
  const { port: taken } = server.address() as AddressInfo;

  return {
    origin: `http://${HOST}:${taken}`,
    server,
    lead(routes) {
      const listener = getRequestListener(routes.fetch);
      server.on('request', (request, response) => void listener(request, response));
    },
    close() {
      return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}
