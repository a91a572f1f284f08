import { answerOf, bodyOf } from './body.ts';
import { type Envelope, type Exchange, type Fields, type Raw } from './raw.ts';

/** Who the things are meant for that Slack names by an id of the moment. */
export type People = {
  /** By a trigger, a view or a response address; null where nobody was heard of. */
  readonly of: (id: unknown) => string | null;
};

/** Follows from whom each trigger and address came, and to whom each view was shown. */
export function peopleIn(all: readonly Raw[]): People {
  const known = new Map<string, string>();
  for (const raw of all) {
    const envelope = envelopeOf(raw);
    if (envelope !== null) note(userOf(envelope), idsOf(envelope));
  }
  // A view is opened with a trigger, which is known by now, and pushed or updated by that.
  for (const raw of all) if (raw.kind === 'request') noteView(raw);
  return { of: (id) => known.get(String(id)) ?? null };

  function note(user: string, ids: readonly unknown[]): void {
    for (const id of ids) if (typeof id === 'string') known.set(id, user);
  }

  function noteView(exchange: Exchange): void {
    if (!exchange.url.includes('/views.')) return;
    const { trigger_id: trigger } = fields(bodyOf(exchange));
    const user = known.get(String(trigger));
    if (user !== undefined) note(user, [fields(fields(answerOf(exchange))['view'])['id']]);
  }
}

/** What an acknowledgement acknowledges, whichever way it came. */
export function envelopeOf(raw: Raw): Envelope | null {
  if (raw.kind === 'frame') return raw.envelope;
  if (raw.kind !== 'served' || !('x-slack-signature' in raw.headers)) return null;
  const body = fields(bodyOf(raw));
  if ('payload' in body) return { type: 'interactive', payload: fields(body['payload']) };
  return { type: 'event' in body ? 'events_api' : 'slash_commands', payload: body };
}

/** The person whose act it is, or whom an event is about. */
export function userOf({ payload }: Envelope): string {
  const { user_id: id, user, event } = payload;
  if (text(id) !== null) return String(id);
  if (event !== undefined) return userOf({ type: 'event', payload: fields(event) });
  return text(user) ?? text(fields(user)['id']) ?? 'nobody';
}

function idsOf({ payload }: Envelope): readonly unknown[] {
  const { trigger_id: trigger, response_url: address, view, response_urls: addresses } = payload;
  const more = Array.isArray(addresses) ? addresses : [];
  const urls = [address, ...more.map((each) => fields(each)['response_url'])];
  return [trigger, fields(view)['id'], ...urls.map(pathOf)];
}

function pathOf(address: unknown): unknown {
  return typeof address === 'string' ? new URL(address).pathname : undefined;
}

export function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

export function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}
