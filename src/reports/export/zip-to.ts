import { createReadStream } from 'node:fs';

import { Zip, ZipDeflate } from 'fflate';

import { FileSink } from './file-sink.ts';

/** What stands in a ZIP file: text, or what lies in a file. */
export type ZipEntry = { readonly name: string } & (
  { readonly text: string } | { readonly file: string }
);

/** Packs entries one after the other, with no more in memory than a piece of one. */
export async function zipTo(path: string, entries: readonly ZipEntry[]): Promise<void> {
  const sink = await FileSink.at(path);
  try {
    const packed: Uint8Array[] = [];
    const zip = new Zip((error, piece) => {
      if (error !== null) throw error;
      packed.push(piece);
    });
    const drain = async (): Promise<void> => {
      for (const piece of packed.splice(0)) await sink.write(piece);
    };
    for (const entry of entries) {
      const part = new ZipDeflate(entry.name, { level: 6 });
      zip.add(part);
      for await (const piece of piecesOf(entry)) {
        part.push(piece);
        await drain();
      }
      part.push(new Uint8Array(0), true);
      await drain();
    }
    zip.end();
    await drain();
  } finally {
    await sink.close();
  }
}

async function* piecesOf(entry: ZipEntry): AsyncGenerator<Uint8Array> {
  if ('text' in entry) yield Buffer.from(entry.text);
  else for await (const piece of createReadStream(entry.file)) yield bytesOf(piece);
}

function bytesOf(piece: unknown): Uint8Array {
  if (piece instanceof Uint8Array) return piece;
  throw new Error('A file without an encoding is read as bytes.');
}
