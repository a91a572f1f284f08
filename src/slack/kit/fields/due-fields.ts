import type { InputBlock } from '@slack/types';

import type { GivenDue } from '../../../app/meetings/given-due.ts';
import { readTimeBefore } from '../../../domain/dates/times/before-meeting.ts';
import type { Day } from '../../../domain/days/day.ts';
import type { Meeting } from '../../../domain/meetings/meeting.ts';
import type { TimeBefore } from '../../../domain/meetings/time-before.ts';
import type { Language } from '../../../domain/record/language.ts';
import { timeBeforeText } from '../../../words/time-before.ts';
import type { Answers } from './answers.ts';
import { type FormField, blockId, selectInput, textInput } from './inputs.ts';
import { meetingOptions } from './meeting-options.ts';
import { option } from './text.ts';
import { fieldWordsIn } from './words.ts';

type Where = Pick<FormField, 'language' | 'at'>;

const OTHER_CHOICES = ['new-meeting', 'date', 'standing', 'none'] as const;

/** A planned meeting, or words with what they mean: what fits no meeting is never guessed. */
export function dueFields(
  where: Where,
  filled: {
    /** Planned, soonest first. */
    readonly meetings: readonly Meeting[];
    readonly today: Day;
    /** A meeting's id, `none`, or null when nothing is chosen yet. */
    readonly chosen: string | null;
    readonly text: string;
    /** What the text that was read says of the due, and what is unsure of it. */
    readonly hint?: string;
  },
): InputBlock[] {
  const words = fieldWordsIn(where.language);
  const options = [
    ...meetingOptions(filled.meetings, filled.today, where.language),
    ...OTHER_CHOICES.map((choice) => option(words.dueChoices[choice], choice)),
  ];
  const hint = filled.hint === undefined ? {} : { hint: filled.hint };
  return [
    selectInput(
      { ...where, ...hint, field: 'due', optional: true },
      { options, initial: filled.chosen },
    ),
    textInput({ ...where, field: 'dueText', optional: true }, { initial: filled.text }),
  ];
}

/** The due, or null after noting at its field what is wrong. */
export function readDue(
  answers: Answers,
  { language, at }: Where,
  errors: Record<string, string>,
): GivenDue | null {
  const chosen = answers.chosen('due', at);
  const text = answers.text('dueText', at);
  const words = fieldWordsIn(language).errors;
  if (chosen === 'standing') {
    // Words that give no rule are refused where they are read.
    if (text !== '') return { kind: 'said', text, as: 'standing' };
    errors[blockId('dueText', at)] = words.dueNeedsRule;
    return null;
  }
  if (chosen === 'new-meeting' || chosen === 'date') {
    if (text !== '') return { kind: 'said', text, as: chosen };
    errors[blockId('dueText', at)] = words.dueNeedsDay;
    return null;
  }
  const before = chosen === null || chosen === 'none' ? null : readTimeBefore(text);
  if (chosen !== null && before !== null) return { kind: 'meeting', meeting: chosen, before };
  if (chosen !== null && text !== '') {
    errors[blockId('dueText', at)] = words.oneDue;
    return null;
  }
  if (text !== '') return { kind: 'said', text, as: 'plain' };
  if (chosen === null) {
    errors[blockId('due', at)] = words.noDue;
    return null;
  }
  return chosen === 'none' ? { kind: 'none' } : { kind: 'meeting', meeting: chosen };
}

/** A due that is known, as it was registered or as it is shown. */
type KnownDue =
  | {
      readonly kind: 'meeting';
      readonly meeting: string;
      readonly before?: TimeBefore | undefined;
    }
  | { readonly kind: 'date'; readonly day: Day }
  | { readonly kind: 'period'; readonly text: string }
  | { readonly kind: 'standing'; readonly rule: { readonly text: string } }
  | { readonly kind: 'none' };

/** What the menu shows of a due. A period is words alone: no choice of the menu says it. */
export function chosenDue(due: KnownDue): string | null {
  if (due.kind === 'meeting') return due.meeting;
  if (due.kind === 'period') return null;
  return due.kind;
}

/** What the field beside the menu shows of it: "14 dagar före" beside its meeting. */
export function writtenDue(due: KnownDue, language: Language): string | null {
  if (due.kind === 'meeting')
    return due.before === undefined ? null : timeBeforeText(due.before, language);
  if (due.kind === 'date') return due.day;
  if (due.kind === 'standing') return due.rule.text;
  return due.kind === 'period' ? due.text : null;
}
