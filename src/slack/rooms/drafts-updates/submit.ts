import { requestChanges, submitDraft } from '../../../app/assignments/draft.ts';
import { giveUpdate } from '../../../app/assignments/update.ts';
import { targetOfForm, ended } from '../../kit/ended.ts';
import { blockId } from '../../kit/fields/inputs.ts';
import { refusal } from '../../kit/refusal.ts';
import {
  refusedForm,
  type Submission,
  type SubmitHandler,
  type Submitted,
  wrongAt,
  wrongForm,
} from '../../kit/submitted.ts';
import { whatHappened } from '../../kit/what-happened.ts';
import { isReviewed } from './settled.ts';
import { readDraft, type GivenDraft } from './form-draft.ts';
import { draftAnswer } from './draft-answer.ts';
import { type KeptContent, keptContent } from './kept-content.ts';
import { readUpdate } from './form-update.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { readRequestChanges } from './form-request-changes.ts';
import { draftsUpdatesWordsIn } from './words.ts';

export const submitUpdate: SubmitHandler = async (parts, submitted) => {
  const read = readUpdate(submitted.values, submitted.language);
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const request = { ...targetOfForm(submitted), ...read.value, message: null };
  const { isUpdated } = draftsUpdatesWordsIn(submitted.language);
  return ended(parts, submitted, isUpdated, await giveUpdate(parts.ports, request));
};

export const submitDraftForm: SubmitHandler = async (parts, submitted) => {
  const read = readDraft(submitted.values, submitted.language);
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const kept = await contentOf(parts, submitted, read.value);
  if (!kept.ok) return wrongAt(blockId('file'), refusal(kept.why, submitted.language).text);
  const { content } = kept;
  const { lateReason } = read.value;
  const draft = { content, lateReason, message: null, thread: null };
  const request = { ...targetOfForm(submitted), ...draft };
  const done = await submitDraft(parts.ports, request);
  if (!done.ok) return refusedForm(done.why, submitted);
  return { is: 'done', said: await draftAnswer(parts, done, submitted.language) };
};

async function contentOf(
  parts: ListenerParts,
  submitted: Submitted,
  given: GivenDraft,
): Promise<KeptContent> {
  if (given.kind === 'link') return { ok: true, content: { kind: 'link', url: given.url } };
  const { team } = submitted.person;
  return keptContent(parts, { ...targetOfForm(submitted), team }, given.file);
}

export const submitRequestChanges: SubmitHandler = async (parts, submitted) => {
  const read = readRequestChanges(submitted.values, submitted.language);
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const version = submitted.about.version ?? 0;
  const request = { ...targetOfForm(submitted), version, comment: read.value.comment };
  const { areChangesAsked } = draftsUpdatesWordsIn(submitted.language);
  const done = await requestChanges(parts.ports, request);
  if (!done.ok && done.why === 'already-reviewed')
    return saysByWhom(parts, submitted, [request.id, String(version)]);
  return ended(parts, submitted, areChangesAsked, done);
};

/** Somebody was first: the form stays with what was written, and says what was answered. */
async function saysByWhom(
  parts: ListenerParts,
  submitted: Submitted,
  value: readonly string[],
): Promise<Submission> {
  const { language } = submitted;
  const line = await whatHappened(parts, isReviewed, { value, language });
  return line === null ? refusedForm('already-reviewed', submitted) : wrongForm(line, submitted);
}
