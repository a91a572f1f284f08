import { type CommitteeForm, formByCommand, formByPress } from '../../kit/committee-form.ts';
import { room } from '../../kit/room.ts';
import { ladderForm } from './form.ts';
import { submitLadder, submitLadderConfirm } from './submit.ts';

const ladderOf: CommitteeForm = (_parts, committee, language) => ladderForm(committee, language);

/** When the committee reminds, and whom. */
export const ladder = room({
  commands: {
    ladder: { en: ['reminders'], sv: ['påminnelser'], answer: formByCommand(ladderOf) },
  },
  presses: { ladder: formByPress(ladderOf) },
  forms: { ladder: submitLadder, ladder_confirm: submitLadderConfirm },
  help: { sv: { year: '`påminnelser`' }, en: { year: '`reminders`' } },
});
