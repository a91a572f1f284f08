import type { Button, StaticSelect } from '@slack/types';

import type { ShownLine } from '../../../app/views/digest-lines.ts';
import type { WhyLate } from '../../../domain/assignments/why-late.ts';
import type { Language } from '../../../domain/record/language.ts';
import { button } from '../../kit/blocks.ts';
import { option, plain } from '../../kit/fields/text.ts';
import { remindersWordsIn } from './words.ts';

/** For whoever has the work of what is late: why, from the committee's list; nobody must answer. */
export function whyLateMenu(
  { line, view, answers }: ShownLine,
  language: Language,
): readonly StaticSelect[] {
  const isLate = line.kind === 'milestone' && line.step > 0;
  if (!isLate || !answers.has('update') || view.lateReasons.length === 0) return [];
  return [
    {
      type: 'static_select',
      action_id: 'why_late',
      placeholder: plain(remindersWordsIn(language).whyLate),
      options: view.lateReasons.map((reason) => option(reason, `${view.id}|${reason}`)),
    },
  ];
}

/** Opens what was chosen, to choose another reason for the same day that was missed. */
export function whyLateAgainButton(
  id: string,
  { milestone, day }: Pick<WhyLate, 'milestone' | 'day'>,
  language: Language,
): Button {
  const value = [id, milestone, day].join('|');
  return button(remindersWordsIn(language).changesWhyLate, { action: 'why_late_again', value });
}
