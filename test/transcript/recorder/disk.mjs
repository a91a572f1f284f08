import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

import { begin } from './quiet.mjs';

const OF_FOLDERS = ['open', 'rename', 'mkdir', 'readFile', 'writeFile', 'rm', 'unlink'];
const OF_FILES = ['read', 'readFile', 'write', 'writeFile', 'sync', 'datasync', 'close'];

/** Sees to it that what is being written or read counts as under way. */
export function watchDisk() {
  follow(fs.promises, OF_FOLDERS);
  const { open } = fs.promises;
  let isFollowed = false;
  fs.promises.open = async (...args) => {
    const file = await open(...args);
    if (!isFollowed) follow(Object.getPrototypeOf(file), OF_FILES);
    isFollowed = true;
    return file;
  };
  syncBuiltinESMExports();
}

function follow(owner, names) {
  for (const name of names) {
    const work = owner[name];
    owner[name] = async function (...args) {
      const end = begin();
      try {
        return await work.apply(this, args);
      } finally {
        end();
      }
    };
  }
}
