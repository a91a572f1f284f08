import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { Language } from '../../../domain/record/language.ts';
import { assignmentWordsIn } from './words.ts';

/** By whom it was accepted, or by whom a body outside was asked. */
export function acceptedLabel(
  { holder }: Pick<AssignmentView, 'holder'>,
  language: Language,
): string {
  const { acceptedBy, requestSentBy } = assignmentWordsIn(language).facts;
  return holder.body === null ? acceptedBy : requestSentBy;
}
