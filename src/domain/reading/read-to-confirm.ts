import type { Day } from '../days/day.ts';
import type { Finding } from './finding.ts';
import { readTiers } from './read-decision.ts';

/** Nobody looks at more of what is only maybe an assignment: all sentences are there to choose from. */
const MOST_MAYBES = 60;

/**
 * What somebody is shown of a text to confirm: what is surely an assignment, in the text's order, and
 * after that what is only maybe one, the likeliest first, with a doubt that says so.
 */
export function readToConfirm(
  text: string,
  options: { readonly decidedOn?: Day | null } = {},
): Finding[] {
  const { sure, maybe } = readTiers(text, options);
  return [...sure, ...maybe.slice(0, MOST_MAYBES).map(asMaybe)];
}

function asMaybe({
  likelihood: _likelihood,
  ...finding
}: Finding & { likelihood: number }): Finding {
  return { ...finding, doubts: [{ field: 'deliverable', because: 'maybe' }, ...finding.doubts] };
}

/** Whether a finding is only maybe an assignment, and taken by nobody who does not say so. */
export function isMaybe({ doubts }: Pick<Finding, 'doubts'>): boolean {
  return doubts.some(({ because }) => because === 'maybe');
}
