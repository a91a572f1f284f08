import { previewPlan, setPlan } from '../../../app/set-plan.ts';
import { formWordsIn } from '../../../words/forms.ts';
import { yearWordsIn } from '../../../words/year-words.ts';
import { readPlan } from '../../grammar/plan-lines.ts';
import { sentence } from '../../surfaces/blocks.ts';
import { answersIn } from '../../surfaces/forms/answers.ts';
import { blockId } from '../../surfaces/forms/inputs.ts';
import { planPreviewForm } from '../../surfaces/forms/plan.ts';
import { refusal } from '../../surfaces/refusal.ts';
import { todayIn } from '../commands/asked.ts';
import { refusedForm, type SubmitHandler } from './submitted.ts';

/** A plan as it was written: what it changes is shown before it is set. */
export const submitPlan: SubmitHandler = async (parts, { about, values, language, doer }) => {
  const plan = readPlan(answersIn(values).text('plan'));
  if (plan === null)
    return { is: 'errors', errors: { [blockId('plan')]: formWordsIn(language).errors.badPlan } };
  const committee = about.committee ?? '';
  const preview = await previewPlan(parts.ports, { committee, doer, plan });
  if (!preview.ok)
    return { is: 'errors', errors: { [blockId('plan')]: refusal(preview.why, language).text } };
  const today = todayIn(parts, preview.committee);
  return { is: 'next', view: planPreviewForm(preview, plan, { today, language }) };
};

export const submitPlanConfirm: SubmitHandler = async (parts, submitted) => {
  const { about, doer, language } = submitted;
  const request = { committee: about.committee ?? '', doer, plan: about.plan ?? [] };
  const done = await setPlan(parts.ports, request);
  if (!done.ok) return refusedForm(done.why, submitted);
  return { is: 'done', said: sentence(yearWordsIn(language).planSet) };
};
