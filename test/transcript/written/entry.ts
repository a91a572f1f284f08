import { answerOf, bodyOf, textOrSum } from './body.ts';
import { envelopeOf, fields, type People, text, userOf } from './people.ts';
import type { Envelope, Exchange, Fields, Frame, Left, Raw } from './raw.ts';

/** One thing that left the app, ready to be put in its place. */
export type Entry = {
  readonly file: string;
  readonly test: string;
  /** The channel, person or view that it went to, by which the entries of a test are grouped. */
  readonly place: string;
  /** The act that brought it about; null where not even the acts bring an order into the place. */
  readonly turn: number | null;
  /** What it is about: about one thing, the entries of a turn stand as they came. */
  readonly thread: string | null;
  readonly title: string;
  /** How it was answered; null where nothing is. The same asked again stands after it was refused. */
  readonly outcome: string | null;
  /** A text as it is, or a value. */
  readonly detail: unknown;
};

type Told = Omit<Entry, 'file' | 'test'>;

/** Questions change nothing, and answers are remembered: who asks first is as it falls out. */
const ASKS =
  /^(?:auth\.test|apps\.connections\.open|\w+\.(?:info|list|members|history|replies|getPermalink))$/u;

export function entryOf(raw: Raw, people: People): Entry {
  return { file: raw.file, test: raw.test, ...told(raw, people) };
}

function told(raw: Raw, people: People): Told {
  if (raw.kind === 'file') return leftOnDisk(raw);
  const envelope = envelopeOf(raw);
  if (envelope !== null && raw.kind !== 'request') return acknowledged(raw, envelope);
  if (raw.kind === 'frame') return unasked(raw);
  if (raw.kind === 'served') return served(raw);
  return raw.url.startsWith('/api/') ? called(raw, people) : sent(raw, people);
}

const unasked = ({ turn, frame }: Frame): Told => ({
  place: 'frames',
  turn,
  thread: null,
  title: 'a frame that acknowledges nothing',
  outcome: null,
  detail: frame,
});

function called(exchange: Exchange, people: People): Told {
  const method = exchange.url.slice('/api/'.length);
  const args = fields(bodyOf(exchange));
  const asks = ASKS.test(method);
  const place = whither(args, people) ?? method;
  return {
    place: asks ? 'asked of Slack' : `to ${place}`,
    turn: asks ? null : exchange.turn,
    thread: asks ? null : threadOf(method, exchange, args, place),
    title: `${method} with ${tokenOf(exchange)}`,
    outcome: outcomeOf(exchange),
    detail: args,
  };
}

/** The channel, and in it the person who alone sees it; else the person. */
function whither(args: Fields, people: People): string | null {
  const { channel, user, user_id: home, users, view_id: view, trigger_id: trigger } = args;
  if (typeof channel === 'string')
    return typeof user === 'string' ? `${user} alone in ${channel}` : channel;
  const person = home ?? users ?? people.of(view) ?? people.of(trigger);
  return typeof person === 'string' ? person : null;
}

/** The message, which is posted, updated and reacted to; else all that a person is shown. */
function threadOf(method: string, exchange: Exchange, args: Fields, place: string): string {
  const { ts } = fields(answerOf(exchange));
  const message = args['ts'] ?? args['timestamp'] ?? ts;
  if (typeof message === 'string') return message;
  return method.startsWith('chat.postMessage') ? exchange.at : place;
}

/** Addresses that Slack gave for one answer, files that are fetched, and whatever else. */
function sent(exchange: Exchange, people: People): Told {
  const person = people.of(exchange.url);
  return {
    place: person === null ? 'asked of Slack' : `to ${person} by a response address`,
    turn: person === null ? null : exchange.turn,
    thread: person,
    title: `${exchange.method} ${exchange.url} with ${tokenOf(exchange)}`,
    outcome: outcomeOf(exchange),
    detail: bodyOf(exchange),
  };
}

function served(exchange: Exchange): Told {
  return {
    place: 'served',
    turn: exchange.turn,
    thread: 'served',
    title: `${exchange.method} ${exchange.url}`,
    outcome: outcomeOf(exchange),
    detail: { headers: headersOf(exchange), body: answerOf(exchange) },
  };
}

function acknowledged(raw: Exchange | Frame, envelope: Envelope): Told {
  const user = userOf(envelope);
  const isEvent = envelope.type === 'events_api';
  return {
    place: `acknowledged to ${user}`,
    turn: isEvent ? null : raw.turn,
    thread: isEvent ? null : user,
    title: `${envelope.type} ${actOf(envelope)}`,
    outcome: null,
    // The id is the envelope's: by it the two were brought together.
    detail:
      'frame' in raw
        ? { ...raw.frame, envelope_id: '<its own>' }
        : { headers: headersOf(raw), body: answerOf(raw) },
  };
}

/** What the person did, or what an event tells, in few words. */
function actOf({ payload }: Envelope): string {
  const { command, text: line, actions, view, callback_id: callback, type, event } = payload;
  if (command !== undefined) return words(command, line);
  if (event !== undefined) return eventOf(fields(event));
  const pressed = Array.isArray(actions) ? actions.map((each) => fields(each)['action_id']) : [];
  return words(type, ...pressed, callback ?? fields(view)['callback_id']);
}

function eventOf({ type, subtype, channel }: Fields): string {
  return words(type, subtype, text(channel) ?? fields(channel)['id']);
}

function words(...parts: readonly unknown[]): string {
  return parts.flatMap((part) => text(part) ?? []).join(' ');
}

function leftOnDisk({ path, content }: Left): Told {
  return {
    place: 'left on disk',
    turn: null,
    thread: null,
    title: path,
    outcome: null,
    detail: textOrSum(Buffer.from(content, 'base64')),
  };
}

function tokenOf({ headers }: Exchange): string {
  return /^Bearer (xox.|xapp)/u.exec(headers['authorization'] ?? '')?.[1] ?? 'no token';
}

/** The answer as far as it names what came to be: the next entries speak of it. */
function outcomeOf(exchange: Exchange): string {
  if (exchange.head === '') return 'no answer';
  const { ok, error, ts, view } = fields(answerOf(exchange));
  const made = ts ?? fields(view)['id'];
  return [exchange.status, ok === true ? 'ok' : error, made]
    .filter((each) => typeof each === 'string' || typeof each === 'number')
    .join(' ');
}

/** What Node adds by itself says nothing of the app. */
const OF_NODE = /^(?:http\/|date:|connection:|keep-alive:|transfer-encoding:|content-length:)/iu;

function headersOf({ status, head }: Exchange): readonly string[] {
  const lines = head.split('\r\n').filter((line) => line !== '' && !OF_NODE.test(line));
  return [String(status), ...lines];
}
