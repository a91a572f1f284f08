import type { WebClient } from '@slack/web-api';
import { z } from 'zod';

import type { Log } from '../../../../running/log.ts';
import { connect, type Connection, type Ears } from './connection.ts';
import { SentAway } from './failure.ts';

const GREETED_WITHIN_MS = 8000;

const answered = z.object({ url: z.url({ protocol: /^wss?$/ }) });

export type Fates = Pick<Ears, 'onTold' | 'onGone'>;

/** Opens one connection, greeted by Slack. @throws whatever is in the way; see failure.ts */
export type Open = (fates: Fates) => Promise<Connection>;

export function createOpen(parts: {
  client: WebClient;
  ears: Pick<Ears, 'onEnvelope' | 'onHeard'>;
  log: Log;
}): Open {
  const { client, ears, log } = parts;
  return async (fates) => {
    const { url } = answered.parse(await client.apps.connections.open());
    return new Promise((resolve, reject) => {
      let isGreeted = false;
      const giveUp = setTimeout(() => end(new Error('Slack did not greet us')), GREETED_WITHIN_MS);
      const connection = connect(
        url,
        {
          ...ears,
          onGreeted() {
            clearTimeout(giveUp);
            isGreeted = true;
            resolve(connection);
          },
          onTold: (reason) => (isGreeted ? fates.onTold(reason) : end(new SentAway(reason))),
          onGone: (problem) => (isGreeted ? fates.onGone(problem) : end(new Error(problem))),
        },
        log,
      );

      function end(error: Error): void {
        clearTimeout(giveUp);
        reject(error);
        void connection.leave(0);
      }
    });
  };
}
