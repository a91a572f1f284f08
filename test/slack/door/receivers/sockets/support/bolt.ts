import type { Sandbox } from '@bevaka/slack-sandbox';
import type bolt from '@slack/bolt';

import type { Log } from '../../../../../../src/running/log.ts';
import { createBoltApp } from '../../../../../../src/slack/door/bolt.ts';
import {
  createHearing,
  type Hearing,
} from '../../../../../../src/slack/door/receivers/sockets/hearing.ts';

/** Lines of the log, as `warn: what was said`. */
export type Heard = {
  readonly app: bolt.App;
  readonly hearing: Hearing;
  readonly log: string[];
};

/** A Bolt app with one command, which acknowledges with its text, over a sandbox's Socket Mode. */
export function anApp({ team, botUser, apiUrl, botToken, appToken }: Sandbox): Heard {
  const lines: string[] = [];
  const log = logInto(lines);
  const hearing = createHearing(log);
  const app = createBoltApp({
    connection: { by: 'socket', botToken, appToken },
    slackApiUrl: apiUrl,
    identity: { team, enterprise: null, botId: 'B1', botUser, url: 'https://t.slack.com/' },
    hearing,
    log,
  });
  app.command('/uppdrag', ({ ack, command }) => ack(command.text));
  return { app, hearing, log: lines };
}

function logInto(lines: string[]): Log {
  const say =
    (level: string) =>
    (_facts: object, message: string): void => {
      lines.push(`${level}: ${message}`);
    };
  return { debug: () => undefined, info: say('info'), warn: say('warn'), error: say('error') };
}

export const command = (text: string) =>
  ({ type: 'command', channel: 'C01RUN', command: '/uppdrag', text }) as const;
