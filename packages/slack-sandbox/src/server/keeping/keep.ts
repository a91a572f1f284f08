import { join } from 'node:path';

import type { Slack } from '../slack/slack.ts';
import type { Change } from '../workspace/changes.ts';
import { regionExempel } from '../workspace/seed.ts';
import { createKeeper, readKept } from './keeper.ts';
import { stateOf, takeBack } from './state.ts';

/** Changes of what does not last. */
const PASSING = new Set<Change['kind']>([
  'app',
  'ephemeral',
  'ephemeral-gone',
  'home-opened',
  'noted',
  'story',
  'views',
]);

/**
 * Takes back what was kept in the folder, or sows a new workspace, and keeps it from then on.
 * @param folder null keeps nothing
 * @returns writes what is not written yet
 */
export async function keepIn(folder: string | null, slack: Slack): Promise<() => Promise<void>> {
  const { workspace, install } = slack;
  const seed = regionExempel(install, { isGrid: workspace.enterprise !== null });
  if (folder === null) {
    workspace.sow(seed);
    return () => Promise.resolve();
  }
  const path = join(folder, 'workspace.json');
  const kept = await readKept(path);
  if (kept === null) workspace.sow(seed);
  else takeBack(slack, kept);
  const keeper = createKeeper(path, () => stateOf(slack));
  workspace.changes.listen(({ kind }) => {
    if (!PASSING.has(kind)) keeper.noteChange();
  });
  return () => keeper.flush();
}
