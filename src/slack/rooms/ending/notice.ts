import type { Undone } from '../../../app/views/deed-told.ts';
import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import { sentence } from '../../kit/blocks.ts';
import { dayText } from '../../../words/dates.ts';
import { escapeText } from '../../kit/escape.ts';
import { deliverableText, nameText } from '../../kit/facts.ts';
import type { Said } from '../../kit/said.ts';
import { buttonsFor } from '../../kit/notice.ts';
import { undoneLine } from '../mending/undone-line.ts';
import { endingWordsIn } from './words.ts';
import type { Language } from '../../../domain/record/language.ts';

/**
 * To those who work with it: that a § of the committee's closed it.
 * @param undone who took it back; null while it stands
 */
export function closedNotice(
  view: AssignmentView,
  { by, undone }: { readonly by: string; readonly undone: Undone | null },
  language: Language,
): Said {
  const { closed, wasClosed, closedWith } = endingWordsIn(language);
  const about = `*${view.label}* ${deliverableText(view, 200)}`;
  const { ending, endedOn, today } = view;
  const decision =
    ending?.is === 'closed' && endedOn !== null
      ? [closedWith(escapeText(ending.paragraph, 60), dayText(endedOn, today, language))]
      : [];
  const lines =
    undone === null
      ? [closed(nameText(by)), about, ...decision]
      : [wasClosed(nameText(by)), about, undoneLine(undone, language)];
  return sentence(lines.join('\n'), ...buttonsFor(view, language, ['open']));
}

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
