import type { ModalView } from '@slack/types';

import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { LateReason } from '../../../domain/assignments/late-paper.ts';
import type { SharedFile } from '../../../app/ports/files.ts';
import { aboutAssignment, type FormSubject } from '../../kit/fields/about.ts';
import { type Answers, answersIn, type Read, readOf } from '../../kit/fields/answers.ts';
import { blockId, fileInput, textInput } from '../../kit/fields/inputs.ts';
import { modal } from '../../kit/fields/modal.ts';
import { lateReasonFields, readLateReason } from '../late-papers/fields.ts';
import { draftsUpdatesWordsIn } from './words.ts';
import type { Language } from '../../../domain/record/language.ts';

export type GivenDraft =
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'file'; readonly file: SharedFile };

export function draftForm(shown: {
  readonly language: Language;
  readonly view: FormSubject & Pick<AssignmentView, 'lock'>;
  /** What a command said already. */
  readonly link?: string;
}): ModalView {
  const { language, view } = shown;
  const words = draftsUpdatesWordsIn(language);
  const link = { field: 'link', label: words.link, language, hint: words.linkOrFile };
  return modal({
    id: 'draft',
    ...words.submitting,
    language,
    metadata: { assignment: view.id },
    blocks: [
      aboutAssignment(view),
      fileInput({ field: 'file', language, optional: true }),
      textInput({ ...link, optional: true }, { lines: 'many', initial: shown.link ?? '' }),
      ...(view.lock === 'dispatched' ? lateReasonFields(language) : []),
    ],
  });
}

export function readDraft(
  values: unknown,
  language: Language,
): Read<GivenDraft & { readonly lateReason: LateReason | null }> {
  const answers = answersIn(values);
  const errors: Record<string, string> = {};
  const lateReason = readLateReason(answers, language, errors);
  const read = readContent(answers, language);
  if (!read.ok) return { ok: false, errors: { ...errors, ...read.errors } };
  return readOf(errors, () => ({ ...read.value, lateReason }));
}

function readContent(answers: Answers, language: Language): Read<GivenDraft> {
  const file = answers.file('file');
  const url = answers.text('link');
  const words = draftsUpdatesWordsIn(language);
  if ((file === null) === (url === ''))
    return { ok: false, errors: { [blockId('link')]: words.oneOfLinkAndFile } };
  if (file !== null) return { ok: true, value: { kind: 'file', file } };
  if (!isWebAddress(url)) return { ok: false, errors: { [blockId('link')]: words.badLink } };
  return { ok: true, value: { kind: 'link', url } };
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text);
}
