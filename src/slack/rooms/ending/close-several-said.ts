import type { ClosingTogether } from '../../../app/assignments/closing-together.ts';
import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { Language } from '../../../domain/record/language.ts';
import { dayText } from '../../../words/dates.ts';
import { statesIn } from '../../../words/states-and-milestones.ts';
import { actions, button, inPieces, section } from '../../kit/blocks.ts';
import type { DoneTogether } from '../../kit/done-together.ts';
import { escapeText } from '../../kit/escape.ts';
import { deliverableText } from '../../kit/facts.ts';
import { notDoneLines } from '../../kit/not-done.ts';
import type { Said } from '../../kit/said.ts';
import { markOf } from '../../kit/shown-mark.ts';
import { plainWords } from '../../typed/tokens.ts';
import { undoButtons } from '../mending/buttons.ts';
import { endingWordsIn } from './words.ts';

/** A button carries no more ids than these with a meeting and a §, and an undo two for each. */
export const MOST_CLOSED = 30;
/** More meetings are no choice. */
const MOST_MEETINGS = 3;

type Asking = Pick<ClosingTogether, 'paragraph' | 'meetings' | 'refused'> & {
  readonly views: readonly AssignmentView[];
  /** What the line says that nothing is done with. */
  readonly unused: string;
  readonly leads?: readonly string[];
};

/** Before the mark of what a button's question showed; no id begins so. */
const MARK = '~';

/** What would be closed, which of it is reported, and what cannot be; the button closes all. */
export function closeSeveralAsk(asking: Asking, language: Language): Said {
  const { views, paragraph, refused, unused } = asking;
  const words = endingWordsIn(language);
  const today = views[0]?.today ?? '';
  const meetings = asking.meetings.slice(0, MOST_MEETINGS);
  const [first, ...others] = meetings;
  const dayOf = (meeting: { readonly day: string }): string =>
    dayText(meeting.day, today, language);
  const isSure = first !== undefined && others.length === 0;
  const lead = isSure
    ? words.closeTogether(views.length, paragraph, dayOf(first))
    : words.closeTogetherWhich(views.length, paragraph);
  const lines = [
    ...(asking.leads ?? []),
    lead,
    ...views.map((view) => toCloseLine(view, language)),
    ...notDoneLines(refused, language),
    ...(/[\p{L}\d]/u.test(unused) ? [words.isUnused(escapeText(plainWords(unused), 200))] : []),
  ];
  const ids = views.map(({ id }) => id);
  const buttons = meetings.map((meeting, at) =>
    button(isSure ? words.closes : words.closesAt(dayOf(meeting)), {
      action: at === 0 ? 'close_together' : `close_together:${at}`,
      value: [meeting.id, paragraph, `${MARK}${markOfSeveral(views, meeting)}`, ...ids].join('|'),
      primary: at === 0,
    }),
  );
  return { text: lines.join('\n'), blocks: [...inPieces(lines).map(section), actions(...buttons)] };
}

/** What the button goes out from: what is shown of each of them. */
export function markOfSeveral(
  views: readonly AssignmentView[],
  { day }: { readonly day: string },
): string {
  return markOf(
    day,
    views.map((view) => [view.id, view.deliverable, view.reported?.at ?? null]),
  );
}

/** What the button carries: the meeting, the §, the mark of what it showed, and the assignments. */
export function severalOfButton([meeting = '', paragraph = '', ...rest]: readonly string[]) {
  const mark = rest.find((each) => each.startsWith(MARK))?.slice(MARK.length) ?? null;
  return { meeting, paragraph, mark, ids: rest.filter((each) => !each.startsWith(MARK)) };
}

function toCloseLine(view: AssignmentView, language: Language): string {
  const { isReportedShort, isNotReported } = endingWordsIn(language);
  const isReported = view.reported !== null;
  const state = isReported ? isReportedShort : `*${isNotReported(statesIn(language)[view.state])}*`;
  return `${isReported ? '☑' : '☐'} *${view.label}* ${deliverableText(view, 80)} – ${state}`;
}

/** What was closed, what was not and why, and one button that takes it all back. */
export function closedTogether(
  done: DoneTogether & { readonly paragraph: string },
  language: Language,
): Said {
  const { views, refused, undoable, paragraph } = done;
  const words = endingWordsIn(language);
  const [first] = views;
  const day =
    first === undefined || first.endedOn === null
      ? ''
      : dayText(first.endedOn, first.today, language);
  const lines = [
    first === undefined
      ? words.noneClosed
      : words.areClosed(views.length, escapeText(paragraph, 60), day),
    ...views.map((view) => `*${view.label}* ${deliverableText(view, 80)}`),
    ...notDoneLines(refused, language),
  ];
  const undo = undoButtons(undoable, language);
  return {
    text: lines.join('\n'),
    blocks: [...inPieces(lines).map(section), ...(undo.length === 0 ? [] : [actions(...undo)])],
  };
}
