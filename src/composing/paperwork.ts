import { rm } from 'node:fs/promises';

import type { WebClient } from '@slack/web-api';

import type { Handing, Papers } from '../app/ports/papers.ts';
import { allowedOrigins } from '../files/allowed-origins.ts';
import { createOnceFiles, type OnceFiles } from '../http/once-files.ts';
import { createPapers } from '../reports/papers.ts';
import { Outgoing } from '../reports/outgoing.ts';
import type { Config } from '../running/config-type.ts';
import type { Log } from '../running/log.ts';
import type { Reach } from '../running/running.ts';
import { createHandingInSlack } from '../slack/posting/hand-file.ts';

export type Paperwork = {
  readonly papers: Papers;
  readonly handing: Handing;
  /** Null where nothing is served. */
  readonly once: OnceFiles | null;
  /** Takes away what was made and nobody fetched. */
  sweep(): Promise<void>;
};

/** What makes papers, and what brings them to whoever asked. */
export function createPaperwork(
  { dataDir, http }: Config,
  { slackApiUrl, clock }: Reach,
  { client, log }: { readonly client: WebClient; readonly log: Log },
): Paperwork {
  const outgoing = new Outgoing(dataDir);
  const publicUrl = http?.publicUrl ?? null;
  const once = publicUrl === null ? null : createOnceFiles({ publicUrl, real: () => clock.real() });
  const origins = allowedOrigins(slackApiUrl);
  return {
    papers: createPapers({ dataDir, outgoing }),
    handing: {
      ...createHandingInSlack({ client, fetch, origins, log }),
      addressOf: (file) => once?.addressOf(file) ?? null,
      discard: ({ path }) => rm(path, { force: true }),
    },
    once,
    sweep: () => outgoing.sweep(clock.real()),
  };
}
