import type { DeedTold } from '../../../app/views/deed-told.ts';
import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import { actions, fitting, inPieces, section, sentence } from '../../kit/blocks.ts';
import { escapeText } from '../../kit/escape.ts';
import { deliverableText, dueText, nameText } from '../../kit/facts.ts';
import { buttonsFor, notice } from '../../kit/notice.ts';
import { type NotDone, notDoneLines } from '../../kit/not-done.ts';
import { moreText } from '../../kit/more.ts';
import type { Said } from '../../kit/said.ts';
import type { ToldDeed } from '../../kit/told-deeds.ts';
import { toDiaryButtons } from '../diary/buttons.ts';
import { supplementButtons } from '../supplement/buttons.ts';
import { undoButtons, type UndoableDeed } from '../mending/buttons.ts';
import { undoneLine } from '../mending/undone-line.ts';
import { outcomeWordsIn } from './words.ts';
import type { Language } from '../../../domain/record/language.ts';

const LONGEST_MOTIVE = 600;

/** What was recorded, an assignment a line; below, what was not, and a supplement for each. */
export function outcomesSaid(
  views: readonly AssignmentView[],
  language: Language,
  {
    notRecorded = [],
    undoable = [],
  }: {
    readonly notRecorded?: readonly NotDone[];
    /** What can be taken back. */
    readonly undoable?: readonly UndoableDeed[];
  } = {},
): Said {
  const { outcomes, isRecorded, paragraphMissing } = outcomeWordsIn(language);
  const lines = views.map((view) => {
    const is = view.lastOutcome?.is;
    const what = is === undefined ? '' : ` – ${outcomes[is]}`;
    const due = view.ending === null ? ` · ${dueText(view.due, view.today, language)}` : '';
    const missing = view.lastOutcome?.paragraph === null ? ` · ${paragraphMissing}` : '';
    return `*${view.label}* ${deliverableText(view, 120)}${what}${due}${missing}`;
  });
  const all = [isRecorded, ...lines, ...notDoneLines(notRecorded, language)];
  const below = actions(
    ...undoButtons(undoable, language),
    ...toDiaryButtons(views, language),
    ...supplementButtons(views, language, undoable),
  );
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

/** The same after it was taken back: what was said, and that it no longer stands. */
export function undoneOutcomeNotice(
  view: AssignmentView,
  { by, asTold }: { readonly by: string; readonly asTold: DeedTold },
  language: Language,
): Said {
  const words = outcomeWordsIn(language);
  const what = asTold.is === null ? '' : words.outcomes[asTold.is];
  const lines = [
    words.recorded(nameText(by), what),
    `*${view.label}* ${deliverableText(view, 200)}`,
    ...(asTold.undone === null ? [] : [undoneLine(asTold.undone, language)]),
  ];
  return sentence(lines.join('\n'), ...buttonsFor(view, language, ['open']));
}

/** All of one form that a person works with, a line and a button each. */
export function outcomesNotice(all: readonly ToldDeed[], by: string, language: Language): Said {
  const lead = outcomeWordsIn(language).recordedAll(nameText(by), all.length);
  const texts = fitting(all.map((each) => toldLine(each, language)));
  const left = moreText(all.length - texts.length, language);
  return {
    text: [lead, ...texts, ...left].join('\n'),
    blocks: [
      section(lead),
      ...texts.flatMap((text, at) => {
        const view = all[at]?.view;
        const [open] = view === undefined ? [] : buttonsFor(view, language, ['open']);
        return [{ ...section(text), ...(open !== undefined && { accessory: open }) }];
      }),
      ...left.map(section),
    ],
  };
}

function toldLine({ view, asTold }: ToldDeed, language: Language): string {
  const words = outcomeWordsIn(language);
  const what = asTold.is === null ? '' : ` – *${words.outcomes[asTold.is]}*`;
  const about = `*${view.label}* ${deliverableText(view, 200)}${what}`;
  if (asTold.undone !== null) return `${about}\n${undoneLine(asTold.undone, language)}`;
  const motive =
    asTold.motive === null ? [] : [words.becauseOf(escapeText(asTold.motive, LONGEST_MOTIVE))];
  const now = view.ending === null ? dueText(view.due, view.today, language) : words.isClosedShort;
  return [`${about} · ${now}`, ...motive].join('\n');
}
