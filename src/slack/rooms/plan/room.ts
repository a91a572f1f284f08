import { type CommitteeForm, formByCommand, formByPress } from '../../kit/committee-form.ts';
import { room } from '../../kit/room.ts';
import { planForm } from './form.ts';
import { submitPlan, submitPlanConfirm } from './submit.ts';

const planOf: CommitteeForm = (_parts, { id, plan: rows }, language) =>
  planForm({ language, committeeId: id, plan: rows });

/** The committee's preparation plan. */
export const plan = room({
  commands: { plan: { en: ['plan'], sv: ['beredningsplan'], answer: formByCommand(planOf) } },
  presses: { plan: formByPress(planOf) },
  forms: { plan: submitPlan, plan_confirm: submitPlanConfirm },
  help: { sv: { year: '`beredningsplan`' }, en: { year: '`plan`' } },
});
