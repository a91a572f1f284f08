import type { Button, KnownBlock, ModalView } from '@slack/types';

import type { TakenAlso } from '../../../app/readings/confirm-backlog.ts';
import type { DryRun, RegistrableRow } from '../../../app/readings/dry-run.ts';
import { bodyWritten } from '../../../domain/committee/body-name.ts';
import { rulesOffered } from '../../../domain/registering/loose-due.ts';
import type { Language } from '../../../domain/record/language.ts';
import { actions, button } from '../../kit/blocks.ts';
import { dueText } from '../../kit/facts.ts';
import { answersIn } from '../../kit/fields/answers.ts';
import { selectInput, tickInput } from '../../kit/fields/inputs.ts';
import { modal, withoutSubmit } from '../../kit/fields/modal.ts';
import { line, option, shortened } from '../../kit/fields/text.ts';
import { rowsShown } from './rows-shown.ts';
import { type SortedRows, sortedRows } from './sorted-rows.ts';
import { mendingWordsIn } from './mending-words.ts';
import { backlogWordsIn } from './words.ts';

const LONGEST_DELIVERABLE = 70;
const LONGEST_BODIES = 1000;

/**
 * What would be registered and what not, each row with its number in the file; one press registers.
 * Closed and standing rows are taken in where that is ticked, and what is unclear can be mended.
 */
export function dryRunForm(run: DryRun, language: Language): ModalView {
  const words = backlogWordsIn(language);
  const rows = sortedRows(run.rows);
  const form = modal({
    id: 'import_confirm',
    ...words.confirming,
    language,
    metadata: { reading: run.reading },
    blocks: [
      line(words.clear(rows.fresh.length)),
      ...rowsShown(rows.fresh.map((row) => words.row(row.row, termsOf(row, run.today, language)))),
      ...part(
        words.likes,
        rows.likes.map((row) => words.row(row.row, likeText(row, run.today, language))),
      ),
      ...part(
        words.repeated,
        rows.repeated.map((row) => words.row(row.row, repeatedText(row, language))),
      ),
      ...(rows.canBeAnyway ? [tick('likes', language)] : []),
      ...bodiesLine(run, rows, language),
      ...part(
        words.known,
        rows.known.map((row) => words.row(row.row, labelOf(row))),
      ),
      ...part(
        words.closed,
        rows.closed.map((row) => words.row(row.row, closedText(row, language))),
      ),
      ...(rows.freshClosed.length === 0 ? [] : [tick('closed', language)]),
      ...part(
        words.recurring,
        rows.recurring.map((row) => words.row(row.row, recurringText(row))),
      ),
      ...(rows.recurring.length === 0 ? [] : [tick('recurring', language)]),
      ...part(
        words.goingOn,
        rows.goingOn.map((row) => words.row(row.row, recurringText(row))),
      ),
      ...(rows.goingOn.length === 0 ? [] : [howOften(language)]),
      ...part(
        words.hidden,
        rows.hidden.map(({ row, words: text }) => words.row(row, text)),
      ),
      ...part(
        words.headings,
        rows.headings.map(({ row, words: text }) => words.row(row, text)),
      ),
      ...part(
        words.unclear,
        rows.unclear.map(({ row, why, words: cell }) =>
          words.row(row, `${words.doubts[why]} ${cell}`.trim()),
        ),
      ),
      actions(...buttonsOf(run, rows, language)),
    ],
  });
  const takable = [rows.fresh, rows.freshClosed, rows.recurring, rows.goingOn];
  const canBe = rows.canBeAnyway || takable.some(({ length }) => length > 0);
  return canBe ? form : withoutSubmit(form);
}

/** What was ticked to be taken in besides. */
export function readTakenAlso(values: unknown): TakenAlso {
  const answers = answersIn(values);
  return {
    closed: answers.ticked('closed'),
    recurring: answers.ticked('recurring'),
    often: oftenChosen(answers.chosen('often')),
    likes: answers.ticked('likes'),
  };
}

/** The bodies outside that come to be with the rows, so that none is added without a word. */
function bodiesLine({ committee }: DryRun, rows: SortedRows, language: Language): KnownBlock[] {
  const holders = [...rows.fresh, ...rows.likes, ...rows.freshClosed, ...rows.recurring];
  const names = new Set(
    holders.flatMap(({ terms: { holder } }) => (holder.kind === 'body' ? [holder.name] : [])),
  );
  const fresh = [...names].filter((name) => bodyWritten(committee.bodies, name).is !== 'known');
  if (fresh.length === 0) return [];
  return [line(shortened(backlogWordsIn(language).newBodies(fresh.join(', ')), LONGEST_BODIES))];
}

function part(title: (count: number) => string, rows: readonly string[]): KnownBlock[] {
  return rows.length === 0 ? [] : [line(title(rows.length)), ...rowsShown(rows)];
}

function tick(field: 'closed' | 'recurring' | 'likes', language: Language): KnownBlock {
  const { takes } = backlogWordsIn(language);
  const { label, tick: text, hint } = takes[field];
  const about = { field, label, hint, language, optional: true };
  return tickInput(about, option(text, field), { isTicked: false });
}

const NO_DATE = 'no-date';

/** What says only that it goes on is asked how often. */
function howOften(language: Language): KnownBlock {
  const { often } = backlogWordsIn(language);
  const options = [
    ...rulesOffered(language).map((rule) => option(capitalized(rule), rule)),
    option(often.noDate, NO_DATE),
  ];
  const about = { field: 'often', label: often.label, hint: often.hint, language, optional: true };
  return selectInput(about, { options, initial: null });
}

function capitalized(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

function oftenChosen(chosen: string | null): TakenAlso['often'] {
  if (chosen === null) return null;
  return chosen === NO_DATE ? { is: 'no-date' } : { is: 'rule', words: chosen };
}

function buttonsOf(
  { reading, how }: DryRun,
  rows: SortedRows,
  language: Language,
): readonly Button[] {
  const words = backlogWordsIn(language);
  const value = reading;
  const hidden = how.withHidden ? words.leavesHidden : words.takesHidden;
  return [
    ...(rows.unclear.length === 0
      ? []
      : [button(mendingWordsIn(language).opens, { action: 'import_mend', value })]),
    button(words.changesColumns, { action: 'import_columns', value }),
    ...(rows.hidden.length === 0 && !how.withHidden
      ? []
      : [
          button(hidden, { action: 'import_hidden', value: `${value}|${String(!how.withHidden)}` }),
        ]),
  ];
}

/** "Förslag på mål · Regiondirektören · tis 15 dec". */
function termsOf(
  { terms, due }: RegistrableRow,
  today: DryRun['today'],
  language: Language,
): string {
  return [whatOf(terms), holderOf(terms), dueText(due, today, language)].join(' · ');
}

/** "liknar RUN-12: Förslag på mål · Regiondirektören · tis 15 dec". */
function likeText(row: RegistrableRow, today: DryRun['today'], language: Language): string {
  const terms = termsOf(row, today, language);
  return backlogWordsIn(language).alike(row.like?.label ?? '', terms);
}

/** "samma som rad 5: Förslag på mål · Regiondirektören". */
function repeatedText({ terms, sameAs }: RegistrableRow, language: Language): string {
  const task = [whatOf(terms), holderOf(terms)].join(' · ');
  return backlogWordsIn(language).sameAsRow(sameAs ?? 0, task);
}

/** "RUN-12 Förslag på mål". */
function labelOf({ terms, registeredAs }: RegistrableRow): string {
  return `${registeredAs ?? ''} ${whatOf(terms)}`;
}

/** "Förslag på mål · Klart 2026-03-03", or why else it is taken for closed. */
function closedText(row: Extract<RegistrableRow, { is: 'closed' }>, language: Language): string {
  const { because, isOpenHere, isHere } = backlogWordsIn(language);
  const { words = '' } = row.terms.origin.listed?.closed ?? {};
  const why = row.because === 'said' ? words : because[row.because];
  const here = [
    ...(row.registeredAs === null ? [] : [isOpenHere(row.registeredAs)]),
    ...(row.closedAs === null ? [] : [isHere(row.closedAs)]),
  ];
  return [whatOf(row.terms), why, ...here].filter((each) => each !== '').join(' · ');
}

function recurringText({ terms, words }: Extract<RegistrableRow, { is: 'standing' }>): string {
  return [whatOf(terms), holderOf(terms), words].join(' · ');
}

function whatOf({ deliverable }: RegistrableRow['terms']): string {
  return shortened(deliverable, LONGEST_DELIVERABLE);
}

/** An imported row's holder is an office or a body outside. */
function holderOf({ holder }: RegistrableRow['terms']): string {
  if (holder.kind === 'body') return shortened(holder.name, LONGEST_DELIVERABLE);
  return holder.kind === 'office' ? holder.title : '';
}
