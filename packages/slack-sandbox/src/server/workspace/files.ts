import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Changes } from './changes.ts';
import type { SlackFile } from './records.ts';

export type Files = {
  find(id: string): SlackFile | undefined;
  all(): SlackFile[];
  upload(file: {
    name: string;
    mimetype: string;
    bytes: Uint8Array;
    user: string;
    /** Of one whose upload an app has begun; anybody else's gets one. */
    id?: string;
  }): Promise<SlackFile>;
  share(id: string, channel: string): void;
  giveToApp(id: string): void;
  /** What showed it shows it no more. */
  remove(id: string): Promise<void>;
  bytesOf(id: string): Promise<Uint8Array | undefined>;
  /** Takes back what was stored before a restart. */
  put(file: SlackFile): void;
  clear(): Promise<void>;
};

/** @param folder where the bytes are kept; null keeps them in memory */
export function createFiles(changes: Changes, folder: string | null): Files {
  const files = new Map<string, SlackFile>();
  const inMemory = new Map<string, Uint8Array>();
  let uploads = 0;

  async function keep(id: string, bytes: Uint8Array): Promise<void> {
    if (folder === null) {
      inMemory.set(id, bytes);
      return;
    }
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, id), bytes);
  }

  function alter(id: string, change: (file: SlackFile) => void): void {
    const file = files.get(id);
    if (file === undefined) return;
    change(file);
    changes.tell({ kind: 'file', file });
  }

  return {
    find: (id) => files.get(id),
    all: () => [...files.values()],
    async upload({ name, mimetype, bytes, user, id: begun }) {
      // Counted before the wait: two files sent together would else get one id, and one be lost.
      uploads += 1;
      const id =
        begun ?? `F${String(uploads).padStart(2, '0')}${Date.now().toString(36).toUpperCase()}`;
      await keep(id, bytes);
      const file: SlackFile = {
        id,
        name,
        mimetype,
        size: bytes.byteLength,
        user,
        created: Math.floor(Date.now() / 1000),
        channels: [],
        isGivenToApp: false,
      };
      files.set(id, file);
      changes.tell({ kind: 'file', file });
      return file;
    },
    share(id, channel) {
      alter(id, (file) => {
        if (!file.channels.includes(channel)) file.channels.push(channel);
      });
    },
    giveToApp(id) {
      alter(id, (file) => {
        file.isGivenToApp = true;
      });
    },
    async remove(id) {
      files.delete(id);
      inMemory.delete(id);
      if (folder !== null) await rm(join(folder, id), { force: true });
      changes.tell({ kind: 'noted' });
    },
    async bytesOf(id) {
      if (!files.has(id)) return undefined;
      return folder === null ? inMemory.get(id) : readFile(join(folder, id));
    },
    put(file) {
      files.set(file.id, file);
    },
    async clear() {
      files.clear();
      inMemory.clear();
      if (folder !== null) await rm(folder, { recursive: true, force: true });
    },
  };
}
