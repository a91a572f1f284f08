import { z } from 'zod';

import { readBody, type Body } from '../body.ts';

/** Something from Slack that is to be acknowledged by its id. */
export type Envelope = {
  readonly id: string;
  readonly body: Body;
  /** Which attempt this is and why the one before failed, where Slack sends it again. */
  readonly retryNum?: number;
  readonly retryReason?: string;
};

/** What one frame of Socket Mode says. `kind` is for the log, and never longer than a name. */
export type Frame =
  | { readonly is: 'hello' }
  | { readonly is: 'disconnect'; readonly reason: string }
  | { readonly is: 'envelope'; readonly envelope: Envelope }
  | { readonly is: 'unreadable'; readonly kind: string; readonly id: string | null };

const typed = z.object({ type: z.string() });
const enveloped = z.object({ envelope_id: z.string().min(1).max(200) });
const disconnect = z.object({ reason: z.string().catch('') });
const wrapped = enveloped.extend({
  type: z.enum(['slash_commands', 'interactive', 'events_api']),
  payload: z.unknown(),
  // A first attempt says 0 and an empty reason.
  retry_attempt: z.number().int().optional().catch(undefined),
  retry_reason: z.string().optional().catch(undefined),
});

/**
 * Reads a frame. Nothing that Slack, or whatever is between, may send makes it throw.
 * @see https://docs.slack.dev/apis/events-api/using-socket-mode
 */
export function readFrame(text: string): Frame {
  const sent = jsonIn(text);
  const envelope = envelopeIn(sent);
  return envelope === null ? withoutEnvelope(sent) : { is: 'envelope', envelope };
}

function withoutEnvelope(sent: unknown): Frame {
  const named = typed.safeParse(sent);
  if (named.success && named.data.type === 'hello') return { is: 'hello' };
  if (named.success && named.data.type === 'disconnect')
    return { is: 'disconnect', reason: cut(disconnect.parse(sent).reason) };
  const envelopeOnly = enveloped.safeParse(sent);
  return {
    is: 'unreadable',
    kind: named.success ? cut(named.data.type) : typeof sent,
    id: envelopeOnly.success ? envelopeOnly.data.envelope_id : null,
  };
}

function envelopeIn(sent: unknown): Envelope | null {
  const read = wrapped.safeParse(sent);
  if (!read.success) return null;
  const { type, payload, envelope_id: id, retry_attempt: num, retry_reason: reason } = read.data;
  const body = readBody(payload, type === 'events_api');
  if (body === null) return null;
  return {
    id,
    body,
    ...(num !== undefined && { retryNum: num }),
    ...(reason !== undefined && { retryReason: reason }),
  };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const cut = (name: string): string => name.slice(0, 40);
