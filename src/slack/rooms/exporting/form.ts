import type { ModalView } from '@slack/types';

import type { Held } from '../../../app/exporting/export-all.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../../app/ports/export-source.ts';
import type { Language } from '../../../domain/record/language.ts';
import { answersIn } from '../../kit/fields/answers.ts';
import { radioInput } from '../../kit/fields/inputs.ts';
import { modal } from '../../kit/fields/modal.ts';
import { line, option } from '../../kit/fields/text.ts';
import { exportWordsIn } from './words.ts';

/** What the export holds, asked once more before it is made. */
export function exportForm(held: Omit<Held, 'ok'>, language: Language): ModalView {
  const words = exportWordsIn(language);
  const { committee, assignments, open, meetings } = held;
  return modal({
    id: 'export_all',
    title: words.title,
    submit: words.submit,
    language,
    metadata: { committee: committee.id },
    blocks: [
      line(words.holds(committee.name, assignments, open, meetings)),
      line(words.isInternal),
      radioInput(
        { field: 'format', label: words.format, language },
        {
          options: EXPORT_FORMATS.map((each) => option(words.formats[each], each)),
          initial: 'json',
        },
      ),
    ],
  });
}

export function readExport(values: unknown): ExportFormat {
  const chosen = answersIn(values).chosen('format');
  return EXPORT_FORMATS.find((each) => each === chosen) ?? 'json';
}
