import type { ModalView } from '@slack/types';

import type { Language } from '../../../domain/record/language.ts';
import type { Day } from '../../../domain/days/day.ts';
import type { PlanRow } from '../../../domain/meetings/plan.ts';
import { textInput } from '../../kit/fields/inputs.ts';
import { modal } from '../../kit/fields/modal.ts';
import { line } from '../../kit/fields/text.ts';
import { rowText } from './row-text.ts';
import { planWordsIn } from './words.ts';
import { affectedLines } from '../../kit/affected.ts';
import { marked } from '../../kit/shown-mark.ts';
import type { AffectedPreview } from '../../../app/rescheduling/preview-affected.ts';

/** The committee's plan, a row a line, to be changed as text. */
export function planForm(shown: {
  readonly language: Language;
  readonly committeeId: string;
  readonly plan: readonly PlanRow[];
}): ModalView {
  const { language, committeeId, plan } = shown;
  const lines = plan.map((row) => rowText(row, language)).join('\n');
  const { asking, milestones: label, howToWrite: hint } = planWordsIn(language);
  return modal({
    id: 'plan',
    ...asking,
    language,
    metadata: { committee: committeeId },
    blocks: [
      textInput({ field: 'plan', label, hint, language }, { initial: lines, lines: 'many' }),
    ],
  });
}

/** What the plan changes, assignment by assignment; it is asked for once. */
export function planPreviewForm(
  { committee, affected }: AffectedPreview,
  plan: readonly PlanRow[],
  { today, language }: { readonly today: Day; readonly language: Language },
): ModalView {
  const words = planWordsIn(language);
  const count = affected.length;
  const view = modal({
    id: 'plan_confirm',
    ...words.confirming,
    language,
    metadata: { committee: committee.id, plan: [...plan] },
    blocks: [
      line(count === 0 ? words.noneAffected : words.affected(count)),
      ...affectedLines(affected, { today, language }),
    ],
  });
  return marked(view, committee.plan);
}
