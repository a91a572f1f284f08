import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { Language } from '../../../domain/record/language.ts';
import { wordsIn } from '../../../words/words.ts';
import { sentence } from '../../kit/blocks.ts';
import { deliverableText } from '../../kit/facts.ts';
import type { Said } from '../../kit/said.ts';

export function voidedNotice(view: AssignmentView, language: Language): Said {
  const about = `*${view.label}* ${deliverableText(view, 200)}`;
  return sentence(`${wordsIn(language).voidedNotice}\n${about}`);
}
