import { todayIn } from '../../kit/asked.ts';
import { type CommitteeForm, formByPress, savedUnlessChanged } from '../../kit/committee-form.ts';
import { seeing } from '../../kit/seen-change.ts';
import { room } from '../../kit/room.ts';
import { roleSetCommand } from './command.ts';
import { officersForm } from './form.ts';
import {
  keepPressed,
  leadPressed,
  mergePressed,
  oneOfficePressed,
  replacePressed,
} from './presses.ts';
import { rolesCommand } from './roles-command.ts';
import { isDirectorSet } from './settled.ts';
import { submitOfficers } from './submit.ts';

const officersOf: CommitteeForm = (parts, committee, language) =>
  seeing(officersForm(committee, { language, today: todayIn(parts, committee) }), committee, [
    'role-set',
    'director-set',
    'offices-merged',
  ]);

/** Who holds which office, from when, and who stands in. */
export const offices = room({
  commands: {
    'role-set': {
      en: ['role set', 'set role'],
      sv: ['roll sätt', 'utse'],
      answer: roleSetCommand,
      isDated: 'or-longer',
    },
    roles: { en: ['roles', 'offices'], sv: ['roller', 'befattningar'], answer: rolesCommand },
  },
  presses: {
    officers: formByPress(officersOf),
    lead: leadPressed(true),
    lead_not: leadPressed(false),
    one_office: oneOfficePressed,
    merge_offices: mergePressed,
    replace_director: replacePressed,
    keep_director: keepPressed,
  },
  settled: { officers: isDirectorSet, replace_director: isDirectorSet },
  confirms: [
    'lead',
    'lead_not',
    'one_office',
    'merge_offices',
    'replace_director',
    'keep_director',
  ],
  forms: { officers: savedUnlessChanged(officersOf, submitOfficers) },
  help: {
    sv: { committee: '`utse @namn till Titel` · `roller`' },
    en: { committee: '`role set Title @name` · `roles`' },
  },
});
