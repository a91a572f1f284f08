import { join } from 'node:path';

import type { Faults } from '../install/faults.ts';
import type { Install } from '../install/install.ts';
import type { Limits } from '../install/limits.ts';
import { createRateLimits } from '../install/ratelimits.ts';
import type { Line } from '../line/line.ts';
import { createSurfaces } from '../surfaces/surfaces.ts';
import { createResponseUrls } from '../tickets/response-urls.ts';
import { createTriggers } from '../tickets/triggers.ts';
import type { Changes } from '../workspace/changes.ts';
import { createWorkspace } from '../workspace/workspace.ts';
import { createLedger } from './ledger.ts';
import type { Slack } from './slack.ts';
import type { StoryControl } from './story.ts';

type Parts = {
  origin: string;
  install: Install;
  limits: Limits;
  faults: Faults;
  changes: Changes;
  line: Line;
  story: StoryControl;
  /** Where files are kept; null keeps them in memory. */
  folder: string | null;
  isGrid: boolean;
};

export function buildSlack({ folder, changes, isGrid, ...parts }: Parts): Slack {
  const { origin, limits, story, faults } = parts;
  const filesFolder = folder === null ? null : join(folder, 'files');
  return {
    ...parts,
    workspace: createWorkspace({
      changes,
      filesFolder,
      isGrid,
      storyNow: () => story.now(),
      realNow: () => Date.now() + faults.clockAheadMs,
    }),
    surfaces: createSurfaces(changes),
    rates: createRateLimits(limits),
    triggers: createTriggers(limits.triggerMs),
    responseUrls: createResponseUrls({
      origin,
      lifeMs: limits.responseUrlMs,
      uses: limits.responseUrlUses,
    }),
    ledger: createLedger(changes),
  };
}
