import type { KnownBlock, ModalView } from '@slack/types';

import type { DryRun, ShownRow } from '../../../app/readings/import-backlog.ts';
import { actions, button } from '../../kit/blocks.ts';
import { dueText } from '../../kit/facts.ts';
import { modal, withoutSubmit } from '../../kit/fields/modal.ts';
import { answersIn } from '../../kit/fields/answers.ts';
import { tickInput } from '../../kit/fields/inputs.ts';
import { line, option, shortened } from '../../kit/fields/text.ts';
import { columnsValue } from './form-columns.ts';
import { backlogWordsIn } from './words.ts';
import type { Holder } from '../../../domain/committee/holder.ts';
import type { Language } from '../../../domain/record/language.ts';

/** So many rows of each sort are shown; the rest is counted. */
const MOST_SHOWN = 20;
const LONGEST_ROW = 140;
const LONGEST_DELIVERABLE = 70;

type Understood = Extract<ShownRow, { readonly ok: true }>;

/**
 * What would be registered, and what is unclear with its row and reason; one press registers. The
 * button opens the columns again, as they were taken.
 */
export function dryRunForm(run: DryRun, language: Language): ModalView {
  const { reading, rows } = run;
  const words = backlogWordsIn(language);
  const fresh = rows.flatMap((row) => (row.ok && row.registeredAs === null ? [row] : []));
  const clear = fresh.filter(({ like }) => like === null);
  const likes = fresh.filter(({ like }) => like !== null);
  const known = rows.flatMap((row) => (row.ok && row.registeredAs !== null ? [row] : []));
  const unclear = rows.flatMap((row) => (row.ok ? [] : [row]));
  const form = modal({
    id: 'import_confirm',
    ...words.confirming,
    language,
    metadata: { reading },
    blocks: [
      line(words.clear(clear.length)),
      ...shown(clear.map((row) => words.row(row.row, termsOf(row, run.today, language)))),
      ...(likes.length === 0 ? [] : askedLikes(likes, run, language)),
      ...(known.length === 0 ? [] : [line(words.known(known.length))]),
      ...shown(known.map((row) => words.row(row.row, labelOf(row)))),
      ...(unclear.length === 0 ? [] : [line(words.unclear(unclear.length))]),
      ...shown(
        unclear.map(({ row, why, words: cell }) =>
          words.row(row, `${words.doubts[why]} ${cell}`.trim()),
        ),
      ),
      changeColumns(run, language),
    ],
  });
  return fresh.length > 0 ? form : withoutSubmit(form);
}

/** "Förslag på mål · Regiondirektören · tis 15 dec". */
function termsOf({ terms, due }: Understood, today: DryRun['today'], language: Language): string {
  const what = shortened(terms.deliverable, LONGEST_DELIVERABLE);
  return `${what} · ${holderOf(terms.holder)} · ${dueText(due, today, language)}`;
}

/** Asked once for all of them: unless it is ticked, none of them is registered. */
function askedLikes(
  likes: readonly Understood[],
  { today }: DryRun,
  language: Language,
): KnownBlock[] {
  const words = backlogWordsIn(language);
  const lines = likes.map((row) => {
    const terms = termsOf(row, today, language);
    return words.row(row.row, words.alike(row.like?.label ?? '', terms));
  });
  const field = { field: LIKES, label: words.likes(likes.length), language, optional: true };
  return [
    ...shown(lines),
    tickInput(field, option(words.registersLikes, LIKES), { isTicked: false }),
  ];
}

/** Whether those that are like open assignments shall be registered too. */
export function takesLikes(values: unknown): boolean {
  return answersIn(values).ticked(LIKES);
}

const LIKES = 'likes';

/** "RUN-12 Förslag på mål". */
function labelOf({ terms, registeredAs }: Understood): string {
  return `${registeredAs ?? ''} ${shortened(terms.deliverable, LONGEST_DELIVERABLE)}`;
}

/** An imported row's holder is always an office. */
function holderOf(holder: Holder): string {
  return holder.kind === 'office' ? holder.title : '';
}

function changeColumns({ reading, columns }: DryRun, language: Language): KnownBlock {
  const value = `${reading}|${columnsValue(columns)}`;
  return actions(
    button(backlogWordsIn(language).changesColumns, { action: 'import_columns', value }),
  );
}

function shown(rows: readonly string[]): KnownBlock[] {
  const lines = rows.slice(0, MOST_SHOWN).map((row) => shortened(row, LONGEST_ROW));
  const left = rows.length - lines.length;
  const text = [...lines, ...(left > 0 ? [`… ${left}`] : [])].join('\n');
  return text === '' ? [] : [line(text)];
}
