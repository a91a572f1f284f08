/** What reading one file may cost. */
export type TextLimits = {
  readonly timeoutMs: number;
  /** Of a PDF. */
  readonly pages: number;
  /** Bytes of what a compressed file holds. */
  readonly unpackedBytes: number;
  /** UTF-16 units of the text. */
  readonly characters: number;
  /** Megabytes of JavaScript's own memory that the reader may use before it is stopped. */
  readonly memoryMb: number;
  /** Megabytes that the reader's whole process may have, buffers and all, before it is killed. */
  readonly residentMb: number;
};

/** Minutes of 60 pages hold some 200,000 characters; ten times that is no minutes. */
export const TEXT_LIMITS: TextLimits = {
  timeoutMs: 20_000,
  pages: 500,
  unpackedBytes: 60 * 1024 * 1024,
  characters: 2_000_000,
  memoryMb: 256,
  residentMb: 640,
};

/** Thrown by a reader for a file whose text it does not give, with the reason. */
export class UnreadableError extends Error {
  readonly why: 'encrypted' | 'damaged' | 'no-text' | 'too-much' | 'not-text';

  constructor(why: UnreadableError['why']) {
    super(why);
    this.why = why;
  }
}
