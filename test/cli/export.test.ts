import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { cliWordsIn } from '../../src/cli/cli-words.ts';
import { exportFolder } from '../../src/cli/export.ts';
import { createLog } from '../../src/running/log.ts';
import { openLowdbStore } from '../../src/stores/lowdb/open.ts';
import { readOnlyRecords } from '../../src/stores/lowdb/read-only.ts';
import { change } from '../contracts/change.ts';
import { aCommittee, anAssignment } from '../contracts/samples.ts';

let dataDir = '';
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'bevaka-cli-export-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

const names = () => readdirSync(dataDir, { recursive: true, encoding: 'utf8' }).toSorted();

async function run(file: string | null = null) {
  const [out, told]: [string[], string[]] = [[], []];
  const what = { records: readOnlyRecords(dataDir), file, now: '2026-11-25T08:00:00.000Z' };
  const code = await exportFolder(what, cliWordsIn('sv'), {
    out: async (text) => void out.push(text),
    progress: (line) => void told.push(line),
  });
  return { code, out: out.join(''), told };
}

describe('npx bevaka export', () => {
  it('reads beside a Bevaka that runs, and changes nothing in the folder', async () => {
    const store = await openLowdbStore({ dataDir, log: createLog('silent') });
    await store.commit(change('committee', aCommittee()));
    await store.commit(change('assignment', anAssignment()));
    const before = names();

    const { code, out } = await run();

    expect([code, names()]).toEqual([0, before]);
    expect(JSON.parse(out)).toMatchObject({ assignments: [{ label: 'RUN-1' }] });
    await store.close();
  });

  it('leaves a damaged file where it lies, and says so', async () => {
    const store = await openLowdbStore({ dataDir, log: createLog('silent') });
    await store.commit(change('committee', aCommittee()));
    await store.commit(change('assignment', anAssignment()));
    await store.close();
    const file = names().find((name) => name.endsWith('ASSIGNMENT1.json')) ?? '';
    writeFileSync(join(dataDir, file), '{');

    const { code, told } = await run();

    expect(code).toBe(1);
    expect(told.at(-1)).toContain('är skadad');
    expect(names()).toContain(file);
  });

  it('says what to do where nothing is kept, the ending is unknown or the file is there', async () => {
    expect((await run()).told).toEqual(['BEVAKA_DATA_DIR: där finns ingen nämnd att exportera.']);
    expect((await run('allt.txt')).told[0]).toContain('.json');
    const there = join(dataDir, 'allt.json');
    writeFileSync(there, '');

    expect((await run(there)).told[0]).toContain('skrivs inte över');
  });
});
