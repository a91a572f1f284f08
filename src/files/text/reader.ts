import { type ChildProcess, fork } from 'node:child_process';
import { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';

import { type Job, type ReaderReply, replySchema } from './job.ts';
import type { TextLimits } from './limits.ts';

/** Kilobytes; documents stand within each other deeper than programs do. */
const STACK_KB = 6000;

/** Which limits a reader was started with. */
type Bounds = Pick<TextLimits, 'memoryMb' | 'residentMb'>;

/**
 * A process that reads files. A thread would not do: its limits leave out buffers, so that a PDF of
 * one megabyte takes a gigabyte, and where it runs out of memory it may end the whole of Bevaka.
 */
export class Reader {
  readonly #bounds: Bounds;
  readonly #process: ChildProcess;

  constructor({ memoryMb, residentMb }: Bounds) {
    this.#bounds = { memoryMb, residentMb };
    const start = fileURLToPath(new URL('./reader-process-start.mjs', import.meta.url));
    this.#process = fork(start, [String(residentMb)], {
      execArgv: [`--max-old-space-size=${memoryMb}`, `--stack-size=${STACK_KB}`],
      // Who reads what strangers wrote needs no token.
      env: {},
      // What a library prints about somebody's file is nobody's business.
      stdio: ['pipe', 'ignore', 'ignore', 'ipc'],
    });
    // Where it dies while a file is being handed to it, its end says so.
    this.#process.stdin?.on('error', () => {});
  }

  /** Whether it was started with these limits, and still lives. */
  fits({ memoryMb, residentMb }: Bounds): boolean {
    const [mine, { connected }] = [this.#bounds, this.#process];
    return connected && mine.memoryMb === memoryMb && mine.residentMb === residentMb;
  }

  /**
   * Null where it ran out of time, of memory or of stack; then it has ended.
   * @throws when it cannot be started
   */
  ask(job: Job, content: Uint8Array): Promise<ReaderReply | null> {
    const reader = this.#process;
    return new Promise((resolve, reject) => {
      const end = (finish: () => void): void => {
        clearTimeout(timer);
        reader.off('message', heard).off('exit', died).off('error', failed);
        finish();
      };
      const heard = (message: unknown): void => {
        end(() => resolve(replySchema.parse(message)));
      };
      const died = (): void => {
        end(() => resolve(null));
      };
      const failed = (error: Error): void => {
        end(() => reject(error));
      };
      const timer = setTimeout(() => {
        this.kill();
        died();
      }, job.limits.timeoutMs);
      reader.on('message', heard).on('exit', died).on('error', failed);
      reader.send(job, (error) => error && died());
      reader.stdin?.write(content);
    });
  }

  /** Bevaka does not end before it has answered. */
  hold(): void {
    this.#process.ref();
    this.#process.channel?.ref();
  }

  /** Bevaka need not wait for it to end. */
  letGo(): void {
    const { channel, stdin } = this.#process;
    this.#process.unref();
    channel?.unref();
    // It is a socket, though its type does not say so; a pipe alone would keep Bevaka alive.
    if (stdin instanceof Socket) stdin.unref();
  }

  kill(): void {
    this.#process.kill('SIGKILL');
  }
}
