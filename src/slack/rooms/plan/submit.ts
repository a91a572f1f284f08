import { previewPlan, setPlan } from '../../../app/committees/set-plan.ts';
import { readPlan } from './typed.ts';
import { sentence } from '../../kit/blocks.ts';
import { answersIn } from '../../kit/fields/answers.ts';
import { blockId } from '../../kit/fields/inputs.ts';
import { planPreviewForm } from './form.ts';
import { withFollowing } from '../../kit/following.ts';
import { planWordsIn } from './words.ts';
import { shortened } from '../../kit/fields/text.ts';
import { refusal } from '../../kit/refusal.ts';
import { todayIn } from '../../kit/asked.ts';
import { shownAnew } from '../../kit/shown-mark.ts';
import { refusedForm, type SubmitHandler, wrongAt } from '../../kit/submitted.ts';

/** So much of a line is enough to find it by. */
const LONGEST_SHOWN = 60;

/** A plan as it was written: what it changes is shown before it is set. */
export const submitPlan: SubmitHandler = async (parts, { about, values, language, doer }) => {
  const read = readPlan(answersIn(values).text('plan'));
  if (!read.ok) {
    const line = shortened(read.line, LONGEST_SHOWN);
    return wrongAt(blockId('plan'), planWordsIn(language).wrong[read.why](line));
  }
  const { plan } = read;
  const committee = about.committee ?? '';
  const preview = await previewPlan(parts.ports, { committee, doer, plan });
  if (!preview.ok) return wrongAt(blockId('plan'), refusal(preview.why, language).text);
  const today = todayIn(parts, preview.committee);
  return { is: 'next', view: planPreviewForm(preview, plan, { today, language }) };
};

export const submitPlanConfirm: SubmitHandler = async (parts, submitted) => {
  const { about, doer, language } = submitted;
  const plan = about.plan ?? [];
  const request = { committee: about.committee ?? '', doer, plan };
  const preview = await previewPlan(parts.ports, request);
  if (preview.ok) {
    const shown = { today: todayIn(parts, preview.committee), language };
    const anew = shownAnew(planPreviewForm(preview, plan, shown), submitted);
    if (anew !== null) return anew;
  }
  const done = await setPlan(parts.ports, request);
  if (!done.ok) return refusedForm(done.why, submitted);
  return {
    is: 'done',
    said: sentence(withFollowing(planWordsIn(language).isChanged, done, language)),
  };
};
