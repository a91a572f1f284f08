import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';

import type { Slack } from '../slack/slack.ts';
import { eventsFor } from './follow.ts';

/** Some proxies close what has been silent for long. */
const STAY_AWAKE_MS = 15_000;

/** The server-sent events of one person's page, until it goes away. */
export function streamFor(slack: Slack, person: string, context: Context): Response {
  return streamSSE(context, async (stream) => {
    const { changes, people } = slack.workspace;
    const stopListening = changes.listen((change) => {
      const me = people.find(person);
      if (me === undefined) return;
      for (const event of eventsFor(slack, me, change))
        void stream.write(`data: ${JSON.stringify(event)}\n\n`);
    });
    const staysAwake = setInterval(() => void stream.write(': still here\n\n'), STAY_AWAKE_MS);
    const isLeft = new Promise<void>((resolve) => {
      stream.onAbort(resolve);
    });
    // Opens the stream at once, so that the page knows that it is connected.
    await stream.write(': here\n\n');
    await isLeft;
    clearInterval(staysAwake);
    stopListening();
  });
}
