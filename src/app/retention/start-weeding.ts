import type { WeedingRun } from '../../domain/committee/retention.ts';
import { changeCommittee, type CommitteeChanged } from '../committees/change-committee.ts';
import type { Doer } from '../deeds/doer.ts';
import { titleOf } from '../deeds/history-entries.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import type { Ports } from '../ports/ports.ts';
import type { WeedingDue } from '../views/weeding-due.ts';

/**
 * Puts it on disk that a weeding is to be done of exactly what was shown, and by whom it was started.
 * It is worked off by `workOffWeeding`, also after a restart.
 */
export async function startWeeding(
  ports: Ports,
  { committee: id, doer, shown }: { committee: string; doer: Doer; shown: WeedingDue },
): Promise<CommitteeChanged<null> | Refusal> {
  const left = shown.due.flatMap(({ items }) =>
    items.map(({ kind, id: of, label }) => ({ kind, id: of, label })),
  );
  const runId = ports.newId();
  return changeCommittee(ports, { id, doer }, (before, today) => {
    const { retention } = before;
    if (retention === null || left.length === 0) return refuse('nothing-to-weed');
    if (retention.run !== null) return refuse('weeding-goes-on');
    const run: WeedingRun = {
      id: runId,
      by: doer.person,
      source: doer.source,
      actedAs: titleOf(doer.person, before, today),
      at: ports.now,
      rules: shown.due.filter(({ items }) => items.length > 0).map(({ rule }) => rule),
      left,
      weeded: [],
      leftOut: shown.leftOut,
    };
    return {
      ok: true,
      committee: { ...before, retention: { ...retention, run } },
      happened: [{ what: 'weeding-started', from: null, to: { things: left.length } }],
      wakesAnew: false,
      result: null,
    };
  });
}
