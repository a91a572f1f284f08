import type { KnownBlock, ModalView } from '@slack/types';

import type { Language } from '../../../domain/record/language.ts';
import { type FormName, formWordsIn } from '../../../words/forms.ts';
import { type Metadata, writeMetadata } from './metadata.ts';
import { line, plain } from './text.ts';

/** The forms, by their callback ids. */
const VIEWS = {
  setUp: 'set_up',
  assignment: 'assignment_form',
  read: 'read_form',
  confirmReading: 'confirm_reading',
  addMeeting: 'add_meeting',
  meetings: 'meetings',
  cancelMeeting: 'cancel_meeting',
  delegate: 'delegate',
  update: 'update',
  draft: 'draft',
  requestChanges: 'request_changes',
  snoozeDate: 'snooze_date',
  setDate: 'set_date',
  edit: 'edit',
  void: 'void',
  close: 'close',
  confirmMinutes: 'confirm_minutes',
  confirmMeeting: 'confirm_meeting',
  askExtension: 'ask_extension',
  extend: 'extend',
  outcome: 'outcome',
  import: 'import',
  importColumns: 'import_columns',
  importConfirm: 'import_confirm',
  meetingDates: 'meeting_dates',
  meetingDatesConfirm: 'meeting_dates_confirm',
  plan: 'plan',
  planConfirm: 'plan_confirm',
  preferences: 'preferences',
  ladder: 'ladder',
  ladderConfirm: 'ladder_confirm',
  committee: 'committee',
  officers: 'officers',
  settings: 'settings',
  closedDays: 'closed_days',
  closedDaysConfirm: 'closed_days_confirm',
  open: 'assignment_open',
} as const;

/**
 * A form without a field has no submit button: Slack would offer to confirm nothing.
 * @param form whose title it has; null where it stands in the place of any
 */
export function notice(form: string | null, language: Language, text: string): ModalView {
  const words = formWordsIn(language);
  return {
    type: 'modal',
    title: plain(form === null ? 'Bevaka' : (words.titles[form as FormName] ?? form)),
    close: plain(words.close),
    blocks: [line(text)],
  };
}

/** A form that shows and has nothing to confirm. */
export function withoutSubmit({ submit: _submit, ...form }: ModalView): ModalView {
  return form;
}

/** A form with its title, its submit button and what it is about. */
export function modal(form: {
  /** Its `callback_id`: the room's `forms` say who answers it. */
  readonly id: string;
  readonly title: string;
  readonly submit: string;
  readonly language: Language;
  readonly metadata: Metadata;
  readonly blocks: KnownBlock[];
}): ModalView {
  const { id, title, submit, language, metadata, blocks } = form;
  return {
    type: 'modal',
    callback_id: id,
    private_metadata: writeMetadata(metadata),
    title: plain(title),
    submit: plain(submit),
    close: plain(formWordsIn(language).cancel),
    blocks,
  };
}

/** Goes when every room has its own words. */
export function centralModal(
  form: FormName,
  language: Language,
  { metadata, blocks }: { readonly metadata: Metadata; readonly blocks: KnownBlock[] },
): ModalView {
  const words = formWordsIn(language);
  return {
    type: 'modal',
    callback_id: VIEWS[form],
    private_metadata: writeMetadata(metadata),
    title: plain(words.titles[form]),
    submit: plain(words.submits[form]),
    close: plain(words.cancel),
    blocks,
  };
}
