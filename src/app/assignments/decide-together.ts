import type { Due } from '../../domain/committee/due.ts';
import type { Doer } from '../deeds/doer.ts';
import { refuse } from '../deeds/refusal.ts';
import type { Ports } from '../ports/ports.ts';
import { closeAssignment, tellClosed } from './close.ts';
import { extend, tellAnswer } from './extend.ts';
import { doTogether, type OneDone } from './told-together.ts';

/** What one § of a held meeting made of several assignments. */
export type DecidedTogether = {
  readonly doer: Doer;
  /** The id of the meeting. */
  readonly meeting: string;
  /** `§ 45`. */
  readonly paragraph: string;
  /** The ids of those that it closed. */
  readonly closed: readonly string[];
  /** Those that it gave more time, and until when. */
  readonly extended?: readonly { readonly id: string; readonly to: Due }[];
};

/**
 * Closes several assignments and gives others more time by one decision. What is refused for one
 * keeps no other; whoever works with several of them gets one message.
 */
export function decideTogether(
  all: Ports,
  { doer, meeting, paragraph, closed, extended = [] }: DecidedTogether,
): Promise<readonly OneDone[]> {
  const by = doer.person;
  const dueOf = new Map(extended.map(({ id, to }) => [id, to]));
  return doTogether(all, {
    by,
    ids: [...closed, ...extended.map(({ id }) => id)],
    alone: (situation, deed) =>
      dueOf.has(situation.assignment.id)
        ? tellAnswer(situation, 'extended', by)
        : tellClosed(situation, by, deed),
    severally: (assignments, deeds) => ({ say: 'list-decided', by, assignments, deeds }),
    act(ports, id, amongOthers) {
      const to = dueOf.get(id);
      const about = { id, doer, paragraph, amongMany: true, amongOthers };
      if (to === undefined) return closeAssignment(ports, { ...about, meeting });
      if (closed.includes(id)) return Promise.resolve(refuse('ended'));
      return extend(ports, { ...about, to, ground: 'decision', reason: '' });
    },
  });
}
