import { rmSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';

import type { Journal, JournalEntry } from '../../app/ports/journal.ts';
import { writeDurably } from '../../disk/durable-file.ts';
import { makeFolderSync } from '../../disk/make-folder.ts';
import { namesIn } from '../../disk/names-in.ts';
import { Writes } from '../../disk/writes.ts';
import type { Log } from '../../running/log.ts';
import { type Found, later, readLines, textOf } from './journal-lines.ts';

const FOLDER = 'journal';
/** A file that is larger is written anew with what is still open: what people said is not kept for long. */
const LARGEST = 128 * 1024;

/**
 * What came in and is not worked off, in a file that is only added to: a line for what is kept and
 * one when it is struck. Lines that wait for the disk together are put on it together.
 * @throws what the file system says, at the start
 */
export async function openJournal({
  dataDir,
  log,
  writes = new Writes(Date.now),
}: {
  readonly dataDir: string;
  readonly log: Log;
  /** Hears how each write goes; whoever else writes in the folder may share it. */
  readonly writes?: Writes;
}): Promise<Journal> {
  const folder = join(dataDir, FOLDER);
  makeFolderSync(folder);
  const names = namesIn(folder).filter((name) => /^\d+\.jsonl$/.test(name));
  const inOrder = names.toSorted((one, other) => parseInt(one) - parseInt(other));
  const found = readLines(inOrder, { folder, log });
  const journal = new FileJournal({ folder, writes }, found, parseInt(inOrder.at(-1) ?? '0'));
  await journal.begin();
  for (const name of names) rmSync(join(folder, name));
  return journal;
}

type Waiting = {
  readonly text: string;
  readonly mustLast: boolean;
  readonly over: (error: Error | null) => void;
};

class FileJournal implements Journal {
  readonly left: readonly JournalEntry[];
  readonly #folder: string;
  readonly #writes: Writes;
  readonly #open: Map<string, string>;
  #seen: string | null;
  #number: number;
  #file: FileHandle | null = null;
  #size = 0;
  #waiting: Waiting[] = [];
  #writing: Promise<void> | null = null;

  constructor(
    { folder, writes }: { readonly folder: string; readonly writes: Writes },
    { left, seen }: Found,
    number: number,
  ) {
    this.#folder = folder;
    this.#writes = writes;
    this.left = left;
    this.#seen = seen;
    this.#open = new Map(left.map((entry) => [entry.cause, textOf({ keep: entry })]));
    this.#number = number;
  }

  get seen(): string | null {
    return this.#seen;
  }

  /** Begins a file with what is open, beside the one before it until it stands. */
  async begin(): Promise<void> {
    const path = join(this.#folder, `${this.#number + 1}.jsonl`);
    const seen = this.#seen === null ? [] : [textOf({ seen: this.#seen })];
    const text = [...this.#open.values(), ...seen].join('');
    await writeDurably(path, text);
    await this.#file?.close();
    this.#file = await open(path, 'a');
    this.#size = Buffer.byteLength(text);
    this.#number += 1;
  }

  async keep(entry: JournalEntry): Promise<void> {
    const text = textOf({ keep: entry });
    await new Promise<void>((resolve, reject) => {
      const over = (error: Error | null): void => {
        if (error !== null) return reject(error);
        this.#open.set(entry.cause, text);
        this.#seen = later(this.#seen, entry.ts);
        resolve();
      };
      this.#waiting.push({ text, mustLast: true, over });
      this.#write();
    });
  }

  /**
   * It lasts from the next entry on: with the power a strike may be lost, and what it struck is then
   * worked off once more and has no second effect. A disk that had to sync it would meanwhile keep
   * the next entry waiting, and so its acknowledgement.
   */
  strike(cause: string): void {
    if (!this.#open.delete(cause)) return;
    const text = textOf({ strike: cause });
    this.#waiting.push({ text, mustLast: false, over: () => undefined });
    this.#write();
  }

  async close(): Promise<void> {
    await this.#writing;
    await this.#file?.close();
    this.#file = null;
  }

  #write(): void {
    this.#writing ??= this.#writeAll().finally(() => {
      this.#writing = null;
    });
  }

  async #writeAll(): Promise<void> {
    while (this.#waiting.length > 0) {
      const together = this.#waiting;
      this.#waiting = [];
      const error = await this.#append({
        text: together.map(({ text }) => text).join(''),
        mustLast: together.some(({ mustLast }) => mustLast),
      });
      for (const { over } of together) over(error);
    }
  }

  /** @returns what went wrong, or null; then nothing of it stands in the file */
  async #append(lines: Pick<Waiting, 'text' | 'mustLast'>): Promise<Error | null> {
    try {
      await this.#writes.keep(() => this.#appendTo(lines));
      this.#size += Buffer.byteLength(lines.text);
      return null;
    } catch (error) {
      // Half a line may stand there now; the next file begins without it.
      await this.#file?.close().catch(() => undefined);
      this.#file = null;
      return error instanceof Error ? error : new Error(String(error));
    }
  }

  async #appendTo({ text, mustLast }: Pick<Waiting, 'text' | 'mustLast'>): Promise<void> {
    if (this.#size > LARGEST || this.#file === null) await this.#anew();
    await this.#file?.appendFile(text);
    if (mustLast) await this.#file?.datasync();
  }

  async #anew(): Promise<void> {
    const before = join(this.#folder, `${this.#number}.jsonl`);
    await this.begin();
    rmSync(before, { force: true });
  }
}
