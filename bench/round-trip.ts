import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ulid } from 'ulid';

import { makeFolder } from '../src/disk/make-folder.ts';
import { writeDurably } from '../src/disk/durable-file.ts';
import { folderOf } from '../src/disk/path-part.ts';
import { type Answering, startBare, startOurs } from './answering.ts';
import { type Comparison, median } from './comparison.ts';
import { commandEnvelope, replyEnvelope } from './commands.ts';
import type { Envelope } from './quiet-line.ts';

const ROUNDS = 300;
/** Commands that both sides answer before one is counted: a server that has run has its code compiled. */
const WARM_UP = 400;
const LINES = 12;
/** What an assignment's file holds once it is registered. */
const RECORD_BYTES = 3000;
/** Each another: what is like an open one is asked about, and not registered. */
const register = (number: number): string =>
  `registrera Regiondirektören rapport ${number} till sammanträdet den 15 december`;
const TALK = { user: 'U03SEK', text: 'Jag har skickat ut underlaget i dag.' };
const UPDATE = { user: 'U01DIR', text: 'Underlaget kom i dag, jag skriver vidare i morgon.' };

/**
 * From the sending of a frame until its acknowledgement, with what is shown in answer, over a Socket
 * Mode line that costs nothing, in turn with a Bolt app that only acknowledges: what is left between
 * the two is ours.
 */
export async function compareRoundTrips(): Promise<readonly Comparison[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bevaka-bench-'));
  const journal = await journalIn(join(folder, 'journal'));
  const ours = await startOurs(join(folder, 'bevaka'));
  const bare = await startBare();
  const writing = await startBare(() =>
    writeDurably(newFile(join(folder, 'bare')), 'x'.repeat(RECORD_BYTES)),
  );
  const adding = await startBare((body) => journal.append(body));
  try {
    for (let line = 0; line < LINES; line += 1)
      await timed(ours, commandEnvelope(ours.team, register(line)));
    const command = (text: string) => () => commandEnvelope(ours.team, text);
    const list = await inTurn(ours, bare, command('lista'), false);
    let registered = LINES;
    const registering = await inTurn(ours, writing, () =>
      commandEnvelope(ours.team, register((registered += 1))),
    );
    const threads = await ours.threads();
    let replies = 0;
    const replied = (reply: typeof TALK) => () => {
      replies += 1;
      const thread = threads[replies % threads.length] ?? '';
      return replyEnvelope(ours.team, { ...reply, thread });
    };
    return [
      { what: `list, ${LINES} lines`, against: 'bare Bolt', ...list, aim: 2 },
      { what: 'registrera', against: 'bare Bolt and one durable write', ...registering, aim: 1.3 },
      {
        what: 'a reply that is talk, until it is journalled',
        against: 'bare Bolt and one append',
        ...(await inTurn(ours, adding, replied(TALK))),
        aim: 1,
      },
      {
        what: 'a reply that is an update, until it is journalled',
        against: 'bare Bolt and one append',
        ...(await inTurn(ours, adding, replied(UPDATE))),
        aim: 1,
      },
    ];
  } finally {
    await Promise.all([ours.stop(), bare.stop(), writing.stop(), adding.stop()]);
    await journal.close();
    await rm(folder, { recursive: true });
  }
}

/** A file of its own in its own folder, as the store files each new record. */
function newFile(folder: string): string {
  const id = ulid();
  return join(folder, folderOf(id), `${id}.json`);
}

/** A file that is added to, with what came as it came. */
async function journalIn(folder: string) {
  await makeFolder(folder);
  const file = await open(join(folder, '1.jsonl'), 'a');
  return {
    async append(body: unknown) {
      await file.appendFile(`${JSON.stringify({ keep: body })}\n`);
      await file.datasync();
    },
    close: () => file.close(),
  };
}

async function inTurn(
  ours: Answering,
  theirs: Answering,
  envelope: () => Envelope,
  leaves = true,
): Promise<{ amount: number; againstAmount: number }> {
  const times = { ours: [] as number[], theirs: [] as number[] };
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const one = await timed(ours, envelope(), leaves);
    const other = await timed(theirs, envelope(), leaves);
    if (round < 0) continue;
    times.ours.push(one);
    times.theirs.push(other);
  }
  return { amount: median(times.ours), againstAmount: median(times.theirs) };
}

/** Milliseconds until the answer; what it leaves to be done is done before the next. */
async function timed(
  { line, settled }: Answering,
  envelope: Envelope,
  leaves = true,
): Promise<number> {
  const ms = await line.send(envelope);
  if (leaves) await settled();
  return ms;
}
