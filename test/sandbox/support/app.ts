import { App, LogLevel } from '@slack/bolt';

import type { Sandbox } from '../../../src/sandbox/start.ts';

/** A tiny Bolt app, as it comes from the package, connected to the sandbox over Socket Mode. */
export async function withSocketApp(
  sandbox: Sandbox,
  listen: (app: App) => void,
  use: (app: App) => Promise<void>,
): Promise<void> {
  const app = new App({
    token: sandbox.botToken,
    appToken: sandbox.appToken,
    socketMode: true,
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: sandbox.apiUrl },
  });
  listen(app);
  await app.start();
  try {
    await use(app);
  } finally {
    await app.stop();
  }
}
