import { EventEmitter, once } from 'node:events';
import { constants, setPriority } from 'node:os';
import { Worker } from 'node:worker_threads';

import { type Job, jobSchema, type ReaderAnswer, type ReaderReply } from './job.ts';
import { readToConfirm } from '../../domain/reading/read-to-confirm.ts';
import { plainOrTextOf } from './plain-or-text-of.ts';
import { rowsOf } from './rows-of.ts';
import { whyUnreadable } from './why-unreadable.ts';

// Reads files one after another in a process of its own, so that whatever one of them does to its
// reader ends with that process.

const residentMb = Number(process.argv[2]);
const watch = new Worker(new URL('./watch-self.mjs', import.meta.url), {
  workerData: { residentMb, parent: process.ppid },
});
watch.unref();
// A command that somebody waits for goes before a file, where the system lets it.
try {
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
} catch {
  // Then both have the same turn.
}

process.on('disconnect', () => process.exit());
process.on('message', (message: unknown) => {
  void reply(jobSchema.parse(message)).then((replied) => process.send?.(replied));
});

async function reply(job: Job): Promise<ReaderReply> {
  const answer = await answerTo(job, await written(job.bytes));
  return { answer, isReusable: process.memoryUsage.rss() < (residentMb / 2) * 1024 * 1024 };
}

async function answerTo(job: Job, content: Uint8Array): Promise<ReaderAnswer> {
  try {
    if (job.is === 'findings') {
      const text = Buffer.from(content).toString('utf8');
      return { is: 'findings', findings: readToConfirm(text, { decidedOn: job.decidedOn }) };
    }
    if (job.is === 'table') return { is: 'table', rows: await rowsOf(content, job.limits) };
    return { is: 'text', text: await plainOrTextOf(content, job.limits) };
  } catch (error) {
    return { is: 'nothing', why: whyUnreadable(error) };
  }
}

/** What has been written to this process since the last file; the next comes when this one is answered. */
let parts: Buffer[] = [];
const arrived = new EventEmitter();
process.stdin.on('data', (part: Buffer) => {
  parts.push(part);
  arrived.emit('part');
});

async function written(bytes: number): Promise<Uint8Array> {
  while (parts.reduce((sum, { length }) => sum + length, 0) < bytes) await once(arrived, 'part');
  // Of its own, and no Buffer: the reader of PDFs refuses those.
  const whole = new Uint8Array(bytes);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  parts = [];
  return whole;
}
