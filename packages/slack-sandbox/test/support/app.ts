import { App, HTTPReceiver, LogLevel } from '@slack/bolt';

import { startSandbox, type Sandbox, type SandboxOptions } from '@bevaka/slack-sandbox';
import { MANIFEST } from './sandbox.ts';

export type Listen = (app: App) => void;

/** A tiny Bolt app, as it comes from the package, connected to a sandbox over Socket Mode. */
export async function overSocket(
  options: Partial<SandboxOptions>,
  listen: Listen,
  use: (sandbox: Sandbox) => Promise<void>,
): Promise<void> {
  const sandbox = await startSandbox({ port: 0, manifest: MANIFEST, folder: null, ...options });
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
    await use(sandbox);
  } finally {
    await app.stop();
    await sandbox.stop();
  }
}

/** The same app over signed HTTP, as Slack reaches one that has a public address. */
export async function overHttp(
  options: Partial<SandboxOptions>,
  listen: Listen,
  use: (sandbox: Sandbox) => Promise<void>,
): Promise<void> {
  const signingSecret = 'a-secret-of-the-test';
  const receiver = new HTTPReceiver({ signingSecret, logLevel: LogLevel.ERROR });
  const server = await receiver.start(0);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The app has no port.');
  const sandbox = await startSandbox({
    port: 0,
    manifest: MANIFEST,
    folder: null,
    signingSecret,
    deliver: { by: 'http', eventsUrl: `http://127.0.0.1:${address.port}/slack/events` },
    ...options,
  });
  const app = new App({
    token: sandbox.botToken,
    receiver,
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: sandbox.apiUrl },
  });
  listen(app);
  try {
    await use(sandbox);
  } finally {
    // The sandbox first: what it has under way would keep the app's server from closing.
    await sandbox.stop();
    await receiver.stop();
  }
}
