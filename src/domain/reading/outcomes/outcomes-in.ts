import type { MinutesSaid } from '../../assignments/minutes-said.ts';
import type { Day } from '../../days/day.ts';
import { confirmedAtOnceIn, isConfirmedAtOnce } from '../surroundings/confirmed-at-once.ts';
import { decidedOnIn } from '../surroundings/decided-on.ts';
import { minutesSaidIn } from '../surroundings/minutes-said.ts';
import { surroundingsOf } from '../surroundings/surroundings.ts';
import { cleaned } from '../text/clean.ts';
import { type Item, itemsOf } from '../text/items.ts';
import { type Sentence, sentencesOf } from '../text/sentences.ts';
import { type Decision, decisionIn } from './decision-words.ts';

/** A § of minutes, and what was decided of its case. */
export type ItemDecided = {
  readonly paragraph: string;
  readonly caseNumber: string | null;
  readonly caseTitle: string | null;
  readonly decision: Decision;
  /** False where it is not said under a decision, or where several things were decided. */
  readonly isSure: boolean;
  readonly minutes: MinutesSaid | null;
};

export type MinutesDecided = {
  /** The day of the meeting, where the head says it. */
  readonly decidedOn: Day | null;
  readonly items: readonly ItemDecided[];
};

/** What the minutes of a meeting say was decided, § by §; a § that decides nothing is left out. */
export function decidedInMinutes(text: string): MinutesDecided {
  const clean = cleaned(text).text;
  const minutes = minutesSaidIn(text.normalize('NFC'));
  const atOnce = confirmedAtOnceIn(clean);
  const isAtOnce = ({ text: words, paragraph }: Item): boolean =>
    atOnce === 'all' ||
    isConfirmedAtOnce(words) ||
    (paragraph !== null && atOnce.has(numberOf(paragraph)));
  return {
    decidedOn: decidedOnIn(clean) ?? decidedOnIn(text.normalize('NFC')),
    items: itemsOf(clean).flatMap((item) =>
      itemDecided(item, isAtOnce(item) ? 'confirmed-at-once' : minutes),
    ),
  };
}

function numberOf(paragraph: string): number {
  return Number(paragraph.slice('§ '.length));
}

function itemDecided(item: Item, minutes: MinutesSaid | null): readonly ItemDecided[] {
  const { paragraph } = item;
  if (paragraph === null) return [];
  const found = decisionOf(sentencesOf(item));
  if (found === null) return [];
  const { caseNumber, caseTitle } = surroundingsOf(item);
  return [{ paragraph, caseNumber, caseTitle, minutes, ...found }];
}

/**
 * What a § decides of its case. What stands under its decision displaces what is told or was
 * proposed; where it says several things the first stands, and is looked at by whoever confirms.
 */
function decisionOf(
  sentences: readonly Sentence[],
): Pick<ItemDecided, 'decision' | 'isSure'> | null {
  const under = (section: Sentence['section']): readonly Decision[] =>
    sentences
      .filter((each) => each.section === section)
      .flatMap(({ words }) => decisionIn(words) ?? []);
  const decided = under('decision');
  const decisions = decided.length > 0 ? decided : under('open');
  const [first] = decisions;
  if (first === undefined) return null;
  const isOne = decisions.every(({ is }) => is === first.is);
  return { decision: first, isSure: isOne && decided.length > 0 };
}
