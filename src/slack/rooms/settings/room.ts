import {
  type CommitteeForm,
  formByCommand,
  formByPress,
  savedUnlessChanged,
} from '../../kit/committee-form.ts';
import { seeing } from '../../kit/seen-change.ts';
import { room } from '../../kit/room.ts';
import { settingsOf } from './fill.ts';
import { committeeForm } from './form-committee.ts';
import { submitCommittee } from './submit.ts';

const committeeOf: CommitteeForm = (_parts, committee, language) =>
  seeing(committeeForm(committee, language), committee, ['committee-set']);

/** All that a committee has set, each part with its button. */
export const settings = room({
  uses: ['ladder', 'meetings', 'plan', 'policies', 'public-view', 'set-up'],
  commands: {
    settings: { en: ['settings'], sv: ['inställningar'], answer: formByCommand(settingsOf) },
  },
  presses: { settings: formByPress(settingsOf), committee: formByPress(committeeOf) },
  forms: { committee: savedUnlessChanged(committeeOf, submitCommittee) },
  help: { sv: { year: '`inställningar`' }, en: { year: '`settings`' } },
});
