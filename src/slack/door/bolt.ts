import { App, type default as bolt, SocketModeReceiver } from '@slack/bolt';
import { type Logger, LogLevel } from '@slack/logger';

import type { SlackConnection } from '../../running/connection.ts';
import type { Log } from '../../running/log.ts';
import type { Identity } from '../kit/connect.ts';
import { PunctualHttpReceiver } from './http-receiver.ts';
import { guardFrames } from './frames.ts';
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
  log: Log;
}): bolt.App {
  const { connection, identity, slackApiUrl } = slack;
  const logger = boltLogger(slack.log);
  const receiver = receiverFor(connection, slackApiUrl, logger);
  if (receiver instanceof SocketModeReceiver) guardFrames(receiver, slack.log);
  const app = new App({
    receiver,
    ...(connection.by === 'socket' && { socketMode: true, appToken: connection.appToken }),
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
  connection: SlackConnection,
  slackApiUrl: string,
  logger: Logger,
): bolt.SocketModeReceiver | bolt.HTTPReceiver {
  if (connection.by === 'http')
    return new PunctualHttpReceiver({
      signingSecret: connection.signingSecret,
      endpoints: HTTP_PATH,
      port: connection.port,
      logger,
    });
  return new SocketModeReceiver({
    appToken: connection.appToken,
    logger,
    installerOptions: { clientOptions: { slackApiUrl } },
  });
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
