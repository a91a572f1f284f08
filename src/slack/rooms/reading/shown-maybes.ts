import { maybesLeft } from '../../../app/readings/chosen-findings.ts';
import type { Proposal } from '../../../app/readings/read-text.ts';
import type { StoredReading } from '../../../app/ports/stored-reading.ts';
import type { ShownMaybe } from './maybe-blocks.ts';

/** What is only maybe an assignment in a reading, the likeliest first, as it stands now. */
export function shownMaybes(
  reading: StoredReading,
  proposals: readonly Proposal[],
): readonly ShownMaybe[] {
  return maybesLeft(reading).flatMap((at) => {
    const proposal = proposals[at];
    return proposal === undefined ? [] : [{ at, proposal, isLeft: reading.leftOut.includes(at) }];
  });
}
