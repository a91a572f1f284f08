import { delegateAssignment } from '../../../app/assignments/delegate.ts';
import { requestChanges, submitDraft } from '../../../app/assignments/draft.ts';
import { setDate } from '../../../app/assignments/set-date.ts';
import { snooze } from '../../../app/assignments/snooze.ts';
import { giveUpdate } from '../../../app/assignments/update.ts';
import { voidAssignment } from '../../../app/assignments/void.ts';
import type { Changed } from '../../../app/assignments/change-assignment.ts';
import type { Refusal } from '../../../app/refusal.ts';
import { viewOf } from '../../../app/views/view-of.ts';
import type { DraftContent } from '../../../domain/assignments/assignment.ts';
import { doneText, type DoneWhat } from '../../kit/done.ts';
import { readClose } from '../ending/form-close.ts';
import { readDelegate } from '../delegation/form.ts';
import { type GivenDraft, readDraft } from '../drafts-updates/form-draft.ts';
import { readRequestChanges } from '../drafts-updates/form-request-changes.ts';
import { readSetDate } from '../reminders/form-set-date.ts';
import { readSnoozeDate } from '../reminders/form-snooze-date.ts';
import { readUpdate } from '../drafts-updates/form-update.ts';
import { readVoid } from '../ending/form-void.ts';
import { delegatedAnswer } from '../delegation/answer.ts';
import { draftAnswer } from '../drafts-updates/draft-answer.ts';
import { sharedFileOf } from '../../kit/given-file.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { assignmentToRead } from '../../../app/find-assignment.ts';
import { askToClose } from './command.ts';
import {
  refusedForm,
  type Submission,
  type Submitted,
  type SubmitHandler,
} from '../../kit/submitted.ts';

type Outcome = Changed<unknown> | Refusal;

async function ended(
  { ports }: ListenerParts,
  submitted: Submitted,
  what: DoneWhat,
  outcome: Outcome,
): Promise<Submission> {
  if (!outcome.ok) return refusedForm(outcome.why, submitted);
  const view = await viewOf(ports, outcome.assignment, outcome.committee);
  return { is: 'done', said: doneText(submitted.language, what, view) };
}

const target = ({ about, doer }: Submitted): { id: string; doer: Submitted['doer'] } => ({
  id: about.assignment ?? '',
  doer,
});

export const submitUpdate: SubmitHandler = async (parts, submitted) => {
  const read = readUpdate(submitted.values, submitted.language);
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const request = { ...target(submitted), ...read.value, message: null };
  return ended(parts, submitted, 'updated', await giveUpdate(parts.ports, request));
};

export const submitDelegate: SubmitHandler = async (parts, submitted) => {
  const read = readDelegate(submitted.values, submitted.language);
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const { user, ...given } = read.value;
  const to = { team: submitted.person.team, user };
  const outcome = await delegateAssignment(parts.ports, { ...target(submitted), to, ...given });
  if (!outcome.ok) return refusedForm(outcome.why, submitted);
  const { scope } = given;
  const said = await delegatedAnswer(parts, outcome, { to, scope }, submitted.language);
  return { is: 'done', said };
};

export const submitDraftForm: SubmitHandler = async (parts, submitted) => {
  const read = readDraft(submitted.values, submitted.language);
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const content = await contentOf(parts, submitted, read.value);
  if (content === null) return refusedForm('file-not-kept', submitted);
  const request = { ...target(submitted), content, message: null, thread: null };
  const outcome = await submitDraft(parts.ports, request);
  if (!outcome.ok) return refusedForm(outcome.why, submitted);
  return { is: 'done', said: await draftAnswer(parts, outcome, submitted.language) };
};

async function contentOf(
  parts: ListenerParts,
  { person }: Submitted,
  given: GivenDraft,
): Promise<DraftContent | null> {
  if (given.kind === 'link') return { kind: 'link', url: given.url };
  const file = await sharedFileOf(parts, given.file);
  const kept = await parts.ports.files.keep(person.team, file);
  if (!kept.ok) return null;
  const { name, size, sha256, path } = kept.kept;
  return { kind: 'file', name, size, sha256, path, slackFile: file.slackFile };
}

export const submitRequestChanges: SubmitHandler = async (parts, submitted) => {
  const read = readRequestChanges(submitted.values, submitted.language);
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const version = submitted.about.version ?? 0;
  const request = { ...target(submitted), version, comment: read.value.comment };
  return ended(parts, submitted, 'changes', await requestChanges(parts.ports, request));
};

export const submitSnoozeDate: SubmitHandler = async (parts, submitted) => {
  const read = readSnoozeDate(submitted.values, submitted.language);
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const milestone = submitted.about.milestone ?? 'draft';
  const request = { ...target(submitted), milestone, until: read.value.day };
  return ended(parts, submitted, 'snoozed', await snooze(parts.ports, request));
};

export const submitSetDate: SubmitHandler = async (parts, submitted) => {
  const read = readSetDate(submitted.values, submitted.language);
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const milestone = submitted.about.milestone ?? 'draft';
  const request = { ...target(submitted), milestone, day: read.value.day };
  return ended(parts, submitted, 'date-set', await setDate(parts.ports, request));
};

export const submitVoid: SubmitHandler = async (parts, submitted) => {
  const read = readVoid(submitted.values, submitted.language);
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const request = { ...target(submitted), reason: read.value.reason };
  return ended(parts, submitted, 'voided', await voidAssignment(parts.ports, request));
};

export const submitClose: SubmitHandler = async (parts, submitted) => {
  const read = readClose(submitted.values, submitted.language);
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const { paragraph, year } = read.value;
  const words = year === null ? paragraph : `${paragraph}/${year}`;
  const found = await assignmentToRead(parts.ports, submitted.person, target(submitted).id);
  if (!found.ok) return refusedForm(found.why, submitted);
  const answer = await askToClose(parts, submitted, { ...found, words });
  return { is: 'done', said: answer.is === 'said' ? answer.said : null };
};
