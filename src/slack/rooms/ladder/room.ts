import {
  type CommitteeForm,
  formByCommand,
  formByPress,
  savedUnlessChanged,
} from '../../kit/committee-form.ts';
import { seeing } from '../../kit/seen-change.ts';
import { room } from '../../kit/room.ts';
import { ladderForm } from './form.ts';
import { submitLadder, submitLadderConfirm } from './submit.ts';

const ladderOf: CommitteeForm = (_parts, committee, language) =>
  seeing(ladderForm(committee, language), committee, ['ladder-set']);

/** When the committee reminds, and whom. */
export const ladder = room({
  commands: {
    ladder: { en: ['reminders'], sv: ['påminnelser'], answer: formByCommand(ladderOf) },
  },
  presses: { ladder: formByPress(ladderOf) },
  forms: {
    ladder: savedUnlessChanged(ladderOf, submitLadder),
    ladder_confirm: submitLadderConfirm,
  },
  help: { sv: { year: '`påminnelser`' }, en: { year: '`reminders`' } },
});
