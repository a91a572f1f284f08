import pLimit from 'p-limit';

import type { Job, ReaderAnswer } from './job.ts';
import type { TextLimits } from './limits.ts';
import { Reader } from './reader.ts';

/** Each may use all its memory and a processor for all its time: many at once would starve the rest. */
const inTurn = pLimit(2);

/** A process takes half a second to start, so one that has done its work waits for the next file. */
const idle: { reader: Reader; forget: NodeJS.Timeout }[] = [];
const IDLE_MS = 15_000;

/**
 * What a reader says of a content. Whatever ends it, by its time or its memory, cost too much.
 * @throws when no reader can be started
 */
export function answered(job: Omit<Job, 'bytes'>, content: Uint8Array): Promise<ReaderAnswer> {
  return inTurn(async () => {
    const reader = taken(job.limits);
    const reply = await reader.ask({ ...job, bytes: content.length }, content);
    if (reply?.isReusable === true) rest(reader);
    else reader.kill();
    return reply?.answer ?? { is: 'nothing', why: 'too-much' };
  });
}

function taken(limits: TextLimits): Reader {
  const at = idle.findIndex(({ reader }) => reader.fits(limits));
  const [waiting] = at === -1 ? [] : idle.splice(at, 1);
  if (waiting === undefined) return new Reader(limits);
  clearTimeout(waiting.forget);
  waiting.reader.hold();
  return waiting.reader;
}

function rest(reader: Reader): void {
  const forget = setTimeout(() => drop(reader), IDLE_MS).unref();
  reader.letGo();
  idle.push({ reader, forget });
}

function drop(reader: Reader): void {
  const at = idle.findIndex((each) => each.reader === reader);
  if (at !== -1) idle.splice(at, 1);
  reader.kill();
}
