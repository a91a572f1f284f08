import { type FileHandle, open } from 'node:fs/promises';

import { PRIVATE_FILE } from '../../disk/durable-file.ts';

const BUFFERED = 64 * 1024;

/** A file that is written from its beginning to its end, with no more in memory than a piece of it. */
export class FileSink {
  readonly #file: FileHandle;
  #waiting: Uint8Array[] = [];
  #size = 0;

  private constructor(file: FileHandle) {
    this.#file = file;
  }

  static async at(path: string): Promise<FileSink> {
    return new FileSink(await open(path, 'wx', PRIVATE_FILE));
  }

  async write(piece: string | Uint8Array): Promise<void> {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
    this.#waiting.push(bytes);
    this.#size += bytes.byteLength;
    if (this.#size >= BUFFERED) await this.#flush();
  }

  async close(): Promise<void> {
    try {
      await this.#flush();
    } finally {
      await this.#file.close();
    }
  }

  async #flush(): Promise<void> {
    const pieces = this.#waiting;
    this.#waiting = [];
    this.#size = 0;
    await this.#file.writeFile(Buffer.concat(pieces));
  }
}
