import { openLowdbStore } from '../../../src/stores/lowdb/open.ts';
import { aCommittee } from '../../contracts/samples.ts';
import { heardLog } from './heard-log.ts';

// Asks for all open assignments of a committee right after the start, and says how many it got.
const [dataDir = ''] = process.argv.slice(2);
const store = await openLowdbStore({ dataDir, log: heardLog() });
const open = await store.openOfCommittee(aCommittee().id);
process.stdout.write(String(open.length));
await store.close();
