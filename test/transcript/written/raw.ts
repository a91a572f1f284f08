import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Where = {
  /** Orders what was noted, over all processes of a run. */
  readonly at: string;
  /** Counts the acts: all of what one brings about has ended when the next begins. */
  readonly turn: number;
  /** The test's file, without its folder: files may be moved. */
  readonly file: string;
  /** Empty for what belongs to all tests of the file. */
  readonly test: string;
};

/** What Slack hands to the app, as an envelope of Socket Mode. */
export type Envelope = { readonly type: string; readonly payload: Fields };
export type Fields = { readonly [name: string]: unknown };

/** A request and its answer; bodies are in base64. `head` is empty where no answer was given. */
export type Exchange = Where & {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly status: number;
  readonly head: string;
  readonly answer: string;
};

/** An acknowledgement over Socket Mode, and what it acknowledges. */
export type Frame = Where & { readonly frame: Fields; readonly envelope: Envelope | null };

/** A file that lay in a folder of the app when it had stopped; `content` is in base64. */
export type Left = Where & {
  readonly folder: string;
  readonly path: string;
  readonly content: string;
};

/** One thing that left the app, as the recorder wrote it. */
export type Raw =
  /** Something that the app asks of Slack. */
  | ({ readonly kind: 'request' } & Exchange)
  /** Something that the app answers. */
  | ({ readonly kind: 'served' } & Exchange)
  | ({ readonly kind: 'frame' } & Frame)
  | ({ readonly kind: 'file' } & Left);

/** Everything that the processes of a run wrote, in the order in which it came. */
export function readRaw(folder: string): readonly Raw[] {
  const lines = readdirSync(folder).flatMap((name) =>
    readFileSync(join(folder, name), 'utf8').trim().split('\n'),
  );
  const all = lines.map((line) => JSON.parse(line) as Raw);
  return all.toSorted((one, other) => Number(BigInt(one.at) - BigInt(other.at)));
}
