import { distance } from 'fastest-levenshtein';

import type { KnownMilestone, PlanRow } from '../../domain/meetings/plan.ts';
import type { MilestoneName } from '../../domain/record/milestone-name.ts';
import { folded } from './typed-text.ts';

const NAMES: readonly (readonly [KnownMilestone, readonly string[]])[] = [
  ['draft', ['utkast', 'utkastet', 'draft', 'tjänsteskrivelse']],
  ['presidium', ['presidium', 'presidiet']],
  [
    'executive-committee',
    ['arbetsutskott', 'arbetsutskottet', 'au', 'executive committee', 'executive-committee'],
  ],
  [
    'final-papers',
    ['slutliga handlingar', 'slutlig', 'final papers', 'final-papers', 'handlingar'],
  ],
  ['dispatch', ['utskick', 'utskicket', 'kallelse', 'dispatch']],
];

/** The one of the five that a person means; null for another name. */
export function knownMilestone(words: string): KnownMilestone | null {
  const typed = folded(words);
  return NAMES.find(([, names]) => names.includes(typed))?.[0] ?? null;
}

/**
 * Whether words are the name of a milestone with a slip of the pen in it.
 * @example isNearMilestone('utksat', plan) // true
 */
export function isNearMilestone(
  words: string,
  plan: readonly Pick<PlanRow, 'milestone'>[],
): boolean {
  const names = [...NAMES.flatMap(([, known]) => known), ...plan.map(({ milestone }) => milestone)];
  const typed = folded(words);
  return names.some((name) => distance(typed, folded(name)) <= slipsIn(name));
}

/** Letters that may be wrong, missing or too many; two that changed places are two. */
function slipsIn({ length }: string): number {
  return length <= 4 ? Math.max(0, length - 3) : 2;
}

/** The milestone of a plan that a person means, as it is written there; null for none of it. */
export function milestoneOf(
  words: string,
  plan: readonly Pick<PlanRow, 'milestone'>[],
): MilestoneName | null {
  const meant = knownMilestone(words) ?? words;
  const found = plan.find(({ milestone }) => folded(milestone) === folded(meant));
  return found?.milestone ?? null;
}
