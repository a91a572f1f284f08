import { openLowdbStore } from '../../../src/stores/lowdb/open.ts';
import { change } from '../../contracts/change.ts';
import { aCommittee, anAssignment, anEntry } from '../../contracts/samples.ts';
import { heardLog } from './heard-log.ts';

/**
 * A process that commits without end and says what has been acknowledged, for tests that kill it:
 * `number 12` is reserved, `kept 12 3` is assignment 12 in its version 3.
 */
const [dataDir = '', padding = '0'] = process.argv.slice(2);
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

const store = await openLowdbStore({ dataDir, log: heardLog() });
if ((await store.find('committee', 'RUNCOMMITTEE')) === null)
  await store.commit(change('committee', aCommittee()));
say('ready');

async function writeWithoutEnd(): Promise<never> {
  for (;;) {
    const number = await store.reserveNumber('RUNCOMMITTEE');
    say(`number ${number}`);
    for (let version = 0; version < 3; version += 1) {
      const wording = `${version + 1}`.padEnd(Number(padding), 'ö');
      const record = anAssignment({ number, version, wording });
      const history = [anEntry({ id: `ENTRY${version}` })];
      const written = await store.commit(change('assignment', record, { history }));
      if (!written.ok) throw new Error(written.why);
      say(`kept ${number} ${version + 1}`);
    }
  }
}

try {
  await Promise.all(Array.from({ length: 4 }, writeWithoutEnd));
} catch (error) {
  say(`failed ${error instanceof Error && 'code' in error ? String(error.code) : String(error)}`);
}
