import type bolt from '@slack/bolt';
import { LogLevel, WebClient } from '@slack/web-api';

import type { Log } from '../../../../running/log.ts';
import { createUnderWay } from '../under-way.ts';
import type { Acknowledge, Ears } from './connection.ts';
import type { Envelope } from './frame.ts';
import type { Hearing } from './hearing.ts';
import { createKeeper } from './keeper.ts';
import { createOpen } from './open-connection.ts';

const ANSWERED_WITHIN_MS = 8000;
const MOST_STOPPING_MS = 5000;

/**
 * Receives what Slack tells over two connections, as Bolt's own receiver does over one. Bolt's
 * client is left before the next one is opened, reads frames in a listener that nobody awaits, and
 * takes a clock that is set forward for a silence.
 */
export function createSocketsReceiver(parts: {
  appToken: string;
  slackApiUrl: string;
  hearing: Hearing;
  log: Log;
}): bolt.Receiver {
  const { appToken, slackApiUrl, hearing, log } = parts;
  const underWay = createUnderWay();
  let app: bolt.App | null = null;
  let stopping: Promise<unknown> | null = null;
  const client = new WebClient(appToken, {
    slackApiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: ANSWERED_WITHIN_MS,
    // It would warn of each attempt; an outage has one line of its own.
    logLevel: LogLevel.ERROR,
  });
  const ears: Pick<Ears, 'onEnvelope' | 'onHeard'> = {
    onEnvelope: (envelope, acknowledge) => underWay.add(handOn(envelope, acknowledge)),
    onHeard: () => hearing.heard(),
  };
  const keeper = createKeeper(createOpen({ client, ears, log }), log);

  /** What fails is logged and not acknowledged, and Slack sends it again. */
  async function handOn({ id, ...event }: Envelope, acknowledge: Acknowledge): Promise<void> {
    try {
      await app?.processEvent({ ...event, ack: once(acknowledge) });
    } catch (error) {
      log.error({ envelope: id, error: String(error) }, 'what Slack told could not be handed on');
    }
  }

  return {
    init(own) {
      app = own;
    },
    start: () => keeper.start(),
    stop() {
      stopping ??= Promise.all([keeper.stop(), underWay.settled(MOST_STOPPING_MS)]);
      return stopping;
    },
  };
}

/** Slack hears the first answer alone. */
function once(acknowledge: Acknowledge): (answer?: unknown) => Promise<void> {
  let isDone = false;
  return (answer) => {
    if (!isDone) acknowledge(answer);
    isDone = true;
    return Promise.resolve();
  };
}
