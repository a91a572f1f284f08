import { finishReadings } from '../readings/confirm-reading.ts';
import { finishEndings } from '../committees/go-over.ts';
import { finishRescheduling } from '../rescheduling/follow-meetings.ts';
import { agendaLines, makeAgendaLists } from './make-agenda-lists.ts';
import { planDigests } from './plan-digests.ts';
import { pinReadiness } from './pin-readiness.ts';
import { planReadiness } from './plan-readiness.ts';
import { planOverviews } from './plan-overviews.ts';
import type { Ports } from '../ports/ports.ts';
import { settleDigests, withdrawLateDigests } from './settle-digests.ts';
import { lookForBroken, policyLines } from './tell-policies.ts';
import { lookForToWeed, retentionLines } from './tell-retention.ts';
import { tellOfDamage } from './tell-of-damage.ts';
import { seeToStanding } from '../standing/see-to-standing.ts';
import { takeBackHandedOut } from '../papers/hand-over.ts';
import { showOfficeChanges } from '../committees/show-office-changes.ts';
import { finishShowing } from '../records/shown-anew.ts';
import { finishWeedings } from '../retention/work-off-weeding.ts';
import { tryAll } from '../records/try-all.ts';

/** A message that many watch does not flicker: it is changed once a minute at most. */
const READINESS_EVERY_MS = 60_000;

/**
 * All that a heartbeat sees to, from what is stored and the time that it is. Whatever was missed
 * while nothing beat is seen to at the next; done twice it changes nothing. What was left half done
 * comes first, for reminders go by it. One thing that fails keeps no other from being done.
 * @throws AggregateError of all that failed
 */
export async function seeToWhatIsDue(
  ports: Ports,
  {
    team,
    remindAt,
    readinessEveryMs = READINESS_EVERY_MS,
  }: {
    readonly team: string;
    readonly remindAt: string;
    readonly readinessEveryMs?: number;
  },
): Promise<void> {
  const steps = [
    ...ports.followUps.left(),
    () => finishReadings(ports),
    () => finishRescheduling(ports, team),
    () => finishShowing(ports),
    () => seeToStanding(ports, team),
    () => finishEndings(ports, team),
    () => tellOfDamage(ports, team),
    () => withdrawLateDigests(ports, remindAt),
    () => settleDigests(ports),
    () => showOfficeChanges(ports, team),
    () => makeAgendaLists(ports, team, remindAt),
    () => lookForBroken(ports, team, remindAt),
    () => lookForToWeed(ports, team, remindAt),
    async () =>
      planDigests(ports, remindAt, [
        ...(await agendaLines(ports, team)),
        ...(await policyLines(ports, team)),
        ...(await retentionLines(ports, team)),
      ]),
    () => planReadiness(ports, team, { remindAt, everyMs: readinessEveryMs }),
    () => pinReadiness(ports, team),
    () => planOverviews(ports, team, remindAt),
    () => takeBackHandedOut(ports, team),
    // Last, for there may be much of it.
    () => finishWeedings(ports, team),
  ];
  await tryAll(steps, (step) => step());
}
