import { Worker } from 'node:worker_threads';

import pLimit from 'p-limit';
import { z } from 'zod';

import type { TextRefusal } from '../../app/ports/files.ts';
import { fileKindOf } from './file-kind.ts';
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
  if (fileKindOf(content) !== 'other') return inTurn(() => inThread(content, limits));
  const text = plainText(content);
  if (text === null) return { ok: false, why: 'not-text' };
  if (text.trim() === '') return { ok: false, why: 'no-text' };
  return text.length > limits.characters ? { ok: false, why: 'too-much' } : { ok: true, text };
}

/** Each may use all its memory and a processor for all its time: many at once would starve the rest. */
const inTurn = pLimit(2);

/** A thread takes half a second to start, so one that has done its work waits for the next file. */
const idle: { worker: Worker; memoryMb: number; forget: NodeJS.Timeout }[] = [];
const IDLE_MS = 15_000;

async function inThread(content: Uint8Array, limits: TextLimits): Promise<ReadText> {
  const worker = taken(limits.memoryMb);
  const answer = await answered(worker, { content, limits });
  if (answer === null) {
    void worker.terminate();
    return { ok: false, why: 'too-much' };
  }
  const forget = setTimeout(() => drop(worker), IDLE_MS).unref();
  worker.unref();
  idle.push({ worker, memoryMb: limits.memoryMb, forget });
  return answer;
}

function taken(memoryMb: number): Worker {
  const at = idle.findIndex((each) => each.memoryMb === memoryMb);
  const [waiting] = at === -1 ? [] : idle.splice(at, 1);
  if (waiting === undefined) return started(memoryMb);
  clearTimeout(waiting.forget);
  waiting.worker.ref();
  return waiting.worker;
}

function drop(worker: Worker): void {
  const at = idle.findIndex((each) => each.worker === worker);
  if (at !== -1) idle.splice(at, 1);
  void worker.terminate();
}

function started(memoryMb: number): Worker {
  return new Worker(new URL('./worker-start.mjs', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, stackSizeMb: 8 },
    // What a library prints about somebody's file is nobody's business.
    stdout: true,
    stderr: true,
  });
}

/** Null where the thread ran out of time, of memory or of stack. */
function answered(
  worker: Worker,
  request: { content: Uint8Array; limits: TextLimits },
): Promise<ReadText | null> {
  return new Promise<ReadText | null>((resolve) => {
    const none = (): void => {
      resolve(null);
    };
    const timer = setTimeout(none, request.limits.timeoutMs);
    worker.once('message', (answer: unknown) => {
      clearTimeout(timer);
      worker.off('error', none).off('exit', none);
      resolve(answerSchema.parse(answer));
    });
    worker.once('error', none).once('exit', none);
    worker.postMessage(request);
  });
}
