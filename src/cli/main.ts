import { shellLanguage } from '../config.ts';
import { cliWordsIn } from './cli-words.ts';
import { readFiles } from './read.ts';

// `npx bevaka read FILE…`: what the app can do without Slack.
const [command, ...rest] = process.argv.slice(2);
const words = cliWordsIn(shellLanguage(process.env));

if (command === 'read' && rest.some((each) => !each.startsWith('--'))) {
  process.exitCode = await readFiles(rest, words, {
    out: (line) => process.stdout.write(`${line}\n`),
    progress: (line) => process.stderr.write(`${line}\n`),
    isTerminal: process.stdout.isTTY,
  });
} else {
  const asked = command === undefined || command === '--help' || command === 'help';
  (asked ? process.stdout : process.stderr).write(`${words.help}\n`);
  process.exitCode = asked ? 0 : 2;
}
