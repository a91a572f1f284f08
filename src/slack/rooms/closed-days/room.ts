import { todayIn } from '../../kit/asked.ts';
import {
  type CommitteeForm,
  formByCommand,
  formByPress,
  savedUnlessChanged,
} from '../../kit/committee-form.ts';
import { seeing } from '../../kit/seen-change.ts';
import { room } from '../../kit/room.ts';
import { closedDaysForm } from './form.ts';
import { submitClosedDays, submitClosedDaysConfirm } from './submit.ts';

const closedDaysOf: CommitteeForm = (parts, committee, language, typed) =>
  seeing(
    closedDaysForm(committee, { today: todayIn(parts, committee), language, typed }),
    committee,
    ['closed-days-set'],
  );

/** The committee's closed days, and the months in which it does not meet. */
export const closedDays = room({
  commands: {
    'closed-days': {
      en: ['closed', 'closed days'],
      sv: ['stängt', 'stängda dagar'],
      answer: formByCommand(closedDaysOf),
      mayHaveDay: true,
    },
  },
  presses: { closed_days: formByPress(closedDaysOf) },
  forms: {
    closed_days: savedUnlessChanged(closedDaysOf, submitClosedDays),
    closed_days_confirm: submitClosedDaysConfirm,
  },
  help: { sv: { year: '`stängt`' }, en: { year: '`closed`' } },
});
