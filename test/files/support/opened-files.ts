import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { onTestFinished } from 'vitest';

import type { AskForFile, SharedFile } from '../../../src/app/ports/files.ts';
import type { FileLimits } from '../../../src/files/fetch-file.ts';
import { createFiles, FILE_LIMITS } from '../../../src/files/files.ts';
import { TOKEN } from './file-server.ts';

export const TEAM = 'TSANDBOX';
export const NOW = '2026-10-20T08:00:00.000Z';

function ignore(): void {}

export async function openedFiles(
  origin: string,
  limits: Partial<FileLimits> = {},
  ask: AskForFile = () => Promise.resolve({ ok: false, why: 'gone' }),
) {
  const dataDir = await mkdtemp(join(tmpdir(), 'bevaka-files-'));
  onTestFinished(() => rm(dataDir, { recursive: true }));
  const warnings: object[] = [];
  const files = createFiles({
    token: TOKEN,
    slackApiUrl: `${origin}/api/`,
    dataDir,
    log: { debug: ignore, info: ignore, warn: (facts) => warnings.push(facts), error: ignore },
    clock: { now: () => NOW, real: () => Date.parse(NOW) },
    ask,
    limits: { ...FILE_LIMITS, ...limits },
  });
  return { files, dataDir, warnings };
}

export function shared(url: string | null, facts: Partial<SharedFile> = {}): SharedFile {
  return {
    slackFile: 'F01',
    name: 'Förslag på mål.docx',
    size: 7,
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    url,
    ...facts,
  };
}
