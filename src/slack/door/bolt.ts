import { App, type default as bolt } from '@slack/bolt';
import { type Logger, LogLevel } from '@slack/logger';

import type { SlackConnection } from '../../running/connection.ts';
import type { Log } from '../../running/log.ts';
import type { Identity } from '../kit/connect.ts';
import { createHttpReceiver } from './receivers/http/receiver.ts';
import type { Hearing } from './receivers/sockets/hearing.ts';
import { createSocketsReceiver } from './receivers/sockets/receiver.ts';
import { ownWorkspaceOnly } from './own-workspace.ts';

const HTTP_PATH = '/slack/events';

/**
 * Bolt's App over the connection that is configured. `authorize` answers from what is known since
 * the start, because Bolt would else ask `auth.test`, and die when that fails.
 */
export function createBoltApp(slack: {
  connection: SlackConnection;
  slackApiUrl: string;
  identity: Identity;
  /** Told of every sign of life over Socket Mode; over HTTP, silence says nothing. */
  hearing: Hearing;
  log: Log;
}): bolt.App {
  const { connection, identity, slackApiUrl } = slack;
  const logger = boltLogger(slack.log);
  const app = new App({
    receiver: receiverFor(slack, logger),
    logger,
    convoStore: false,
    extendedErrorHandler: true,
    clientOptions: { slackApiUrl },
    authorize: () =>
      Promise.resolve({
        botToken: connection.botToken,
        botId: identity.botId,
        botUserId: identity.botUser,
        teamId: identity.team,
      }),
  });
  app.use(ownWorkspaceOnly(identity, slack.log));
  return app;
}

function receiverFor(
  { connection, ...slack }: Parameters<typeof createBoltApp>[0],
  logger: Logger,
): bolt.Receiver {
  if (connection.by === 'socket')
    return createSocketsReceiver({ ...slack, appToken: connection.appToken });
  const { signingSecret, host, port } = connection;
  return createHttpReceiver({ signingSecret, host, port, path: HTTP_PATH, log: slack.log, logger });
}

function boltLogger(log: Log): Logger {
  const say =
    (level: 'debug' | 'info' | 'warn' | 'error') =>
    (...words: unknown[]): void =>
      log[level]({ from: 'bolt' }, words.map(String).join(' '));
  return {
    debug: say('debug'),
    info: say('debug'),
    warn: say('warn'),
    error: say('error'),
    setLevel: () => undefined,
    getLevel: () => LogLevel.INFO,
    setName: () => undefined,
  };
}
