import http from 'node:http';

import { begin, inTurn, turn } from './quiet.mjs';
import { instant, record } from './record.mjs';

/** The servers that were asked for a method of the Web API: each is a Slack, all others the app. */
const slacks = new WeakSet();

/** Hears every request that any server in this process gets, and what it answers. */
export function hearRequests() {
  const emit = Reflect.get(http.Server.prototype, 'emit');
  http.Server.prototype.emit = function (event, ...args) {
    if (event !== 'request') return emit.call(this, event, ...args);
    const [request, response] = args;
    if (request.url?.startsWith('/api/')) slacks.add(this);
    const go = () => emit.call(this, event, ...args);
    return hear(this, request, response, go);
  };
}

function hear(server, request, response, go) {
  const asked = collect(request, ['push']);
  const answered = collect(response, ['write', 'end']);
  if (!('x-slack-signature' in request.headers)) return begins();
  // Signed: what a person did, or what happened in the workspace, told to the app over HTTP.
  inTurn(begins);
  return true;

  function begins() {
    const at = { at: instant(), turn: turn() };
    const end = begin();
    response.once('close', () => {
      end();
      record({ ...at, kind: slacks.has(server) ? 'request' : 'served', ...exchange() });
    });
    return go();
  }

  function exchange() {
    const { method, url, headers } = request;
    const { headersSent, statusCode: status, _header } = response;
    const head = headersSent ? _header : '';
    return { method, url, headers, body: asked(), status, head, answer: answered() };
  }
}

/** Keeps a copy of what goes through a stream's methods; the answer gives all of it. */
function collect(stream, names) {
  const pieces = [];
  for (const name of names) {
    const through = stream[name];
    stream[name] = function (piece, ...rest) {
      if (typeof piece === 'string' || piece instanceof Uint8Array) pieces.push(Buffer.from(piece));
      return through.call(this, piece, ...rest);
    };
  }
  return () => Buffer.concat(pieces).toString('base64');
}
