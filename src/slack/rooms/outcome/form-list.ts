import type { ModalView, PlainTextOption } from '@slack/types';

import type { ListToDecide } from '../../../app/papers/list-to-decide.ts';
import { extensionWanted } from '../../../domain/assignments/extension.ts';
import type { Day } from '../../../domain/days/day.ts';
import type { Language } from '../../../domain/record/language.ts';
import { dayText } from '../../../words/dates.ts';
import { actions, button } from '../../kit/blocks.ts';
import { answersIn, type Read, readOf } from '../../kit/fields/answers.ts';
import { blockId, selectInput, severalInput, textInput } from '../../kit/fields/inputs.ts';
import { meetingOptions } from '../../kit/fields/meeting-options.ts';
import { modal } from '../../kit/fields/modal.ts';
import { requiredParagraph } from '../../kit/fields/paragraph.ts';
import { line, option } from '../../kit/fields/text.ts';
import { fieldWordsIn } from '../../kit/fields/words.ts';
import { outcomeWordsIn } from './words.ts';

/** A menu holds a hundred; the undo of what one page closes must fit in a button. */
export const MOST_LISTED = 35;

type Shown = { readonly today: Day; readonly language: Language; readonly from: number };

/**
 * The assignment list as one item of its meeting: its §, and what it made of each. What is left
 * goes on. A list that is longer than a page goes on in a form on top, below which nothing is lost.
 */
export function listForm(list: ListToDecide, { today, language, from }: Shown): ModalView {
  const { committee, meeting, open, later } = list;
  const words = outcomeWordsIn(language).list;
  const page = open.slice(from, from + MOST_LISTED);
  const left = open.length - from - page.length;
  const options = page.map((each) => optionOf(each, language));
  const idsOf = (rows: typeof page): readonly string[] => rows.map(({ id }) => id);
  const reported = page.filter(({ reported: is }) => is !== null);
  const wanting = page.filter(
    (each) => each.reported === null && extensionWanted(each)?.to.kind === 'meeting',
  );
  const next = [meeting.id, committee.id, String(from + page.length)];
  const several = { language, optional: true } as const;
  return modal({
    id: 'list_outcome',
    title: words.title,
    submit: words.submit,
    language,
    metadata: { committee: committee.id, meeting: meeting.id },
    blocks: [
      line(words.about(dayText(meeting.day, today, language))),
      textInput({ field: 'paragraph', language, hint: words.whichParagraph }),
      severalInput(
        { ...several, field: 'closed', label: words.closed, hint: words.reportedTicked },
        { options, initial: idsOf(reported) },
      ),
      severalInput(
        { ...several, field: 'extended', label: words.extended, hint: words.whoAsked },
        { options, initial: idsOf(wanting) },
      ),
      ...(later.length === 0
        ? []
        : [
            selectInput(
              { ...several, field: 'until', label: words.until, hint: words.whichUntil },
              { options: meetingOptions(later, today, language), initial: later[0]?.id ?? null },
            ),
          ]),
      severalInput(
        {
          ...several,
          field: 'supplemented',
          label: words.supplemented,
          hint: words.whenSupplement,
        },
        { options, initial: [] },
      ),
      ...(left <= 0
        ? []
        : [
            line(words.more(left)),
            actions(button(words.showsMore, { action: 'list_outcome', value: pageValue(next) })),
          ]),
    ],
  });
}

function pageValue([meeting = '', committee = '', from = '']: readonly string[]): string {
  return [committee, meeting, from].join('|');
}

function optionOf(assignment: ListToDecide['open'][number], language: Language): PlainTextOption {
  const words = outcomeWordsIn(language).list;
  const mark = assignment.reported === null ? '' : ` (${words.isReported})`;
  const room = 60 - mark.length;
  const text = `${assignment.label} ${assignment.deliverable.replaceAll(/\s+/gu, ' ')}`;
  return option(`${text.slice(0, room)}${text.length > room ? '…' : ''}${mark}`, assignment.id);
}

export type GivenList = {
  readonly paragraph: string;
  readonly closed: readonly string[];
  readonly extended: readonly string[];
  /** The meeting for those who did not ask for another day. */
  readonly until: string | null;
  readonly supplemented: readonly string[];
};

export function readList(values: unknown, language: Language): Read<GivenList> {
  const answers = answersIn(values);
  const errors: Record<string, string> = {};
  const given = requiredParagraph(answers, { language }, errors);
  const closed = answers.several('closed');
  const extended = answers.several('extended');
  const supplemented = answers.several('supplemented');
  const words = outcomeWordsIn(language).list;
  if (extended.some((id) => closed.includes(id))) errors[blockId('extended')] = words.both;
  if (closed.length + extended.length + supplemented.length === 0)
    errors[blockId('closed')] = fieldWordsIn(language).errors.missing;
  const paragraph = given?.paragraph ?? '';
  const until = answers.chosen('until');
  return readOf(errors, () => ({ paragraph, closed, extended, until, supplemented }));
}
