import { planDigests } from './plan-digests.ts';
import { planOverviews } from './plan-overviews.ts';
import type { Ports } from '../ports/ports.ts';
import { settleDigests, withdrawLateDigests } from './settle-digests.ts';
import { showOfficeChanges } from '../committees/show-office-changes.ts';

/**
 * All that a heartbeat sees to, from what is stored and the time that it is. Whatever was missed
 * while nothing beat is seen to at the next; done twice it changes nothing.
 */
export async function seeToWhatIsDue(
  ports: Ports,
  { team, remindAt }: { readonly team: string; readonly remindAt: string },
): Promise<void> {
  await withdrawLateDigests(ports, remindAt);
  await settleDigests(ports);
  await showOfficeChanges(ports, team);
  await planDigests(ports, remindAt);
  await planOverviews(ports, team, remindAt);
}
