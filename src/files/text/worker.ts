import { parentPort } from 'node:worker_threads';

import { z } from 'zod';

import { UnreadableError } from './limits.ts';
import { textOf } from './text-of.ts';

// Reads files one after another in a thread of its own, so that whatever one of them does to its
// reader ends with the thread.
const Job = z.object({
  content: z.instanceof(Uint8Array),
  limits: z.object({
    timeoutMs: z.number(),
    pages: z.number(),
    unpackedBytes: z.number(),
    characters: z.number(),
    memoryMb: z.number(),
  }),
});

parentPort?.on('message', (job: unknown) => {
  void answer(job).then((answered) => parentPort?.postMessage(answered));
});

async function answer(job: unknown): Promise<unknown> {
  const { content, limits } = Job.parse(job);
  try {
    return { ok: true, text: await textOf(content, limits) };
  } catch (error) {
    return { ok: false, why: error instanceof UnreadableError ? error.why : 'damaged' };
  }
}
