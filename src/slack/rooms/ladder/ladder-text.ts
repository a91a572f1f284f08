import { LEVELS, type ReminderLadder } from '../../../domain/committee/reminder-ladder.ts';
import { ladderWordsIn } from './words.ts';
import type { Language } from '../../../domain/record/language.ts';

/** A step a line, as it is shown, and as it is read again. */
export function ladderText({ rungs, every }: ReminderLadder, language: Language): string {
  const words = ladderWordsIn(language);
  const together = new Intl.ListFormat(language);
  const lines = rungs.map(({ step, level }) => {
    const hear = LEVELS.slice(0, LEVELS.indexOf(level) + 1).map((each) => words.levels[each]);
    return `${stepText(step, language)}: ${together.format(hear)}`;
  });
  return [...lines, every === 1 ? words.everyDay : words.every(every)].join('\n');
}

/** "7 arbetsdagar före": a step is counted in working days, negative before the milestone. */
function stepText(step: number, language: Language): string {
  const words = ladderWordsIn(language);
  if (step === 0) return words.sameDay;
  return step < 0 ? words.before(-step) : words.after(step);
}
