import type { Person } from '../../domain/record/person.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import type { MadeFile } from '../ports/papers.ts';
import type { Ports } from '../ports/ports.ts';
import { changeWorkspace } from '../workspace/change-workspace.ts';

/** So long a file of ours lies in somebody's direct messages. */
const HOURS_IN_SLACK = 24;

export type HandedOver =
  | { readonly ok: true; readonly by: 'address'; readonly address: string }
  | { readonly ok: true; readonly by: 'direct-message' };

/**
 * Gives somebody a file that was made for them: by an address that works once, else in their direct
 * messages, never in a channel. That it is to be taken away again is on disk before it is shown.
 */
export async function handOver(
  ports: Ports,
  person: Person,
  file: MadeFile,
): Promise<HandedOver | Refusal> {
  const address = ports.handing.addressOf(file);
  if (address !== null) return { ok: true, by: 'address', address };
  try {
    const slackFile = await ports.handing.bring(file);
    if (slackFile === null) return refuse('file-not-sent');
    await rememberHandedOut(ports, person.team, slackFile);
    const alone = { title: file.name, words: '', thread: null };
    const isShared = await ports.handing.share(slackFile, alone, person);
    return isShared ? { ok: true, by: 'direct-message' } : refuse('file-not-sent');
  } finally {
    await ports.handing.discard(file);
  }
}

/** Keeps that a file of ours lies in Slack, before anybody sees it, so that it is taken away in time. */
export async function rememberHandedOut(
  ports: Ports,
  team: string,
  slackFile: string,
): Promise<void> {
  const until = new Date(ports.realNow + HOURS_IN_SLACK * 3_600_000).toISOString();
  // What it is done for is left out: two files may be made for one thing that came in.
  await changeWorkspace({ ...ports, cause: null }, team, (before) => ({
    after: { ...before, handedOut: [...before.handedOut, { slackFile, until }] },
  }));
}

/** Takes away what has lain long enough; what Slack does not let go is tried again later. */
export async function takeBackHandedOut(ports: Ports, team: string): Promise<void> {
  const workspace = await ports.store.workspaceOf(team);
  const now = new Date(ports.realNow).toISOString();
  const due = (workspace?.handedOut ?? []).filter(({ until }) => until <= now);
  for (const { slackFile } of due) {
    if (!(await ports.handing.remove(slackFile))) continue;
    await changeWorkspace(ports, team, (before) => ({
      after: {
        ...before,
        handedOut: before.handedOut.filter((each) => each.slackFile !== slackFile),
      },
    }));
  }
}
