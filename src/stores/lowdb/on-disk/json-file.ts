import { readFile } from 'node:fs/promises';

import { type Adapter, Low } from 'lowdb';
import type { z } from 'zod';

import { writeDurably } from '../../../disk/durable-file.ts';
import { systemCode } from '../../../disk/system-code.ts';
import { check, encode, unwrap } from './format.ts';

/** A file that is there and cannot be used; the message says what is wrong with it. */
export class UnusableFile extends Error {
  override name = 'UnusableFile';
}

/** A file that was put there since the start. */
const FROM_ANOTHER = {
  newer: 'a newer Bevaka has written it',
  older: 'an older Bevaka has written it, and its form is raised at a start',
} as const;

/** What a file must hold, and which fields of it come first. */
type Look<T> = { readonly schema: z.ZodType<T>; readonly head: readonly string[] };

/**
 * lowdb's adapter for one record. lowdb's own `JSONFile` never calls fsync and gives two writers
 * the same temporary name, so an acknowledged record could be gone after a power cut.
 */
class JsonFile<T extends object> implements Adapter<T | null> {
  readonly #path: string;
  readonly #look: Look<T>;

  constructor(path: string, look: Look<T>) {
    this.#path = path;
    this.#look = look;
  }

  /** @throws UnusableFile when the file holds no such record */
  async read(): Promise<T | null> {
    const unwrapped = unwrap(await textOf(this.#path));
    const read = unwrapped.ok ? check(this.#look.schema, unwrapped.value) : unwrapped;
    if (read.ok) return read.value;
    throw new UnusableFile(read.why === 'damaged' ? read.reason : FROM_ANOTHER[read.why]);
  }

  async write(record: T | null): Promise<void> {
    if (record !== null) await writeDurably(this.#path, encode(record, this.#look.head));
  }
}

async function textOf(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    throw systemCode(error) === 'EISDIR' ? new UnusableFile('it is a folder') : error;
  });
}

/** One record's file as a lowdb database; `data` is null until it is read or set. */
export function openFile<T extends object>(path: string, look: Look<T>): Low<T | null> {
  return new Low<T | null>(new JsonFile(path, look), null);
}
