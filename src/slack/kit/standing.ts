import type { Button } from '@slack/types';

import type { AssignmentView } from '../../app/views/assignment-view.ts';
import type { Language } from '../../domain/record/language.ts';
import { statesIn } from '../../words/states-and-milestones.ts';
import { button } from './blocks.ts';
import { draftText } from './drafts.ts';
import { dueText, milestoneText, updateText } from './facts.ts';
import { kitWordsIn } from './words.ts';

/** Two are ahead and one or two may go on beside them; more have no room on a card. */
const MOST_SHOWN = 5;
/** Characters of one occurrence's line. */
const LONGEST_LINE = 360;
/** So many buttons beside the others of a row. */
const MOST_BUTTONS = 4;

/** How a standing assignment stands: a line for each open occurrence, and what waits for a meeting. */
export function standingLines({ asHead }: AssignmentView, language: Language): readonly string[] {
  if (asHead === undefined) return [];
  const { occurrences, waiting } = asHead;
  const words = kitWordsIn(language);
  const left = occurrences.length - MOST_SHOWN;
  return [
    ...occurrences.slice(0, MOST_SHOWN).map((each) => occurrenceLine(each, language)),
    ...(left > 0 ? [words.more(left)] : []),
    ...(waiting === null ? [] : [words.waitsForMeeting(waiting)]),
  ];
}

function occurrenceLine(view: AssignmentView, language: Language): string {
  const facts = [
    dueText(view.due, view.today, language),
    statesIn(language)[view.state],
    view.next && milestoneText(view.next, view.today, language),
    draftText(view, language),
    updateText(view, language),
  ];
  return facts
    .reduce<string>(
      (line, fact) => (fact === null || !fits(line, fact) ? line : `${line} · ${fact}`),
      `• *${view.label}*`,
    )
    .replace('* · ', '* ');
}

/** What has no room on the line is shown where the occurrence is opened. */
function fits(line: string, fact: string): boolean {
  return line.length + fact.length <= LONGEST_LINE;
}

/** A button for each open occurrence, which opens all about it. */
export function occurrenceButtons({ asHead }: AssignmentView): readonly Button[] {
  return (asHead?.occurrences ?? [])
    .slice(0, MOST_BUTTONS)
    .map(({ id, label }) => button(label, { action: `open:${id}`, value: id }));
}
