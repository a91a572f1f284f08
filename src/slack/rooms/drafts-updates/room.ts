import { form, say } from '../../kit/asked.ts';
import { opens } from '../../kit/opens.ts';
import { room } from '../../kit/room.ts';
import { whileOpen } from '../../kit/settling.ts';
import { isReviewed, isSignalled, isUpdated } from './settled.ts';
import { bySomebody, ofOne } from '../../kit/telling.ts';
import { approveCommand } from './approve-command.ts';
import { draft, update } from './command.ts';
import { askElsewhere, draftElsewherePressed } from './elsewhere.ts';
import { draftForm } from './form-draft.ts';
import { updateForm } from './form-update.ts';
import {
  changesInThread,
  changesRequested,
  draftApproved,
  draftFile,
  draftReceived,
  readyForHolder,
} from './notice.ts';
import { draftWaitsNotice } from './notice-waits.ts';
import { chooseAssignment } from './press-choose-assignment.ts';
import { takeAsDraftPressed } from './press-take-as-draft.ts';
import { isNoUpdatePressed, takeAsUpdatePressed } from './press-take-as-update.ts';
import { requestChangesPressed } from './press-request-changes.ts';
import { approvePressed, sayReadyPressed, signals } from './presses.ts';
import { submitDraftForm, submitRequestChanges, submitUpdate } from './submit.ts';

/** Status updates and drafts, wherever they are given, and what the holder says of a draft. */
export const draftsUpdates = room({
  uses: ['extension', 'help', 'late-papers'],
  commands: {
    update: { en: ['update'], sv: ['läge'], answer: update },
    draft: { en: ['draft'], sv: ['utkast'], answer: draft },
    approve: { en: ['approve'], sv: ['godkänn'], answer: approveCommand },
  },
  presses: {
    on_track: signals('on-track'),
    at_risk: signals('at-risk'),
    blocked: signals('blocked'),
    give_update: opens('update', (view, { language }) => form(updateForm({ language, view }))),
    say_ready: sayReadyPressed,
    approve_final: approvePressed,
    choose_assignment: chooseAssignment,
    take_as_update: takeAsUpdatePressed,
    is_no_update: isNoUpdatePressed,
    take_as_draft: takeAsDraftPressed,
    submit_draft: opens('draft', (view, { language }) =>
      view.secrecy === null
        ? form(draftForm({ language, view }))
        : say(askElsewhere(view, language)),
    ),
    draft_elsewhere: draftElsewherePressed,
    request_changes: requestChangesPressed,
  },
  confirms: [
    'take_as_update',
    'take_as_draft',
    'is_no_update',
    'choose_assignment',
    'draft_elsewhere',
  ],
  settled: {
    on_track: isSignalled,
    at_risk: isSignalled,
    blocked: isSignalled,
    give_update: isUpdated,
    say_ready: whileOpen,
    approve_final: isReviewed,
    request_changes: isReviewed,
    submit_draft: whileOpen,
  },
  forms: { update: submitUpdate, draft: submitDraftForm, request_changes: submitRequestChanges },
  notices: {
    'ready-for-holder': bySomebody<'ready-for-holder'>(readyForHolder),
    'draft-received': ofOne<'draft-received'>((view, { content, language }) =>
      draftReceived(view, content.version, language),
    ),
    'draft-file': ofOne<'draft-file'>((view, { content, language }) =>
      draftFile(view, content, language),
    ),
    'draft-waits': draftWaitsNotice,
    'changes-in-thread': ofOne<'changes-in-thread'>((view, { content, language }) =>
      changesInThread(view, content.version, language),
    ),
    'draft-approved': ofOne<'draft-approved'>((view, { content, language }) =>
      draftApproved(view, content.version, language),
    ),
    'changes-requested': ofOne<'changes-requested'>((view, { content, language }) =>
      changesRequested(view, content.version, language),
    ),
  },
  help: {
    sv: {
      word: '`läge RUN-1 risk väntar på underlag` · `utkast RUN-1 https://…` · `godkänn RUN-1`',
    },
    en: {
      word: '`update RUN-1 at-risk waiting for figures` · `draft RUN-1 https://…` · `approve RUN-1`',
    },
  },
});
