import type { HistoryEntry } from '../../domain/record/history.ts';
import type { Message } from '../../domain/record/message.ts';
import { refuse } from '../deeds/refusal.ts';
import type { Ports } from '../ports/ports.ts';
import type { Contents } from '../ports/store.ts';
import { NO_LETTERHEAD, type StoredWorkspace } from '../ports/stored-workspace.ts';
import { change, recordAt } from '../records/change.ts';

type Changing = Pick<Ports, 'store' | 'newId' | 'cause'>;

type Workspace = Contents['workspace'];

type Changed = {
  readonly after: Workspace;
  readonly say?: readonly Message[];
  readonly history?: readonly HistoryEntry[];
};

/** Changes what is kept of a workspace, as often as others were first. */
export async function changeWorkspace(
  ports: Changing,
  team: string,
  decide: (before: Workspace) => Changed | null,
): Promise<void> {
  const stored = recordAt(ports, 'workspace', () => ports.store.workspaceOf(team));
  await change({ ...stored, tries: Infinity }, (before: StoredWorkspace | null) => {
    const changed = decide(before ?? newWorkspace(ports, team));
    return changed === null ? refuse('nothing-changed') : { ok: true, ...changed, result: null };
  });
}

function newWorkspace({ newId }: Changing, team: string): Workspace {
  return {
    id: newId(),
    team,
    looking: { channels: null, directMessages: null },
    resting: [],
    letterhead: NO_LETTERHEAD,
    handedOut: [],
  };
}
