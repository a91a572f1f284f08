import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import { actions, inPieces, section, sentence } from '../../kit/blocks.ts';
import { escapeText } from '../../kit/escape.ts';
import { deliverableText, dueText, nameText } from '../../kit/facts.ts';
import { buttonsFor, notice } from '../../kit/notice.ts';
import { type NotDone, notDoneLines } from '../../kit/not-done.ts';
import type { Said } from '../../kit/said.ts';
import { supplementButtons } from '../supplement/buttons.ts';
import { outcomeWordsIn } from './words.ts';
import type { Language } from '../../../domain/record/language.ts';

const LONGEST_MOTIVE = 600;

/** What was recorded, an assignment a line; below, what was not, and a supplement for each. */
export function outcomesSaid(
  views: readonly AssignmentView[],
  language: Language,
  notRecorded: readonly NotDone[] = [],
): Said {
  const { outcomes, isRecorded } = outcomeWordsIn(language);
  const lines = views.map((view) => {
    const is = view.lastOutcome?.is;
    const what = is === undefined ? '' : ` – ${outcomes[is]}`;
    const due = view.ending === null ? ` · ${dueText(view.due, view.today, language)}` : '';
    return `*${view.label}* ${deliverableText(view, 120)}${what}${due}`;
  });
  const all = [isRecorded, ...lines, ...notDoneLines(notRecorded, language)];
  const below = actions(...supplementButtons(views, language));
  return { text: all.join('\n'), blocks: [...inPieces(all).map(section), below] };
}

/** To those who work with it: what the meeting made of it, why, and what applies now. */
export function outcomeNotice(view: AssignmentView, by: string, language: Language): Said {
  const words = outcomeWordsIn(language);
  const outcome = view.lastOutcome;
  const what = outcome === null ? '' : words.outcomes[outcome.is];
  const motive =
    outcome?.motive == null ? [] : [words.becauseOf(escapeText(outcome.motive, LONGEST_MOTIVE))];
  const lead = [words.recorded(nameText(by), what), ...motive].join('\n');
  // What is closed has no day any more that anybody could keep.
  if (view.ending !== null)
    return sentence(
      `${lead}\n*${view.label}* ${deliverableText(view, 200)}\n${words.isClosed}`,
      ...buttonsFor(view, language, ['open']),
    );
  return notice(view, language, lead, ...buttonsFor(view, language, ['open']));
}
