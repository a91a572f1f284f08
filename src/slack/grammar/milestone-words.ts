import type { KnownMilestone, MilestoneName, PlanStep } from '../../domain/meetings/plan.ts';
import { isNear } from './near.ts';
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
  const said = folded(words);
  return NAMES.find(([, names]) => names.includes(said))?.[0] ?? null;
}
/** Whether words are the name of a milestone with a slip of the pen in it. */
export function isNearMilestone(
  words: string,
  plan: readonly Pick<PlanStep, 'milestone'>[],
): boolean {
  const names = [...NAMES.flatMap(([, known]) => known), ...plan.map(({ milestone }) => milestone)];
  return names.some((name) => isNear(folded(words), folded(name)));
}

/** The milestone of a plan that a person means, as it is written there; null for none of it. */
export function milestoneOf(
  words: string,
  plan: readonly Pick<PlanStep, 'milestone'>[],
): MilestoneName | null {
  const said = knownMilestone(words) ?? words;
  const found = plan.find(({ milestone }) => folded(milestone) === folded(said));
  return found?.milestone ?? null;
}
