import { Worker } from 'node:worker_threads';

import pLimit from 'p-limit';

import type { Drawn } from './svg.ts';

/** Dots for each unit: sharp on a phone, and small enough to come at once. */
const ZOOM = 2;
/** A picture takes less than a second; a machine that is busy may take ten. */
const TIMEOUT_MS = 30_000;

/** One at a time, so that many who ask take no more of the machine than one. */
const inTurn = pLimit(1);

/**
 * The picture as PNG, drawn beside the event loop.
 * @throws when it cannot be drawn
 */
export function drawPng({ svg }: Drawn): Promise<Uint8Array> {
  return inTurn(() => drawnBeside(svg));
}

function drawnBeside(svg: string): Promise<Uint8Array> {
  const start = new URL('./picture-thread-start.mjs', import.meta.url);
  const thread = new Worker(start, { workerData: { svg, zoom: ZOOM } });
  return new Promise<Uint8Array>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('drawing took too long')), TIMEOUT_MS);
    thread.once('message', (content: unknown) => {
      if (content instanceof Uint8Array) resolve(content);
      else reject(new Error('what was drawn is no picture'));
    });
    thread.once('error', reject);
    thread.once('exit', (code) => reject(new Error(`drawing ended with ${code}`)));
    const done = (): void => clearTimeout(timer);
    thread.once('exit', done);
  }).finally(() => void thread.terminate());
}
