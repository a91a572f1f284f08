import type { Doer } from '../deeds/doer.ts';
import { refuse } from '../deeds/refusal.ts';
import type { Ports } from '../ports/ports.ts';
import { recordOutcome, type RecordedOutcome, tellOutcome } from './record-outcome.ts';
import { doTogether, type OneDone } from './told-together.ts';

/** One outcome of a form. */
export type OneOutcome = Omit<RecordedOutcome, 'doer' | 'amongMany' | 'amongOthers'>;

/** Records the outcomes of one form; whoever works with several of them is told in one message. */
export function recordOutcomes(
  all: Ports,
  { doer, outcomes }: { readonly doer: Doer; readonly outcomes: readonly OneOutcome[] },
): Promise<readonly OneDone[]> {
  const by = doer.person;
  const outcomeOf = new Map(outcomes.map((each) => [each.id, each]));
  return doTogether(all, {
    by,
    ids: outcomes.map(({ id }) => id),
    alone: (situation, deed) => tellOutcome(situation, by, deed),
    severally: (assignments, deeds) => ({ say: 'outcomes', by, assignments, deeds }),
    act: (ports, id, amongOthers) => {
      const one = outcomeOf.get(id);
      if (one === undefined) return Promise.resolve(refuse('no-such-assignment'));
      const amongMany = outcomes.length > 1;
      return recordOutcome(ports, { ...one, doer, amongMany, amongOthers });
    },
  });
}
