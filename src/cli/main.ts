import { shellLanguage } from '../config.ts';
import { cliWordsIn } from './cli-words.ts';
import { readFiles } from './read.ts';

// `npx bevaka read FILE…`: what the app can do without Slack.
const [command, ...rest] = process.argv.slice(2);
const HELP: ReadonlySet<string> = new Set(['help', '--help', '-h']);
const words = cliWordsIn(shellLanguage(process.env));

// Whoever reads the answer may stop reading, as `head` does, and that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

if (command === 'read' && isReading(rest)) {
  process.exitCode = await readFiles(rest, words, {
    out: (line) => process.stdout.write(`${line}\n`),
    progress: (line) => process.stderr.write(`${line}\n`),
    isTerminal: process.stdout.isTTY,
  });
} else {
  const asked = command === undefined || [command, ...rest].some((each) => HELP.has(each));
  (asked ? process.stdout : process.stderr).write(`${words.help}\n`);
  process.exitCode = asked ? 0 : 2;
}

/** At least one file, and no option but the one that there is. */
function isReading(args: readonly string[]): boolean {
  const options = args.filter((each) => each.startsWith('--'));
  return options.length < args.length && options.every((each) => each === '--json');
}
