import type { DelegatedScope } from '../../../domain/assignments/participants.ts';
import type { PlanRow } from '../../../domain/meetings/plan.ts';
import { isNearMilestone, knownMilestone, milestoneOf } from '../../typed/milestone-words.ts';
import { folded } from '../../typed/typed-text.ts';

export type TypedDelegation = { readonly scope: DelegatedScope; readonly part: string | null };

const WHOLE: ReadonlySet<string> = new Set([
  'hela',
  'hela uppdraget',
  'allt',
  'all',
  'the whole',
  'the whole assignment',
]);
const INTRODUCTION = /^(?:hålltiden|the milestone|milestone|the)\s+/iu;
const WITH_WORDS = /^([^:,]+)[:,]\s*(.+)$/su;

/**
 * What is given on, as it stands after the mention: nothing or "hela uppdraget", a milestone, or
 * else words about what to do. One of the five that the assignment lacks is still that milestone:
 * taken for words, it would give away the whole. For the same reason nobody can say what a
 * milestone's name with a slip of the pen in it means: null.
 * @example readDelegation('utkast: kostnaderna', milestones)
 * // { scope: { is: 'milestone', milestone: 'draft' }, part: 'kostnaderna' }
 */
export function readDelegation(
  words: string,
  milestones: readonly Pick<PlanRow, 'milestone'>[],
): TypedDelegation | null {
  const alone = scopeOf(words, milestones);
  if (alone !== null) return { scope: alone, part: null };
  const [, head = '', part = words] = WITH_WORDS.exec(words) ?? [];
  const scope = head === '' ? null : scopeOf(head, milestones);
  if (scope !== null) return { scope, part };
  const isSlip = [words, head].some((each) =>
    isNearMilestone(withoutIntroduction(each), milestones),
  );
  return isSlip ? null : { scope: { is: 'whole' }, part: words };
}

function scopeOf(
  words: string,
  milestones: readonly Pick<PlanRow, 'milestone'>[],
): DelegatedScope | null {
  if (words === '' || WHOLE.has(folded(words))) return { is: 'whole' };
  const name = withoutIntroduction(words);
  const milestone =
    milestoneOf(words, milestones) ?? milestoneOf(name, milestones) ?? knownMilestone(name);
  return milestone === null ? null : { is: 'milestone', milestone };
}

function withoutIntroduction(words: string): string {
  return words.replace(INTRODUCTION, '');
}
