import { cp } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';

import { describe, expect, it } from 'vitest';

import type { RecordKind } from '../../../src/app/ports/store.ts';
import { SCHEMA_VERSION } from '../../../src/stores/migrations/steps.ts';
import { SCHEMAS } from '../../../src/stores/records/schemas.ts';
import { live } from '../../scenarios/life/life.ts';
import { dataFolder, openedStore } from '../support/data-folder.ts';
import { heardLog } from '../support/heard-log.ts';
import { folderOfForm, recordsUnder } from './kept-forms.ts';
import { keptShapes } from './record-shapes.ts';

const FORMS = Array.from({ length: SCHEMA_VERSION }, (_, before) => before + 1);
const isKind = (kind: string): kind is RecordKind => kind in SCHEMAS;

type Opened = { readonly wrong: readonly string[]; readonly lost: readonly string[] };

/** Opens the folder until all of it has been read; what is wrong with it, and not read as it stands. */
async function openedOnce(folder: string): Promise<Opened> {
  const wrong: string[] = [];
  const log = heardLog(({ message, facts }) => wrong.push(`${message} ${JSON.stringify(facts)}`));
  const store = await openedStore(folder, log);
  await store.inspected;
  const lost: string[] = [];
  for (const { kind, id, text } of await recordsUnder(folder)) {
    const { schemaVersion: _form, ...fields } = JSON.parse(text) as { schemaVersion: number };
    const found = isKind(kind) ? await store.find(kind, id) : fields;
    if (!isDeepStrictEqual(found, fields)) lost.push(`${kind} ${id}`);
  }
  await store.close();
  return { wrong, lost };
}

const AS_IT_STANDS: Opened = { wrong: [], lost: [] };

describe.each(FORMS)('the folder that a Bevaka of form %i wrote', (form) => {
  it('is kept, with a record of every kind', async () => {
    const records = await recordsUnder(folderOfForm(form));

    const kinds = new Set(records.map(({ kind }) => kind));
    expect([...kinds].toSorted()).toEqual(Object.keys(await keptShapes(form)).toSorted());
  });

  it('is opened, and every record of it is there to the last field', async () => {
    const folder = await dataFolder();
    await cp(folderOfForm(form), folder, { recursive: true });
    const before = await recordsUnder(folder);

    expect(await openedOnce(folder)).toEqual(AS_IT_STANDS);
    const ids = (await recordsUnder(folder)).map(({ id }) => id);
    expect(ids).toEqual(before.map(({ id }) => id));
  });
});

it('the folder of today’s form is opened without a byte of it being written', async () => {
  const folder = await dataFolder();
  await cp(folderOfForm(SCHEMA_VERSION), folder, { recursive: true });

  await openedOnce(folder);

  expect(await recordsUnder(folder)).toEqual(await recordsUnder(folderOfForm(SCHEMA_VERSION)));
});

it('a folder that this Bevaka writes is one that it reads to the last field', async () => {
  const folder = await dataFolder();

  await live(folder);

  expect((await recordsUnder(folder)).length).toBeGreaterThan(20);
  expect(await openedOnce(folder)).toEqual(AS_IT_STANDS);
});
