import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import { sentence } from '../../kit/blocks.ts';
import { deliverableText } from '../../kit/facts.ts';
import type { Said } from '../../kit/said.ts';
import { endingWordsIn } from './words.ts';
import type { Language } from '../../../domain/record/language.ts';

export function voidedNotice(view: AssignmentView, language: Language): Said {
  const about = `*${view.label}* ${deliverableText(view, 200)}`;
  return sentence(`${endingWordsIn(language).voided}\n${about}`);
}
