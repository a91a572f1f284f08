import type { ModalView } from '@slack/types';

import { DOSSIER_FORMATS, type DossierFormat } from '../../../app/ports/dossier.ts';
import type { Language } from '../../../domain/record/language.ts';
import { aboutAssignment, type FormSubject } from '../../kit/fields/about.ts';
import { answersIn } from '../../kit/fields/answers.ts';
import { radioInput } from '../../kit/fields/inputs.ts';
import { modal } from '../../kit/fields/modal.ts';
import { line, option } from '../../kit/fields/text.ts';
import { diaryWordsIn } from './words.ts';

/** As what the dossier shall be. */
export function dossierForm(view: FormSubject, language: Language): ModalView {
  const words = diaryWordsIn(language);
  return modal({
    id: 'dossier',
    ...words.dossier,
    language,
    metadata: { assignment: view.id },
    blocks: [
      aboutAssignment(view),
      line(words.whatItHolds),
      radioInput(
        { field: 'format', label: words.format, language },
        {
          options: DOSSIER_FORMATS.map((each) => option(words.formats[each], each)),
          initial: 'pdf',
        },
      ),
    ],
  });
}

export function readDossier(values: unknown): DossierFormat {
  const chosen = answersIn(values).chosen('format');
  return DOSSIER_FORMATS.find((each) => each === chosen) ?? 'pdf';
}
