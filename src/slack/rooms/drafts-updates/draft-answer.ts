import type { submitDraft } from '../../../app/assignments/draft.ts';
import { viewOf } from '../../../app/views/view-of.ts';
import type { Language } from '../../../domain/record/language.ts';
import { overtakenLines } from '../../kit/drafts.ts';
import { doneText } from '../../kit/done.ts';
import type { Said } from '../../kit/said.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { lateDraftAnswer } from '../late-papers/said.ts';
import { readyButtons } from './buttons.ts';
import { draftsUpdatesWordsIn } from './words.ts';

type Submitted = Extract<Awaited<ReturnType<typeof submitDraft>>, { ok: true }>;

/**
 * The private answer to a draft: whoever may approve it as final gets the button, and the case
 * officer one that tells the holder, who is not messaged of each version.
 */
export async function draftAnswer(
  { ports }: ListenerParts,
  { assignment, committee, result }: Submitted,
  language: Language,
): Promise<Said> {
  const view = await viewOf(ports, assignment, committee);
  if (result.late !== null) return lateDraftAnswer(view, result, language);
  const { isDraftKept, isAnswerKept, isNoted } = draftsUpdatesWordsIn(language);
  const isAnswer = view.drafts.at(-1)?.receivedOn != null;
  const buttons = result.mayHandOver ? readyButtons(view, language) : [];
  const isDraft = view.secrecy === null ? isDraftKept : isNoted;
  const kept = isAnswer ? isAnswerKept : isDraft;
  const lead = [kept, ...overtakenLines(view, language)].join(' ');
  return doneText(language, lead, view, { mayApprove: result.mayApproveIt, buttons });
}
