import type { Undone } from '../../../app/views/deed-told.ts';
import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import { sentence } from '../../kit/blocks.ts';
import { deliverableText } from '../../kit/facts.ts';
import type { Said } from '../../kit/said.ts';
import { buttonsFor } from '../../kit/notice.ts';
import { undoneLine } from '../mending/undone-line.ts';
import { endingWordsIn } from './words.ts';
import type { Language } from '../../../domain/record/language.ts';

/** @param undone who took it back; null while it stands */
export function voidedNotice(
  view: AssignmentView,
  undone: Undone | null,
  language: Language,
): Said {
  const about = `*${view.label}* ${deliverableText(view, 200)}`;
  const { voided, wasVoided } = endingWordsIn(language);
  if (undone === null) return sentence(`${voided}\n${about}`);
  return sentence(
    [wasVoided, about, undoneLine(undone, language)].join('\n'),
    ...buttonsFor(view, language, ['open']),
  );
}
