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

/** The case of a §, by which it is known whether it is about an assignment. */
export type ItemCase = Pick<ItemDecided, 'caseNumber' | 'caseTitle'>;

/** The day of the meeting, where the head of its minutes says it. */
export function dayOfMinutes(text: string): Day | null {
  return decidedOnIn(cleaned(text).text) ?? decidedOnIn(text.normalize('NFC'));
}

/**
 * What the minutes of a meeting say was decided, § by §; a § that decides nothing is left out.
 * @param isWanted the cases that are looked at: what a § decides takes long to read
 */
export function decidedInMinutes(
  text: string,
  isWanted: (about: ItemCase) => boolean = () => true,
): readonly ItemDecided[] {
  const clean = cleaned(text).text;
  const minutes = minutesSaidIn(text.normalize('NFC'));
  const atOnce = confirmedAtOnceIn(clean);
  const isAtOnce = ({ text: words, paragraph }: Item): boolean =>
    atOnce === 'all' ||
    isConfirmedAtOnce(words) ||
    (paragraph !== null && atOnce.has(numberOf(paragraph)));
  return itemsOf(clean).flatMap((item) => {
    const { caseNumber, caseTitle } = surroundingsOf(item);
    if (!isWanted({ caseNumber, caseTitle })) return [];
    const decided = itemDecided(item);
    if (decided === null) return [];
    const far = isAtOnce(item) ? 'confirmed-at-once' : minutes;
    return [{ ...decided, caseNumber, caseTitle, minutes: far }];
  });
}

function numberOf(paragraph: string): number {
  return Number(paragraph.slice('§ '.length));
}

function itemDecided(item: Item): Pick<ItemDecided, 'paragraph' | 'decision' | 'isSure'> | null {
  const { paragraph } = item;
  if (paragraph === null) return null;
  const found = decisionOf(sentencesOf(item));
  return found && { paragraph, ...found };
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
