import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import { extensionAskedText } from './asked-text.ts';
import { answerExtensionButtons } from './buttons.ts';
import { extensionWordsIn } from './words.ts';
import type { Day } from '../../../domain/days/day.ts';
import { dayText } from '../../../words/dates.ts';
import { escapeText } from '../../kit/escape.ts';
import { nameText } from '../../kit/facts.ts';
import { notice, buttonsFor } from '../../kit/notice.ts';
import type { Said } from '../../kit/said.ts';
import type { Language } from '../../../domain/record/language.ts';

/** To the secretary and the chair: who asks for what date, why, and the buttons that answer. */
export function extensionAsked(view: AssignmentView, by: string, language: Language): Said {
  return notice(
    view,
    language,
    extensionAskedText(view, by, language),
    ...answerExtensionButtons(view, language),
    ...buttonsFor(view, language, ['open']),
  );
}

export function extended(view: AssignmentView, by: string, language: Language): Said {
  const lead = extensionWordsIn(language).extended(nameText(by));
  return notice(
    view,
    language,
    [lead, ...grantedLines(view, language)].join('\n'),
    ...buttonsFor(view, language, ['open']),
  );
}

/** "Anståndet är beviljat (ordförandens medgivande): tis 10 nov i stället för tis 13 okt." */
export function grantedLines(view: AssignmentView, language: Language): readonly string[] {
  if (view.extended === null || !('day' in view.due)) return [];
  const words = extensionWordsIn(language);
  const { ground, paragraph, from } = view.extended.last;
  const on = [
    words.groundsInside[ground],
    ...(paragraph === null ? [] : [escapeText(paragraph, 60)]),
  ];
  const day = (each: Day): string => dayText(each, view.today, language);
  return [words.granted(on.join(' '), day(view.due.day), from === null ? '' : day(from))];
}

export function extensionRefused(view: AssignmentView, by: string, language: Language): Said {
  const lead = extensionWordsIn(language).refused(nameText(by));
  return notice(view, language, lead, ...buttonsFor(view, language, ['atRisk', 'open']));
}
