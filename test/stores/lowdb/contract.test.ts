import { storeContract } from '../../contracts/store.ts';
import { dataFolder, openedStore } from '../support/data-folder.ts';

storeContract('lowdb', async () => {
  const folder = await dataFolder();
  const store = await openedStore(folder);
  return {
    store,
    reopen: async () => {
      await store.close();
      return openedStore(folder);
    },
  };
});
