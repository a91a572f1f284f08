import type { ListToReview } from '../../../app/views/agenda-list.ts';
import type { ListChange } from '../../../domain/committee/agenda-list.ts';
import type { Day } from '../../../domain/days/day.ts';
import type { Language } from '../../../domain/record/language.ts';
import { dayText } from '../../../words/dates.ts';
import { statesIn } from '../../../words/states-and-milestones.ts';
import { moreText } from '../../kit/more.ts';
import { paperWordsIn } from './words.ts';

type Shown = { readonly today: Day; readonly language: Language };

const MOST_LABELS = 12;
const MOST_CHANGES = 20;

/** "Uppdragslistan till tis 15 dec är gjord: 9 uppdrag, 2 slutredovisade", and what needs a look. */
export function madeText(list: ListToReview, { today, language }: Shown): string {
  const words = paperWordsIn(language).agenda;
  const counts = [
    words.assignments(list.rows.length),
    ...(list.reported === 0 ? [] : [words.reported(list.reported)]),
    ...(list.wantTime === 0 ? [] : [words.wantTime(list.wantTime)]),
  ];
  const lead = words.isMade(dayText(list.meeting.day, today, language));
  return [`${lead}: ${counts.join(', ')}`, ...lookLines(list, language)].join('\n');
}

function lookLines(list: ListToReview, language: Language): readonly string[] {
  const { noOutcome, silent, still } = list;
  const words = paperWordsIn(language).agenda;
  return [
    ...(noOutcome.length === 0 ? [] : [words.noOutcome(labelsText(noOutcome, language))]),
    ...(silent.length === 0 ? [] : [words.silent(labelsText(silent, language))]),
    ...(still === null || still.labels.length === 0
      ? []
      : [words.still(labelsText(still.labels, language), still.months)]),
  ];
}

function labelsText(labels: readonly string[], language: Language): string {
  const shown = labels.slice(0, MOST_LABELS);
  return [shown.join(', '), ...moreText(labels.length - shown.length, language)].join(' ');
}

/** Above the form: what needs a look, and what is another than when the list was made. */
export function reviewTexts(list: ListToReview, shown: Shown): readonly string[] {
  const { language } = shown;
  const words = paperWordsIn(language).agenda;
  const look = lookLines(list, language);
  const { changes, isSent } = list;
  if (changes === null) return look;
  if (changes.length === 0) return [...look, isSent ? words.sameSinceSent : words.same];
  const lines = changes.slice(0, MOST_CHANGES).map((each) => changeText(each, shown));
  const left = moreText(changes.length - lines.length, language);
  const lead = isSent ? words.changedSinceSent : words.changed;
  return [...look, [lead, ...lines, ...left].join('\n')];
}

function changeText(change: ListChange, shown: Shown): string {
  const words = paperWordsIn(shown.language).agenda;
  const label = `*${change.label}*`;
  switch (change.is) {
    case 'came':
    case 'went':
      return `${label} ${words[change.is]}`;
    case 'state': {
      const [from, to] = [change.from, change.to].map((each) => stateText(each, shown.language));
      return `${label} ${words.fromTo(from ?? '', to ?? '')}`;
    }
    case 'day':
      return `${label} ${words.fromTo(dueText(change.from, shown), dueText(change.to, shown))}`;
  }
}

function dueText(day: Day | null, { today, language }: Shown): string {
  return day === null ? paperWordsIn(language).agenda.noDay : dayText(day, today, language);
}

/** What is kept of a list is a word that a later Bevaka may not know. */
function stateText(state: string, language: Language): string {
  const known = Object.entries(statesIn(language)).find(([key]) => key === state);
  return known?.[1] ?? state;
}
