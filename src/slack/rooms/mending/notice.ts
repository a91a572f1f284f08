import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { MessageContent } from '../../../domain/record/message.ts';
import { sentence } from '../../kit/blocks.ts';
import { escapeText } from '../../kit/escape.ts';
import { deliverableText, dueText, nameText } from '../../kit/facts.ts';
import { buttonsFor } from '../../kit/notice.ts';
import type { Said } from '../../kit/said.ts';
import { recordedSaidText } from './recorded-text.ts';
import { mendingWordsIn } from './words.ts';

const LONGEST_REASON = 1000;

type Correction = Omit<Extract<MessageContent, { say: 'corrected' }>, 'say' | 'assignment' | 'by'>;

/** To those who work with it: what was recorded, what stands instead, why, and what applies now. */
export function correctedNotice(
  view: AssignmentView,
  { by, was, now, reason, correctedBy }: Correction & { readonly by: string },
  language: Language,
): Said {
  const words = mendingWordsIn(language);
  const due = view.ending === null ? ` · ${dueText(view.due, view.today, language)}` : '';
  const lines = [
    words.corrected(
      nameText(by),
      recordedSaidText(was, now, language),
      recordedSaidText(now, was, language),
    ),
    `*${view.label}* ${deliverableText(view, 200)}${due}`,
    words.because(escapeText(reason, LONGEST_REASON)),
    ...(correctedBy === null ? [] : [words.byParagraph(escapeText(correctedBy, 60))]),
  ];
  return sentence(lines.join('\n'), ...buttonsFor(view, language, ['open']));
}
