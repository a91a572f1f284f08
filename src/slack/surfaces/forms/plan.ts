import type { ModalView } from '@slack/types';

import type { AffectedPreview } from '../../../app/affected-dates.ts';
import type { Language } from '../../../domain/committee.ts';
import type { Day } from '../../../domain/day.ts';
import type { PlanStep } from '../../../domain/plan.ts';
import { wordsIn } from '../../../words/words.ts';
import { yearWordsIn } from '../../../words/year-words.ts';
import { affectedBlocks } from './affected.ts';
import { textInput } from './inputs.ts';
import { modal } from './modal.ts';
import { line } from './text.ts';

/** The committee's plan, a step a line, to be changed as text. */
export function planForm(asked: {
  readonly language: Language;
  readonly committeeId: string;
  readonly plan: readonly PlanStep[];
}): ModalView {
  const { language, committeeId, plan } = asked;
  const lines = plan.map((step) => stepText(step, language)).join('\n');
  return modal('plan', language, {
    metadata: { committee: committeeId },
    blocks: [textInput({ field: 'plan', language }, { initial: lines, lines: 'many' })],
  });
}

/** "Utkast 26 dagar": as it is shown, and as it is read again. */
function stepText({ milestone, daysBefore, count }: PlanStep, language: Language): string {
  const name = wordsIn(language).milestones[milestone];
  return `${name} ${yearWordsIn(language).planDays[count](daysBefore)}`;
}

/** What the plan changes, assignment by assignment; it is asked for once. */
export function planPreviewForm(
  { committee, affected }: AffectedPreview,
  plan: readonly PlanStep[],
  { today, language }: { readonly today: Day; readonly language: Language },
): ModalView {
  return modal('planConfirm', language, {
    metadata: { committee: committee.id, plan: [...plan] },
    blocks: [
      line(yearWordsIn(language).planAsk(affected.length)),
      ...affectedBlocks(affected, { today, language }),
    ],
  });
}
