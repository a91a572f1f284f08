import type { ModalView } from '@slack/types';

import type { Doer } from '../../../app/deeds/doer.ts';
import type { SharedFile } from '../../../app/ports/files.ts';
import { readFile } from '../../../app/readings/read-file.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import type { Language } from '../../../domain/record/language.ts';
import { readForm } from './form.ts';
import { refusal } from '../../kit/refusal.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { confirmingPage } from './fill.ts';

/**
 * Reads a file and makes the form in which its findings are confirmed. Where it cannot be read, the
 * form asks again and says why, so that the text can be pasted or another file given.
 * @param read how, where who may was asked before
 */
export async function fileToConfirm(
  parts: ListenerParts,
  about: {
    committee: Committee;
    doer: Doer;
    language: Language;
    file: SharedFile;
  },
  read = readFile,
): Promise<ModalView> {
  const { committee, language } = about;
  const found = await read(parts.ports, about);
  if (found.ok) {
    const { person } = about.doer;
    return confirmingPage(parts, { ...found, committee, language, person, from: 0 });
  }
  const problem = refusal(found.why, language).text;
  return readForm({ language, committeeId: committee.id, problem });
}
