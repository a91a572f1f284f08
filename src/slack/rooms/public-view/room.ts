import { type CommitteeForm, formByPress } from '../../kit/committee-form.ts';
import { room } from '../../kit/room.ts';
import { publicViewCommand } from './command.ts';
import { publicViewForm } from './form.ts';
import { submitPublicView, submitPublicViewConfirm } from './submit.ts';

const publicViewOf: CommitteeForm = (_parts, committee, language) =>
  publicViewForm(committee, language);

/** What anybody may read of a committee's assignments, on a page and as data. */
export const publicView = room({
  commands: {
    'public-view': {
      en: ['public view', 'public page'],
      sv: ['offentlig sida', 'offentliga sidan'],
      answer: publicViewCommand,
    },
  },
  presses: { public_view: formByPress(publicViewOf) },
  forms: { public_view: submitPublicView, public_view_confirm: submitPublicViewConfirm },
  help: { sv: { year: '`offentlig sida`' }, en: { year: '`public view`' } },
});
