import { parentPort, workerData } from 'node:worker_threads';

import { z } from 'zod';

import { UnreadableError } from './limits.ts';
import { textOf } from './text-of.ts';

// Reads one file in a thread of its own, so that whatever the file does to its reader ends with it.
const Given = z.object({
  content: z.instanceof(Uint8Array),
  limits: z.object({
    timeoutMs: z.number(),
    pages: z.number(),
    unpackedBytes: z.number(),
    characters: z.number(),
    memoryMb: z.number(),
  }),
});

const { content, limits } = Given.parse(workerData);
try {
  parentPort?.postMessage({ ok: true, text: await textOf(content, limits) });
} catch (error) {
  const why = error instanceof UnreadableError ? error.why : 'damaged';
  parentPort?.postMessage({ ok: false, why });
}
