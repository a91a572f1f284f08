import {
  type CommitteeForm,
  formByCommand,
  formByPress,
  savedUnlessChanged,
} from '../../kit/committee-form.ts';
import { seeing } from '../../kit/seen-change.ts';
import { room } from '../../kit/room.ts';
import { planForm } from './form.ts';
import { submitPlan, submitPlanConfirm } from './submit.ts';

const planOf: CommitteeForm = (_parts, committee, language) => {
  const { id: committeeId, plan: rows } = committee;
  return seeing(planForm({ language, committeeId, plan: rows }), committee, ['plan-set']);
};

/** The committee's preparation plan. */
export const plan = room({
  commands: { plan: { en: ['plan'], sv: ['beredningsplan'], answer: formByCommand(planOf) } },
  presses: { plan: formByPress(planOf) },
  forms: { plan: savedUnlessChanged(planOf, submitPlan), plan_confirm: submitPlanConfirm },
  help: { sv: { year: '`beredningsplan`' }, en: { year: '`plan`' } },
});
