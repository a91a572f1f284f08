import { Worker } from 'node:worker_threads';

import { z } from 'zod';

import type { TextRefusal } from '../../app/ports/files.ts';
import { kindOf } from './kind.ts';
import { TEXT_LIMITS, type TextLimits } from './limits.ts';
import { plainText } from './plain.ts';

export type ReadText =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: TextRefusal };

const answerSchema = z.union([
  z.object({ ok: z.literal(true), text: z.string() }),
  z.object({
    ok: z.literal(false),
    why: z.enum(['encrypted', 'damaged', 'no-text', 'too-much', 'not-text']),
  }),
]);

/** The text of a file's content: plain text at once, anything else in a thread that can be stopped. */
export async function readText(
  content: Uint8Array,
  limits: TextLimits = TEXT_LIMITS,
): Promise<ReadText> {
  if (kindOf(content) !== 'other') return inThread(content, limits);
  const text = plainText(content);
  if (text === null) return { ok: false, why: 'not-text' };
  return text.length > limits.characters ? { ok: false, why: 'too-much' } : { ok: true, text };
}

function inThread(content: Uint8Array, limits: TextLimits): Promise<ReadText> {
  const worker = new Worker(new URL('./worker-start.mjs', import.meta.url), {
    workerData: { content, limits },
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb, stackSizeMb: 8 },
    // What a library prints about somebody's file is nobody's business.
    stdout: true,
    stderr: true,
  });
  return new Promise<ReadText>((resolve) => {
    const timer = setTimeout(() => {
      resolve({ ok: false, why: 'too-much' });
    }, limits.timeoutMs);
    worker.once('message', (answer: unknown) => resolve(answerSchema.parse(answer)));
    // Out of memory, or a stack that a file has filled.
    worker.once('error', () => resolve({ ok: false, why: 'too-much' }));
    worker.once('exit', () => {
      clearTimeout(timer);
      resolve({ ok: false, why: 'damaged' });
    });
  }).finally(async () => {
    await worker.terminate();
  });
}
