import { type CommitteeForm, formByPress, savedUnlessChanged } from '../../kit/committee-form.ts';
import { room } from '../../kit/room.ts';
import { policiesCommand } from './command.ts';
import { policiesForm } from './form.ts';
import { submitPolicies } from './submit.ts';

const policiesOf: CommitteeForm = (_parts, committee, language) =>
  policiesForm(committee, language);

/** What the committee asks of all that is open, and the line of what breaks it. */
export const policies = room({
  commands: {
    policies: {
      en: ['policies', 'policy'],
      sv: ['regler', 'reglerna'],
      answer: policiesCommand,
    },
  },
  presses: { policies: formByPress(policiesOf) },
  forms: { policies: savedUnlessChanged(policiesOf, submitPolicies) },
  help: {
    sv: { year: '`regler 30 dagar 6 månader`' },
    en: { year: '`policies 30 days 6 months`' },
  },
});
