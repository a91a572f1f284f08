import { timesIn, TYPED_RULES } from '../../../domain/dates/times/times-in.ts';
import { WEEKDAY } from '../../../domain/dates/times/weekdays.ts';
import type { DelegatedScope } from '../../../domain/assignments/participants.ts';
import type { PlanRow } from '../../../domain/meetings/plan.ts';
import { isNearMilestone, knownMilestone, milestoneOf } from '../../typed/milestone-words.ts';
import { folded } from '../../typed/typed-text.ts';

export type TypedDelegation = { readonly scope: DelegatedScope; readonly part: string | null };
/** A milestone's name with a slip of the pen, or nothing but a time: neither says what is given. */
export type UnsureDelegation = 'slip' | 'time';

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
/** "utkast till 3 november": what leads to a time ends the milestone's name. */
const WITH_TIME =
  /^(.+?)\s+((?:senast|till|före|innan|från|under|by|before|until|from|to)\s+\S.*)$/isu;
/** What may stand about a time that says how long, and is nothing to do. */
const LEADS =
  /(?<!\p{L})(?:vidare|från|fr\.?\s?o\.?\s?m\.?|och\s+med|till|fram|t\.?\s?o\.?\s?m\.?|under|mellan|och|senast|tills|vid|på|i|den|nu|from|to|until|by|through|during|between|and|for|on|in|the)(?!\p{L})/giu;

/**
 * What is given on, as it stands after the mention: nothing or "hela uppdraget", a milestone, or
 * else words about what to do. One of the five that the assignment lacks is still that milestone:
 * taken for words, it would give away the whole. For the same reason nobody can say what a
 * milestone's name with a slip of the pen in it means, nor a time alone: nothing is given for a time.
 * @example readDelegation('utkast: kostnaderna', milestones)
 * // { scope: { is: 'milestone', milestone: 'draft' }, part: 'kostnaderna' }
 */
export function readDelegation(
  words: string,
  milestones: readonly Pick<PlanRow, 'milestone'>[],
): TypedDelegation | UnsureDelegation {
  const alone = scopeOf(words, milestones);
  if (alone !== null) return { scope: alone, part: null };
  const [, head = '', part = words] = WITH_WORDS.exec(words) ?? [];
  const scope = head === '' ? null : scopeOf(head, milestones);
  if (scope !== null) return { scope, part };
  const [, name = '', time = ''] = WITH_TIME.exec(words) ?? [];
  const timed = name === '' ? null : scopeOf(name, milestones);
  if (timed?.is === 'milestone') return { scope: timed, part: time };
  if (timed !== null || isTime(words)) return 'time';
  const isSlip = [words, head].some((each) =>
    isNearMilestone(withoutIntroduction(each), milestones),
  );
  return isSlip ? 'slip' : { scope: { is: 'whole' }, part: words };
}

/** Nothing but how long, or from when: "till tis 16 dec", "från och med måndag". */
function isTime(words: string): boolean {
  const times = timesIn(words, TYPED_RULES);
  if (times.length === 0 && !LONE_WEEKDAY.test(words)) return false;
  const rest = times
    .toReversed()
    .reduce((left, { from, to }) => `${left.slice(0, from)} ${left.slice(to)}`, words);
  return !/[\p{L}\p{N}]/u.test(rest.replace(LEADS, ' ').replace(WEEKDAYS, ' '));
}

const WEEKDAYS = new RegExp(String.raw`(?<!\p{L})${WEEKDAY}(?!\p{L})`, 'giu');
const LONE_WEEKDAY = new RegExp(String.raw`(?:till|med|from|until|på|on)\s+${WEEKDAY}$`, 'iu');

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
