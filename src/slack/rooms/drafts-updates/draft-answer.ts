import type { submitDraft } from '../../../app/assignments/draft.ts';
import { viewOf } from '../../../app/views/view-of.ts';
import type { Language } from '../../../domain/record/language.ts';
import { doneText } from '../../kit/done.ts';
import type { Said } from '../../kit/said.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { draftsUpdatesWordsIn } from './words.ts';

type Submitted = Extract<Awaited<ReturnType<typeof submitDraft>>, { ok: true }>;

/** The private answer to a draft: whoever may approve it as final gets the button. */
export async function draftAnswer(
  { ports }: ListenerParts,
  { assignment, committee, result }: Submitted,
  language: Language,
): Promise<Said> {
  const view = await viewOf(ports, assignment, committee);
  const { isDraftKept } = draftsUpdatesWordsIn(language);
  return doneText(language, isDraftKept, view, { mayApprove: result.mayApproveIt });
}
