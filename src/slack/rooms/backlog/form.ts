import type { KnownBlock, ModalView } from '@slack/types';

import type { DryRun } from '../../../app/readings/import-backlog.ts';
import type { Holder } from '../../../domain/committee/holder.ts';
import type { Language } from '../../../domain/record/language.ts';
import { yearWordsIn } from '../../../words/year-words.ts';
import { dueText } from '../../kit/facts.ts';
import { actions, button } from '../../kit/blocks.ts';
import { answersIn, type GivenFile, type Read } from '../../kit/fields/answers.ts';
import { columnsValue } from './form-columns.ts';
import { blockId, fileInput } from '../../kit/fields/inputs.ts';
import { centralModal, withoutSubmit } from '../../kit/fields/modal.ts';
import { formWordsIn } from '../../../words/forms.ts';
import { line, shortened } from '../../kit/fields/text.ts';

/** So many rows of each sort are shown; the rest is counted. */
const MOST_SHOWN = 20;
const LONGEST_ROW = 140;
const LONGEST_DELIVERABLE = 70;

/** Asks for the office's list of open assignments. */
export function importForm(asked: {
  readonly language: Language;
  readonly committeeId: string;
  readonly problem?: string;
}): ModalView {
  const { language, committeeId, problem } = asked;
  const words = yearWordsIn(language);
  return centralModal('import', language, {
    metadata: { committee: committeeId },
    blocks: [
      ...(problem === undefined ? [] : [line(problem)]),
      line(words.importHow),
      fileInput({ field: 'file', language, hint: words.importFile }),
    ],
  });
}

export function readImport(values: unknown, language: Language): Read<GivenFile> {
  const file = answersIn(values).file('file');
  if (file !== null) return { ok: true, value: file };
  return { ok: false, errors: { [blockId('file')]: formWordsIn(language).errors.missing } };
}

/**
 * What would be registered, and what is unclear with its row and reason; one press registers. The
 * button opens the columns again, as they were taken.
 */
export function dryRunForm(
  { reading, rows, today, columns }: DryRun,
  language: Language,
): ModalView {
  const words = yearWordsIn(language);
  const clear = rows.flatMap((row) => (row.ok && row.registeredAs === null ? [row] : []));
  const known = rows.flatMap((row) => (row.ok && row.registeredAs !== null ? [row] : []));
  const unclear = rows.flatMap((row) => (row.ok ? [] : [row]));
  const blocks = [
    line(words.importClear(clear.length)),
    ...shown(
      clear.map(({ row, terms, due }) => {
        const what = shortened(terms.deliverable, LONGEST_DELIVERABLE);
        const when = dueText(due, today, language);
        return words.importRow(row, `${what} · ${holderOf(terms.holder)} · ${when}`);
      }),
    ),
    ...(known.length === 0 ? [] : [line(words.importKnown(known.length))]),
    ...shown(
      known.map(({ row, terms, registeredAs }) => {
        const what = shortened(terms.deliverable, LONGEST_DELIVERABLE);
        return words.importRow(row, `${registeredAs ?? ''} ${what}`);
      }),
    ),
    ...(unclear.length === 0 ? [] : [line(words.importUnclear(unclear.length))]),
    ...shown(
      unclear.map((each) =>
        words.importRow(each.row, `${words.rowDoubts[each.why]} ${each.words}`.trim()),
      ),
    ),
    actions(
      button(words.changeColumns, {
        action: 'import_columns',
        value: `${reading}|${columnsValue(columns)}`,
      }),
    ),
  ];
  const form = centralModal('importConfirm', language, { metadata: { reading }, blocks });
  return clear.length > 0 ? form : withoutSubmit(form);
}

/** An imported row's holder is always an office. */
function holderOf(holder: Holder): string {
  return holder.kind === 'office' ? holder.title : '';
}

function shown(rows: readonly string[]): KnownBlock[] {
  const lines = rows.slice(0, MOST_SHOWN).map((row) => shortened(row, LONGEST_ROW));
  const left = rows.length - lines.length;
  const text = [...lines, ...(left > 0 ? [`… ${left}`] : [])].join('\n');
  return text === '' ? [] : [line(text)];
}
