import { requestChanges, submitDraft } from '../../../app/assignments/draft.ts';
import { giveUpdate } from '../../../app/assignments/update.ts';
import { target, ended } from '../../kit/ended.ts';
import { refusedForm, type SubmitHandler, type Submitted } from '../../kit/submitted.ts';
import { readDraft, type GivenDraft } from './form-draft.ts';
import { draftAnswer } from './draft-answer.ts';
import { readUpdate } from './form-update.ts';
import type { DraftContent } from '../../../domain/assignments/draft.ts';
import { sharedFileOf } from '../../kit/given-file.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { readRequestChanges } from './form-request-changes.ts';

export const submitUpdate: SubmitHandler = async (parts, submitted) => {
  const read = readUpdate(submitted.values, submitted.language);
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const request = { ...target(submitted), ...read.value, message: null };
  return ended(parts, submitted, 'updated', await giveUpdate(parts.ports, request));
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
