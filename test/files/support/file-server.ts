import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

import { onTestFinished } from 'vitest';

export const TOKEN = 'xoxb-test';

/** A server that has files, and what it was asked with. It ends with the test. */
export async function fileServer(answer: RequestListener) {
  const asked: { path: string; authorization: string | undefined }[] = [];
  const server = createServer((request, response) => {
    asked.push({ path: request.url ?? '', authorization: request.headers.authorization });
    answer(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  // It listens on a port, so it has the address of one and not of a pipe.
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, asked };
}

/** Answers every request with one content. */
export function giving(content: string | Uint8Array, headers: Record<string, string> = {}) {
  const listener: RequestListener = (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/octet-stream', ...headers });
    response.end(content);
  };
  return listener;
}

export function answering(status: number, headers: Record<string, string> = {}) {
  const listener: RequestListener = (_request, response) => {
    response.writeHead(status, headers).end();
  };
  return listener;
}
