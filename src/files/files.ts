import { createHash } from 'node:crypto';

import pLimit from 'p-limit';

import { Writes } from '../disk/writes.ts';
import type { Clock } from '../running/clock.ts';
import type { AskForFile, FetchRefusal, Files, KeptFile, SharedFile } from '../app/ports/files.ts';
import type { Log } from '../running/log.ts';
import { type Door, type Fetched, fetchFile, type FileLimits } from './fetch-file.ts';
import { keepContent } from './keep-content.ts';
import { keptText } from './kept-text.ts';
import { allowedOrigins } from './allowed-origins.ts';
import { eventsIn } from './text/event-lines.ts';
import { fileKindOf } from './text/file-kind.ts';
import { readFindings, readTable, readText } from './text/read-text.ts';
import { Promised, removeCopy } from './remove-copy.ts';
import { removeHalfWritten } from './remove-half-written.ts';
import { Tries } from './tries.ts';

/** How much of a shared file is taken, in bytes, and how long Slack may take to give it. */
export const FILE_LIMITS: FileLimits = {
  maxBytes: 25 * 1024 * 1024,
  timeoutMs: 20_000,
  patienceMs: 60 * 60 * 1000,
};

/** Each may be as large as is taken, and stands in memory until it is kept or read. */
const AT_ONCE = 4;

/**
 * Files that people share in Slack, fetched with the app's token from Slack's hosts and no other.
 * What it kept lies under `<dataDir>/<team>/files/`, named by its content.
 */
export function createFiles(options: {
  token: string;
  slackApiUrl: string;
  dataDir: string;
  log: Log;
  clock: Clock;
  ask: AskForFile;
  limits?: FileLimits;
  /** Hears how each write goes. */
  writes?: Writes;
}): Files {
  const { token, slackApiUrl, dataDir, log, clock, ask, limits = FILE_LIMITS } = options;
  const { writes = new Writes(() => clock.real()) } = options;
  try {
    removeHalfWritten(dataDir, clock.real());
  } catch (error) {
    log.warn({ error: String(error) }, 'half-written files could not be removed');
  }
  const door: Door = { token, origins: allowedOrigins(slackApiUrl), limits };

  const tries = new Tries(limits.patienceMs);
  const promised = new Promised();
  const inTurn = pLimit(AT_ONCE);

  async function known(file: SharedFile) {
    return file.url === null ? ask(file.slackFile) : ({ ok: true, file } as const);
  }

  async function fetch(file: SharedFile): Promise<Fetched> {
    const found = await known(file);
    const fetched = found.ok ? await inTurn(() => fetchFile(door, found.file)) : found;
    if (!fetched.ok) log.warn(refusalFacts(file, fetched.why), 'a shared file was not fetched');
    return fetched;
  }

  async function textOf(file: SharedFile) {
    const fetched = await fetch(file);
    return fetched.ok ? readText(fetched.content) : fetched;
  }

  return {
    known,

    isAwaited: ({ slackFile }) => tries.isAwaited(slackFile),

    async keep(team, shared) {
      const found = await known(shared);
      const fetched = found.ok ? await fetch(found.file) : found;
      if (!fetched.ok && fetched.why === 'not-answered')
        return { ok: false, why: fetched.why, trying: tries.failed(shared.slackFile) };
      tries.over(shared.slackFile);
      if (!fetched.ok) return { ...fetched, trying: null };
      const { content } = fetched;
      const sha256 = createHash('sha256').update(content).digest('hex');
      const { path, wasThere } = await keepContent(dataDir, { team, sha256, content }, writes);
      if (wasThere) promised.promise(path);
      const name = found.ok ? found.file.name : shared.name;
      const kept: KeptFile = { name, size: content.length, sha256, path, at: clock.now() };
      return { ok: true, kept };
    },

    async table(_team, file) {
      const fetched = await fetch(file);
      return fetched.ok ? readTable(fetched.content) : fetched;
    },

    async events(_team, file) {
      const fetched = await fetch(file);
      if (!fetched.ok) return fetched;
      if (fileKindOf(fetched.content) !== 'ical') return { ok: false, why: 'damaged' };
      const read = await readText(fetched.content);
      return read.ok ? { ok: true, events: eventsIn(read.text) } : read;
    },

    text: (_team, file) => textOf(file),

    keptText: (path) => keptText(dataDir, path, writes),

    async remove(path) {
      if (promised.has(path)) return false;
      await removeCopy(dataDir, path, writes);
      return true;
    },

    findings: (text, decidedOn) => readFindings(text, decidedOn),
  };
}

/** The address itself may carry a secret, and the host says enough. */
function refusalFacts({ slackFile, url, size }: SharedFile, why: FetchRefusal): object {
  const host = url !== null && URL.canParse(url) ? new URL(url).host : null;
  return { slackFile, size, why, host };
}
