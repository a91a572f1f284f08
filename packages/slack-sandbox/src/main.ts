import { parseArgs } from 'node:util';

import { startSandbox, type Sandbox, type SandboxOptions } from './start.ts';

/** `npm run sandbox -- --port 3000`: the sandbox alone, for an app that is started by itself. */
const USAGE = `npm run sandbox -- [options]
  --port N            the page's and the API's port (3000; 0 takes any)
  --events-url URL    send signed HTTP requests there, in place of Socket Mode
  --folder PATH       where its state lasts (data/sandbox)
  --grid              the workspace is one of several of an Enterprise Grid
  --manifest PATH     the app that is installed in it (manifest.yml)
`;

type Options = {
  port: number;
  eventsUrl?: string;
  folder: string;
  manifest: string;
  isGrid: boolean;
};

function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string', default: '3000' },
      'events-url': { type: 'string' },
      folder: { type: 'string', default: 'data/sandbox' },
      manifest: { type: 'string', default: 'manifest.yml' },
      grid: { type: 'boolean', default: false },
    },
  });
  const { port, folder, manifest, grid: isGrid, 'events-url': eventsUrl } = values;
  if (!/^\d{1,5}$/.test(port)) throw new Error(`--port takes a number, not ${port}.`);
  if (eventsUrl !== undefined && !URL.canParse(eventsUrl))
    throw new Error(`--events-url takes a web address, not ${eventsUrl}.`);
  return {
    port: Number(port),
    folder,
    manifest,
    isGrid,
    ...(eventsUrl !== undefined && { eventsUrl }),
  };
}

function sandboxOptions({ eventsUrl, ...rest }: Options): SandboxOptions {
  return eventsUrl === undefined ? rest : { ...rest, deliver: { by: 'http', eventsUrl } };
}

/** The address of the page, and what to start an app with so that it connects. */
function greeting(sandbox: Sandbox, { eventsUrl }: Options): string {
  const way =
    eventsUrl === undefined
      ? `SLACK_APP_TOKEN=${sandbox.appToken}`
      : `SLACK_SIGNING_SECRET=${sandbox.signingSecret}`;
  return [
    `The sandbox is open at ${sandbox.pageUrl}`,
    'Connect an app with',
    `SLACK_API_URL=${sandbox.apiUrl}`,
    `SLACK_BOT_TOKEN=${sandbox.botToken}`,
    way,
    '',
  ].join('\n');
}

function stopOnSignal(sandbox: Sandbox): void {
  let stopped: Promise<void> | null = null;
  // Not once: Ctrl-C comes from the terminal and from npm, and the second would end it at once.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      stopped ??= sandbox.stop().then(() => process.exit(0));
    });
}

try {
  const options = readOptions(process.argv.slice(2));
  const sandbox = await startSandbox(sandboxOptions(options));
  stopOnSignal(sandbox);
  process.stdout.write(greeting(sandbox, options));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  process.exitCode = 1;
}
