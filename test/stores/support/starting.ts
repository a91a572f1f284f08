import { StartRefused } from '../../../src/running/start-refused.ts';
import { openLowdbStore } from '../../../src/stores/lowdb/open.ts';
import { heardLog } from './heard-log.ts';

/** A process that opens a folder, as an account that is not root where one is named, and says how it went. */
const [dataDir = '', account] = process.argv.slice(2);
if (account !== undefined) process.setuid?.(Number(account));
try {
  const store = await openLowdbStore({ dataDir, log: heardLog() });
  await store.close();
  process.stdout.write('open');
} catch (error) {
  if (!(error instanceof StartRefused)) throw error;
  process.stdout.write(error.message);
}
