import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { begin, inTurn } from './quiet.mjs';
import { record } from './record.mjs';

/** After which Slack no longer waits for an acknowledgement. */
const { setTimeout } = globalThis;
const ACKNOWLEDGED_WITHIN_MS = 3000;

/** What was handed to the app, by the id that its acknowledgement names. */
const handed = new Map();

/** Hears the server's side of Socket Mode, in every copy of `ws` that the project may load. */
export function hearSockets() {
  for (const { prototype } of new Set(places().flatMap(socketsAt))) hear(prototype);
}

function socketsAt(place) {
  try {
    return [createRequire(join(place, 'package.json'))('ws')];
  } catch {
    return [];
  }
}

/** The project and its packages, each of which may have a copy of its own. */
function places() {
  const packages = join(process.cwd(), 'packages');
  const folders = existsSync(packages) ? readdirSync(packages) : [];
  return [process.cwd(), ...folders.map((each) => join(packages, each))];
}

function hear(prototype) {
  const { emit, send } = prototype;
  prototype.send = function (data, ...rest) {
    const go = () => send.call(this, data, ...rest);
    if (isServerSide(this)) hand(JSON.parse(String(data)), go);
    else go();
  };
  prototype.emit = function (event, ...args) {
    if (event === 'message' && isServerSide(this)) note(JSON.parse(String(args[0])));
    return emit.call(this, event, ...args);
  };
}

/** Only who calls has an address. */
const isServerSide = (socket) => socket.url === undefined;

function hand(envelope, go) {
  if (envelope.envelope_id === undefined) return go();
  const goes = () => {
    const end = begin();
    setTimeout(end, ACKNOWLEDGED_WITHIN_MS).unref();
    handed.set(envelope.envelope_id, { envelope, end });
    go();
  };
  return isAct(envelope) ? inTurn(goes) : goes();
}

/** What a person did. What the app is told of its own doings comes as it comes. */
function isAct({ type, payload }) {
  if (type !== 'events_api') return true;
  const { bot_id: bot, message, user } = payload.event;
  return bot === undefined && message?.bot_id === undefined && user !== undefined;
}

function note(frame) {
  const { envelope = null, end } = handed.get(frame.envelope_id) ?? {};
  record({ kind: 'frame', frame, envelope });
  end?.();
}
