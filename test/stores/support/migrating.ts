import { openLowdbStore } from '../../../src/stores/lowdb/open.ts';
import { heardLog } from './heard-log.ts';
import { TO_TODAY } from './older-folder.ts';
import { StartRefused } from '../../../src/running/start-refused.ts';

/** A process that opens a folder of the form before today's, and says each line of its log. */
const [dataDir = ''] = process.argv.slice(2);
const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const hear = ({ message }: { message: string }): boolean => say(message);

say('opening');
try {
  const store = await openLowdbStore({ dataDir, log: heardLog(hear, hear), steps: [TO_TODAY] });
  say('open');
  await store.close();
} catch (error) {
  if (!(error instanceof StartRefused)) throw error;
  say(`refused ${error.message}`);
}
