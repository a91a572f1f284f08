import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { Language } from '../../../domain/committee/committee.ts';
import { wordsIn } from '../../../words/words.ts';
import { yearWordsIn } from '../../../words/year-words.ts';
import { ACTIONS } from '../../kit/ids.ts';
import { button } from '../../kit/blocks.ts';
import { escapeText } from '../../kit/escape.ts';
import { dueText, nameText } from '../../kit/facts.ts';
import { buttonsFor, notice } from '../assignment/notice.ts';
import type { Said } from '../../kit/said.ts';

const LONGEST_REASON = 1000;

/** To the secretary and the chair: who asks for what date, why, and the buttons that answer. */
export function extensionAsked(view: AssignmentView, by: string, language: Language): Said {
  const words = yearWordsIn(language);
  const { buttons } = wordsIn(language);
  const asked = view.extensionAsked;
  const wanted =
    asked === null
      ? []
      : [
          words.extensionWanted(
            dueText(asked.to, view.today, language),
            escapeText(asked.reason, LONGEST_REASON),
          ),
        ];
  return notice(
    view,
    language,
    [words.extensionAsked(nameText(by)), ...wanted].join('\n'),
    button(buttons.extend, { action: ACTIONS.extend, value: view.id, primary: true }),
    button(buttons.refuseExtension, { action: ACTIONS.refuseExtension, value: view.id }),
    ...buttonsFor(view, language, ['open']),
  );
}

export function extended(view: AssignmentView, by: string, language: Language): Said {
  const lead = yearWordsIn(language).extended(nameText(by));
  return notice(view, language, lead, ...buttonsFor(view, language, ['open']));
}

export function extensionRefused(view: AssignmentView, by: string, language: Language): Said {
  const lead = yearWordsIn(language).extensionRefused(nameText(by));
  return notice(view, language, lead, ...buttonsFor(view, language, ['atRisk', 'open']));
}
