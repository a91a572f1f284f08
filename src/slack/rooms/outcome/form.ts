import type { InputBlock, KnownBlock, ModalView } from '@slack/types';

import type { Language } from '../../../domain/record/language.ts';
import type { OutcomeKind } from '../../../domain/assignments/recorded-outcome.ts';
import type { Day } from '../../../domain/days/day.ts';
import type { Meeting } from '../../../domain/meetings/meeting.ts';
import { CLOSES } from '../../../domain/assignments/outcome.ts';
import { actions, section } from '../../kit/blocks.ts';
import { listButton } from './buttons.ts';
import { aboutAssignment, type FormSubject } from '../../kit/fields/about.ts';
import { type Answers, answersIn, type Read, readOf } from '../../kit/fields/answers.ts';
import { blockId, selectInput, textInput } from '../../kit/fields/inputs.ts';
import { meetingOptions } from '../../kit/fields/meeting-options.ts';
import { outcomeChoice, outcomeChosen, outcomeOptions } from '../../kit/fields/outcome-options.ts';
import { modal } from '../../kit/fields/modal.ts';
import { readParagraph } from '../../kit/fields/paragraph.ts';
import { line } from '../../kit/fields/text.ts';
import type { TypedOutcome } from './typed.ts';
import { outcomeWordsIn } from './words.ts';
import { fieldWordsIn } from '../../kit/fields/words.ts';

/** Each assignment takes at most five blocks, and a modal holds a hundred. */
export const MOST_OUTCOMES = 19;

export type GivenOutcome = {
  readonly assignment: string;
  readonly is: OutcomeKind;
  readonly closes: boolean;
  readonly paragraph: string | null;
  readonly motive: string | null;
  /** The meeting to which it goes on, by its id; null where the form had none to choose. */
  readonly next: string | null;
};

export type GivenOutcomes = {
  readonly outcomes: readonly GivenOutcome[];
  /** The day of a meeting to add, as it was written, where an assignment goes on to it. */
  readonly newMeeting: string | null;
};

/** What a line said of an outcome; the kind is null where its words are none. */
export type SaidOfOutcome = Omit<TypedOutcome, 'is'> & { readonly is: OutcomeKind | null };

type OutcomeChoices = {
  readonly language: Language;
  readonly today: Day;
  /** Planned and later than the one that decided, soonest first. */
  readonly meetings: readonly Meeting[];
  /** What a line said already. */
  readonly typed?: SaidOfOutcome | null;
  /** What minutes say, by the assignment's id. */
  readonly inMinutes?: ReadonlyMap<string, SaidInMinutes>;
};

/** What minutes say of an outcome; where that is no more than a maybe, the person chooses it. */
export type SaidInMinutes = TypedOutcome & { readonly isSure: boolean };

/**
 * What a meeting made of its assignments, in one form; what is left empty is left for later. Where
 * no later meeting is planned, one can be added in it.
 */
export function outcomeForm(
  shown: OutcomeChoices & {
    readonly committeeId: string;
    readonly views: readonly FormSubject[];
    /** What came after the dispatch, and what became of it. */
    readonly latePapers?: string | null;
    /** The meeting whose assignment list can be an item too. */
    readonly listOf?: string | null;
  },
): ModalView {
  const { language, committeeId } = shown;
  const views = shown.views.slice(0, MOST_OUTCOMES);
  const left = shown.views.length - views.length;
  const isLast = shown.meetings.length === 0;
  const words = outcomeWordsIn(language);
  return modal({
    id: 'outcome',
    ...words.asking,
    language,
    metadata: { committee: committeeId, assignments: views.map(({ id }) => id) },
    blocks: [
      ...(isLast ? [line(words.noLaterMeeting)] : []),
      ...(shown.listOf == null
        ? []
        : [actions(listButton({ committee: committeeId, meeting: shown.listOf }, language))]),
      ...(shown.latePapers == null ? [] : [section(shown.latePapers)]),
      ...views.flatMap((view, at) => fieldsOf(view, at, shown)),
      ...(isLast ? [newMeetingInput(language)] : []),
      ...(left === 0 ? [] : [line(fieldWordsIn(language).moreFollow(left))]),
    ],
  });
}

function fieldsOf(
  view: FormSubject,
  at: number,
  { language, today, meetings, inMinutes, ...choices }: OutcomeChoices,
): KnownBlock[] {
  const words = outcomeWordsIn(language);
  const where = { language, at, optional: true };
  const read = inMinutes?.get(view.id) ?? null;
  const typed = read ?? choices.typed ?? null;
  const is = read?.isSure === false ? null : (typed?.is ?? null);
  const initial = is === null ? null : outcomeChoice(is, CLOSES[is]);
  return [
    aboutAssignment(view),
    selectInput(
      { ...where, field: 'outcome', label: words.outcome, ...hintOf(read, language) },
      { options: outcomeOptions(language), initial },
    ),
    textInput(
      { ...where, field: 'paragraph', hint: words.whenParagraph },
      { initial: typed?.paragraph ?? '' },
    ),
    textInput(
      { ...where, field: 'motive', label: words.motive, hint: words.whenMotive },
      { initial: typed?.motive ?? '' },
    ),
    ...(meetings.length === 0 ? [] : [nextMeetingInput(at, meetings, { today, language })]),
  ];
}

/** What the minutes say, to be held against them; of a maybe, what it may be. */
function hintOf(read: SaidInMinutes | null, language: Language): { readonly hint?: string } {
  if (read === null) return {};
  const { inMinutes, maybeInMinutes, outcomes } = outcomeWordsIn(language);
  const where = [outcomes[read.is], read.paragraph].filter(Boolean).join(', ');
  return { hint: read.isSure ? inMinutes(where) : maybeInMinutes(where) };
}

function nextMeetingInput(
  at: number,
  meetings: readonly Meeting[],
  { today, language }: Pick<OutcomeChoices, 'today' | 'language'>,
): InputBlock {
  const { nextMeeting: label, whenNextMeeting: hint } = outcomeWordsIn(language);
  return selectInput(
    { field: 'nextMeeting', label, hint, language, at, optional: true },
    { options: meetingOptions(meetings, today, language), initial: meetings[0]?.id ?? null },
  );
}

function newMeetingInput(language: Language): InputBlock {
  const { newMeeting: label, whatGoesToNewMeeting: hint } = outcomeWordsIn(language);
  return textInput({ field: 'newMeeting', label, hint, language, optional: true });
}

/** Where outcomes stand below other fields of a form, theirs are counted from here. */
export const OUTCOMES_BELOW = 100;
/** So many blocks an assignment takes of a form. */
const BLOCKS_EACH = 5;

/** The fields of outcomes below other fields, as many as there is room for. */
export function outcomesBelow(
  shown: OutcomeChoices & { readonly views: readonly FormSubject[] },
  { room }: { readonly room: number },
): { readonly blocks: readonly KnownBlock[]; readonly views: readonly FormSubject[] } {
  const most = Math.max(0, Math.min(MOST_OUTCOMES, Math.floor((room - 2) / BLOCKS_EACH)));
  const views = shown.views.slice(0, most);
  const left = shown.views.length - views.length;
  const { outcomesBelow: lead } = outcomeWordsIn(shown.language);
  return {
    views,
    blocks: [
      line(lead),
      ...views.flatMap((view, at) => fieldsOf(view, OUTCOMES_BELOW + at, shown)),
      ...(left === 0 ? [] : [line(fieldWordsIn(shown.language).moreFollow(left))]),
    ],
  };
}

/** What was chosen in them; none need be. */
export function readOutcomesBelow(
  values: unknown,
  asking: { readonly language: Language; readonly assignments: readonly string[] },
): Read<readonly GivenOutcome[]> {
  const errors: Record<string, string> = {};
  const answers = answersIn(values);
  const { language } = asking;
  const outcomes = asking.assignments.flatMap((assignment, at) =>
    outcomeAt(answers, { assignment, at: OUTCOMES_BELOW + at, language }, errors),
  );
  return readOf(errors, () => outcomes);
}

/** The outcomes that were chosen; what is missing is said at its field. */
export function readOutcomes(
  values: unknown,
  {
    language,
    assignments,
  }: { readonly language: Language; readonly assignments: readonly string[] },
): Read<GivenOutcomes> {
  const errors: Record<string, string> = {};
  const answers = answersIn(values);
  const { missing } = fieldWordsIn(language).errors;
  const outcomes = assignments.flatMap((assignment, at) =>
    outcomeAt(answers, { assignment, at, language }, errors),
  );
  if (outcomes.length === 0 && Object.keys(errors).length === 0)
    errors[blockId('outcome', 0)] = missing;
  const goesOn = outcomes.some(({ closes }) => !closes);
  const newMeeting = goesOn && answers.asks('newMeeting') ? answers.text('newMeeting') : null;
  if (newMeeting === '') errors[blockId('newMeeting')] = missing;
  return readOf(errors, () => ({ outcomes, newMeeting }));
}

function outcomeAt(
  answers: Answers,
  { assignment, at, language }: { assignment: string; at: number; language: Language },
  errors: Record<string, string>,
): GivenOutcome[] {
  const words = fieldWordsIn(language).errors;
  const chosen = outcomeChosen(answers.chosen('outcome', at));
  if (chosen === null) return [];
  const { is, closes } = chosen;
  const paragraph = readParagraph(answers, { language, at }, errors)?.paragraph ?? null;
  const motive = answers.text('motive', at) || null;
  if (closes && paragraph === null) errors[blockId('paragraph', at)] ??= words.badParagraph;
  if (is === 'referred-back' && motive === null) errors[blockId('motive', at)] = words.missing;
  return [{ assignment, is, closes, paragraph, motive, next: answers.chosen('nextMeeting', at) }];
}
