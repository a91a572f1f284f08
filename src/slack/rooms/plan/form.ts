import type { ModalView } from '@slack/types';

import type { AffectedPreview } from '../../../app/rescheduling/affected-dates.ts';
import type { Language } from '../../../domain/committee/committee.ts';
import type { Day } from '../../../domain/days/day.ts';
import { isKnownMilestone, kindOf, type PlanStep } from '../../../domain/meetings/plan.ts';
import { milestoneName } from '../../../words/milestone-name.ts';
import { yearWordsIn } from '../../../words/year-words.ts';
import { affectedLines } from '../../kit/fields/affected.ts';
import { textInput } from '../../kit/fields/inputs.ts';
import { centralModal } from '../../kit/fields/modal.ts';
import { line } from '../../kit/fields/text.ts';

/** The committee's plan, a step a line, to be changed as text. */
export function planForm(asked: {
  readonly language: Language;
  readonly committeeId: string;
  readonly plan: readonly PlanStep[];
}): ModalView {
  const { language, committeeId, plan } = asked;
  const lines = plan.map((step) => stepText(step, language)).join('\n');
  return centralModal('plan', language, {
    metadata: { committee: committeeId },
    blocks: [textInput({ field: 'plan', language }, { initial: lines, lines: 'many' })],
  });
}

/**
 * "Utkast 26 dagar", "Samråd 14 dagar ansvarig klarmarkeras": as it is shown, and as it is read
 * again. What is usual for a known milestone is not said.
 */
export function stepText(step: PlanStep, language: Language): string {
  const { milestone, daysBefore, count, owner, metBy } = step;
  const words = yearWordsIn(language);
  const usual = kindOf(milestone);
  const isUsual = usual.owner === owner && usual.metBy === metBy;
  return [
    milestoneName(milestone, language),
    words.planDays[count](daysBefore),
    ...(isKnownMilestone(milestone) && isUsual
      ? []
      : [words.milestoneOwners[owner], words.metBy[metBy]]),
  ].join(' ');
}

/** What the plan changes, assignment by assignment; it is asked for once. */
export function planPreviewForm(
  { committee, affected }: AffectedPreview,
  plan: readonly PlanStep[],
  { today, language }: { readonly today: Day; readonly language: Language },
): ModalView {
  const words = yearWordsIn(language);
  return centralModal('planConfirm', language, {
    metadata: { committee: committee.id, plan: [...plan] },
    blocks: [line(words.planAsk(affected.length)), ...affectedLines(affected, { today, language })],
  });
}
