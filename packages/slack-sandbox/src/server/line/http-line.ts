import type { Json } from '../json/json.ts';
import { notDelivered, type Delivery, type Line, type Receipt, type Retry } from './line.ts';
import { signatureOf } from './signature.ts';

/** Signed requests to the app's one address, as Slack sends them without Socket Mode. */
export function createHttpLine(options: {
  eventsUrl: string;
  signingSecret: string;
  ackMs: number;
  onConnections: () => void;
}): Line {
  const stopped = new AbortController();
  // Until it has failed to answer, an address counts as one that answers.
  let answers = true;

  function note(answersNow: boolean): void {
    if (answers === answersNow) return;
    answers = answersNow;
    options.onConnections();
  }

  async function send(delivery: Delivery, retry: Retry | undefined): Promise<Receipt> {
    const { body, type } = encoded(delivery);
    const at = Math.floor(Date.now() / 1000);
    const response = await fetch(options.eventsUrl, {
      method: 'POST',
      body,
      redirect: 'manual',
      signal: AbortSignal.any([stopped.signal, AbortSignal.timeout(options.ackMs)]),
      headers: {
        'content-type': type,
        'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
        'x-slack-request-timestamp': String(at),
        'x-slack-signature': signatureOf(options.signingSecret, at, body),
        ...(retry && {
          'x-slack-retry-num': String(retry.attempt),
          'x-slack-retry-reason': retry.reason,
        }),
      },
    });
    const answered = await response.text();
    note(true);
    if (response.ok) return { acked: true, answer: answerOf(answered) };
    return notDelivered('http_error', response.headers.get('x-slack-no-retry') === '1');
  }

  return {
    isConnected: () => answers,
    async deliver(delivery, retry) {
      try {
        return await send(delivery, retry);
      } catch (error) {
        const isLate = error instanceof DOMException && error.name === 'TimeoutError';
        if (!isLate) note(false);
        return notDelivered(isLate ? 'timeout' : 'connection_failed', stopped.signal.aborted);
      }
    },
    stop() {
      stopped.abort();
      return Promise.resolve();
    },
  };
}

function encoded({ kind, body }: Delivery): { body: string; type: string } {
  if (kind === 'events_api') return { body: JSON.stringify(body), type: 'application/json' };
  const form = kind === 'interactive' ? { payload: JSON.stringify(body) } : textFields(body);
  return {
    body: new URLSearchParams(form).toString(),
    type: 'application/x-www-form-urlencoded',
  };
}

function textFields(body: Json): Record<string, string> {
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, String(value)]));
}

/** An acknowledgement is JSON or a bare sentence; an empty one says nothing. */
function answerOf(body: string): unknown {
  if (body === '') return null;
  try {
    return JSON.parse(body);
  } catch {
    return { text: body };
  }
}
