import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { Language } from '../../../domain/record/language.ts';
import { actionRows, inPieces, section } from '../../kit/blocks.ts';
import type { DoneTogether } from '../../kit/done-together.ts';
import { escapeText } from '../../kit/escape.ts';
import { deliverableText, dueText } from '../../kit/facts.ts';
import { notDoneLines } from '../../kit/not-done.ts';
import type { Said } from '../../kit/said.ts';
import { undoButtons } from '../mending/buttons.ts';
import { supplementButtons } from '../supplement/buttons.ts';
import { outcomeWordsIn } from './words.ts';

type Done = DoneTogether & {
  readonly paragraph: string;
  /** Those that the same § gave a supplement, which has words of its own. */
  readonly toSupplement: readonly AssignmentView[];
};

/** What the list's § made of each, what was refused, and what is left to register. */
export function listDone(done: Done, language: Language): Said {
  const { views, refused, undoable, toSupplement } = done;
  const words = outcomeWordsIn(language).list;
  const lines = [
    words.isRecorded(escapeText(done.paragraph, 60)),
    ...views.map((view) => {
      const what = view.ending === null ? dueText(view.due, view.today, language) : words.isClosed;
      return `*${view.label}* ${deliverableText(view, 80)} – ${what}`;
    }),
    ...notDoneLines(refused, language),
    ...(toSupplement.length === 0 ? [] : [words.registersSupplements]),
  ];
  const buttons = [
    ...undoButtons(undoable, language),
    ...supplementButtons(toSupplement, language, undoable),
  ];
  return {
    text: lines.join('\n'),
    blocks: [...inPieces(lines).map(section), ...actionRows(buttons)],
  };
}
