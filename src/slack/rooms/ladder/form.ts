import type { ModalView } from '@slack/types';

import type { LadderPreview, ReminderAhead } from '../../../app/committees/set-ladder.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { Day } from '../../../domain/days/day.ts';
import type { ReminderLadder } from '../../../domain/committee/reminder-ladder.ts';
import { dayText } from '../../../words/dates.ts';
import { milestoneName } from '../../../words/milestone-name.ts';
import { textInput } from '../../kit/fields/inputs.ts';
import { modal } from '../../kit/fields/modal.ts';
import { marked } from '../../kit/shown-mark.ts';
import { line, shortened } from '../../kit/fields/text.ts';
import { ladderText } from './ladder-text.ts';
import { ladderWordsIn } from './words.ts';

const LONGEST_NAME = 80;

type Shown = { readonly today: Day; readonly language: Language };

/** A committee's ladder of reminders, a step a line, to be changed as text. */
export function ladderForm(
  { id, ladder }: Pick<Committee, 'id' | 'ladder'>,
  language: Language,
): ModalView {
  const { asking, rungs: label, howToWrite: hint } = ladderWordsIn(language);
  return modal({
    id: 'ladder',
    ...asking,
    language,
    metadata: { committee: id },
    blocks: [
      textInput(
        { field: 'ladder', label, hint, language },
        { initial: ladderText(ladder, language), lines: 'many' },
      ),
    ],
  });
}

/** The reminders that another ladder will send; it is asked for once. */
export function ladderPreviewForm(
  { committee, ahead }: LadderPreview,
  ladder: ReminderLadder,
  shown: Shown,
): ModalView {
  const { rungs, every } = ladder;
  const words = ladderWordsIn(shown.language);
  const view = modal({
    id: 'ladder_confirm',
    ...words.confirming,
    language: shown.language,
    metadata: { committee: committee.id, ladder: { rungs: [...rungs], every } },
    blocks: [
      line(ahead.length === 0 ? words.noneAhead : words.ahead(ahead.length)),
      ...ahead.map((each) => line(aheadText(each, shown))),
    ],
  });
  return marked(view, committee.ladder);
}

/** "tis 10 nov: RUN-1 Utkast – Anna Berg (ansvarig)". */
function aheadText(
  { day, label, milestone, to, level }: ReminderAhead,
  { today, language }: Shown,
): string {
  const name = milestoneName(milestone, language);
  const who = `${shortened(to, LONGEST_NAME)} (${ladderWordsIn(language).levels[level]})`;
  return `${dayText(day, today, language)}: ${label} ${name} – ${who}`;
}
