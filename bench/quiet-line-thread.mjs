import { once } from 'node:events';
import { createServer } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';

import { WebSocketServer } from 'ws';
import { z } from 'zod';

/**
 * The thread of a quiet line: were it the app's own, an acknowledgement would be seen only when the
 * app has done what it does after it.
 */
const PING_MS = 5000;
const OPENING = '/apps.connections.open';

const acknowledged = z.object({ envelope_id: z.string() });
const apiUrl = z.string().parse(workerData);

let port = 0;
let sent = 0;
/** @type {{ id: string, begun: number } | null} */
let waiting = null;

const server = createServer((request, response) => {
  if (request.url?.endsWith(OPENING) === true)
    response.end(JSON.stringify({ ok: true, url: `ws://127.0.0.1:${port}/` }));
  else void passOn(request, response);
});
const sockets = new WebSocketServer({ server, perMessageDeflate: false });

sockets.on('connection', (socket) => {
  socket.send(JSON.stringify({ type: 'hello' }));
  socket.on('message', (/** @type {Buffer} */ data) => {
    const now = performance.now();
    const { envelope_id: id } = acknowledged.parse(JSON.parse(data.toString()));
    if (id === waiting?.id) parentPort?.postMessage({ ms: now - waiting.begun });
  });
  parentPort?.postMessage({ connections: sockets.clients.size });
});

setInterval(() => {
  for (const socket of sockets.clients) socket.ping();
}, PING_MS);

parentPort?.on('message', (envelope) => {
  const [socket] = sockets.clients;
  if (socket === undefined) throw new Error('Nobody is on the line.');
  sent += 1;
  const id = `${sent}`;
  const frame = JSON.stringify({ envelope_id: id, accepts_response_payload: true, ...envelope });
  waiting = { id, begun: performance.now() };
  socket.send(frame);
});

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function passOn(request, response) {
  const body = [];
  for await (const piece of request) body.push(Buffer.from(piece));
  const { authorization = '', 'content-type': type = '' } = request.headers;
  const answer = await fetch(new URL(request.url?.slice(1) ?? '', apiUrl), {
    method: request.method ?? 'POST',
    headers: { authorization, 'content-type': type },
    body: Buffer.concat(body),
  });
  response.writeHead(answer.status, { 'content-type': 'application/json' });
  response.end(await answer.text());
}

server.listen(0, '127.0.0.1');
await once(server, 'listening');
port = z.object({ port: z.number() }).parse(server.address()).port;
parentPort?.postMessage({ port });
