import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { onTestFinished } from 'vitest';

import { EmbeddedSearch } from '../../src/search/embedded-search.ts';
import { openLowdbStore } from '../../src/stores/lowdb/open.ts';
import { searchContract } from '../contracts/search.ts';
import { heardLog } from '../stores/support/heard-log.ts';
import { sourceIn } from './support/source.ts';

searchContract('the embedded search', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'bevaka-search-'));
  const open = async () => {
    const search = new EmbeddedSearch(heardLog());
    const store = await openLowdbStore({ dataDir, log: heardLog(), follower: search });
    await search.build(sourceIn(store));
    return { search, store };
  };
  let { search, store } = await open();
  onTestFinished(async () => {
    await store.close();
    await rm(dataDir, { recursive: true });
  });
  return {
    store,
    search,
    async reopen() {
      await store.close();
      ({ search, store } = await open());
      return search;
    },
  };
});
