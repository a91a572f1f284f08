import { submitDraft } from '../../../app/assignments/draft.ts';
import { blockId } from '../../kit/fields/inputs.ts';
import { refusal } from '../../kit/refusal.ts';
import { targetOfForm } from '../../kit/ended.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { refusedForm, type Submitted, type SubmitHandler, wrongAt } from '../../kit/submitted.ts';
import { draftAnswer } from '../drafts-updates/draft-answer.ts';
import { type KeptContent, keptContent } from '../drafts-updates/kept-content.ts';
import { findLink } from '../../typed/tokens.ts';
import { type GivenAnswer, readAnswer } from './form-answer.ts';

/** An answer is a version of the draft, with the day on which it came. */
export const submitAnswer: SubmitHandler = async (parts, submitted) => {
  const { language, values } = submitted;
  const read = readAnswer(values, language);
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const kept = await contentOf(parts, submitted, read.value);
  if (!kept.ok) return wrongAt(blockId('file'), refusal(kept.why, language).text);
  const request = { content: kept.content, receivedOn: read.value.day, message: null };
  const done = await submitDraft(parts.ports, { ...targetOfForm(submitted), ...request });
  if (!done.ok) return refusedForm(done.why, submitted);
  return { is: 'done', said: await draftAnswer(parts, done, language) };
};

async function contentOf(
  parts: ListenerParts,
  submitted: Submitted,
  { file, text }: GivenAnswer,
): Promise<KeptContent> {
  const { team } = submitted.person;
  if (file !== null) return keptContent(parts, { ...targetOfForm(submitted), team }, file);
  const link = findLink(text);
  // A link among other words would leave those out.
  return link === null || link.rest !== ''
    ? { ok: true, content: { kind: 'answer', text } }
    : { ok: true, content: { kind: 'link', url: link.value } };
}
