import { type CommitteeForm, formByCommand, formByPress } from '../../kit/committee-form.ts';
import { room } from '../../kit/room.ts';
import { settingsOf } from './fill.ts';
import { committeeForm } from './form-committee.ts';
import { submitCommittee } from './submit.ts';

const committeeOf: CommitteeForm = (_parts, committee, language) =>
  committeeForm(committee, language);

/** All that a committee has set, each part with its button. */
export const settings = room({
  uses: ['ladder', 'meetings', 'plan', 'policies', 'public-view', 'set-up'],
  commands: {
    settings: { en: ['settings'], sv: ['inställningar'], answer: formByCommand(settingsOf) },
  },
  presses: { settings: formByPress(settingsOf), committee: formByPress(committeeOf) },
  forms: { committee: submitCommittee },
  help: { sv: { year: '`inställningar`' }, en: { year: '`settings`' } },
});
