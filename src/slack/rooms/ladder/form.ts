import type { ModalView } from '@slack/types';

import type { LadderPreview, ReminderAhead } from '../../../app/committees/set-ladder.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { Day } from '../../../domain/days/day.ts';
import { LEVELS, type ReminderLadder } from '../../../domain/committee/reminder-ladder.ts';
import { dayText } from '../../../words/dates.ts';
import { milestoneName } from '../../../words/milestone-name.ts';
import { reminderWordsIn } from '../../../words/reminder-words.ts';
import { textInput } from '../../kit/fields/inputs.ts';
import { centralModal } from '../../kit/fields/modal.ts';
import { line, shortened } from '../../kit/fields/text.ts';

const LONGEST_NAME = 80;

type Shown = { readonly today: Day; readonly language: Language };

/** A committee's ladder of reminders, a step a line, to be changed as text. */
export function ladderForm(
  { id, ladder }: Pick<Committee, 'id' | 'ladder'>,
  language: Language,
): ModalView {
  return centralModal('ladder', language, {
    metadata: { committee: id },
    blocks: [
      textInput(
        { field: 'ladder', language },
        { initial: ladderText(ladder, language), lines: 'many' },
      ),
    ],
  });
}

/** As it is shown, and as it is read again. */
export function ladderText({ rungs, every }: ReminderLadder, language: Language): string {
  const words = reminderWordsIn(language);
  const together = new Intl.ListFormat(language);
  const steps = rungs.map(({ step, level }) => {
    const hear = LEVELS.slice(0, LEVELS.indexOf(level) + 1).map((each) => words.levels[each]);
    return `${words.step(step)}: ${together.format(hear)}`;
  });
  return [...steps, words.goesOnEvery(every)].join('\n');
}

/** The reminders that another ladder will send; it is asked for once. */
export function ladderPreviewForm(
  { committee, ahead }: LadderPreview,
  ladder: ReminderLadder,
  shown: Shown,
): ModalView {
  const { rungs, every } = ladder;
  return centralModal('ladderConfirm', shown.language, {
    metadata: { committee: committee.id, ladder: { rungs: [...rungs], every } },
    blocks: [
      line(reminderWordsIn(shown.language).remindersAhead(ahead.length)),
      ...ahead.map((each) => line(aheadText(each, shown))),
    ],
  });
}

/** "tis 10 nov: RUN-1 Utkast – Anna Berg (ansvarig)". */
function aheadText(
  { day, label, milestone, to, level }: ReminderAhead,
  { today, language }: Shown,
): string {
  const name = milestoneName(milestone, language);
  const who = `${shortened(to, LONGEST_NAME)} (${reminderWordsIn(language).levels[level]})`;
  return `${dayText(day, today, language)}: ${label} ${name} – ${who}`;
}
