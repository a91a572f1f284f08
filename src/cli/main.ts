import { parseArgs } from 'node:util';

import { existsSync } from 'node:fs';
import { loadEnvFile } from 'node:process';

import { dataFolder, shellLanguage } from '../config.ts';
import { readOnlyRecords } from '../stores/lowdb/read-only.ts';
import { cliWordsIn } from './cli-words.ts';
import { readFiles } from './read.ts';

// `npx bevaka read FILE…` and `export`: what the app can do without Slack.
const words = cliWordsIn(shellLanguage(process.env));

// Whoever reads the answer may stop reading, as `head` does, and that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

const typed = argumentsGiven();
const [command, ...files] = typed?.positionals ?? [];

if (command === 'read' && files.length > 0 && typed?.values.help !== true) {
  process.exitCode = await readFiles({ files, isJsonAsked: typed?.values.json === true }, words, {
    out: (line) => process.stdout.write(`${line}\n`),
    progress: (line) => process.stderr.write(`${line}\n`),
    isTerminal: process.stdout.isTTY,
  });
} else if (command === 'export' && files.length <= 1 && typed?.values.help !== true) {
  const { exportFolder } = await import('./export.ts');
  if (existsSync('.env')) loadEnvFile('.env');
  const records = readOnlyRecords(dataFolder(process.env));
  const now = new Date().toISOString();
  process.exitCode = await exportFolder({ records, file: files[0] ?? null, now }, words, {
    out: written,
    progress: (line) => process.stderr.write(`${line}\n`),
  });
} else {
  const isAsked =
    typed !== null && (typed.values.help || command === undefined || command === 'help');
  (isAsked ? process.stdout : process.stderr).write(`${words.help}\n`);
  process.exitCode = isAsked ? 0 : 2;
}

/** Waits for whoever reads, who may be slower: a long export would else stand in memory. */
function written(text: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(text, () => resolve());
  });
}

/** Null where an option is none that there is. */
function argumentsGiven() {
  const options = {
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  } as const;
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch {
    return null;
  }
}
