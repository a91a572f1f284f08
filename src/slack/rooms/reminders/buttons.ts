import type { Button } from '@slack/types';

import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import { milestoneName } from '../../../words/milestone-name.ts';
import { button } from '../../kit/blocks.ts';
import { askingReportsWordsIn } from '../asking-reports/words.ts';
import { remindersWordsIn } from './words.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { MilestoneName } from '../../../domain/record/milestone-name.ts';

type Of = Pick<AssignmentView, 'id'>;

/** Reminds whoever it waits for, in the presser's name: "Påminn Astrid"; none where that is nobody. */
export function remindButtons(
  { id, waitsFor }: Pick<AssignmentView, 'id' | 'waitsFor'>,
  language: Language,
): readonly Button[] {
  const name = waitsFor?.person?.name ?? null;
  if (name === null) return [];
  const [first = name] = name.trim().split(/\s+/u);
  return [button(remindersWordsIn(language).reminds(first), { action: 'remind', value: id })];
}

/** Asks how it goes; of what is reported or tabled nothing is. */
export function askReportButtons(
  { id, reported, tabled }: Pick<AssignmentView, 'id' | 'reported' | 'tabled'>,
  language: Language,
): readonly Button[] {
  const { asksSilent } = askingReportsWordsIn(language);
  const isAsked = reported === null && !tabled;
  return isAsked ? [button(asksSilent, { action: 'ask_report', value: id })] : [];
}

/** Opens the form that sets a new day for a milestone. */
export function setDateButton({ id }: Of, milestone: MilestoneName, language: Language): Button {
  const press = { action: 'set_date', value: `${id}|${milestone}` };
  return button(remindersWordsIn(language).setsDate, press);
}

/** A button for each milestone that waits for a press; the colon tells them apart. */
export function milestoneDoneButtons(view: AssignmentView, language: Language): readonly Button[] {
  const { marksAsDone } = remindersWordsIn(language);
  return view.milestones
    .filter(({ metBy, standing }) => metBy === 'press' && standing !== 'met')
    .map(({ milestone }, at) =>
      button(marksAsDone(milestoneName(milestone, language)), {
        action: `milestone_done:${at}`,
        value: `${view.id}|${milestone}`,
      }),
    );
}
