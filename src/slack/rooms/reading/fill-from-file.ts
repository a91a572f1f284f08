import type { ModalView } from '@slack/types';

import type { Doer } from '../../../app/deeds/doer.ts';
import type { SharedFile } from '../../../app/ports/files.ts';
import { textOfFile } from '../../../app/readings/read-file.ts';
import { mayRegister } from '../../../app/assignments/register.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import type { Language } from '../../../domain/record/language.ts';
import { readForm } from './form.ts';
import { refusal } from '../../kit/refusal.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { readToConfirm } from './fill.ts';
import type { Why } from '../../../app/deeds/refusal.ts';

/**
 * Reads a file and makes the form in which its findings are confirmed. Where it cannot be read, the
 * form asks again and says why, so that the text can be pasted or another file given.
 */
export async function fileToConfirm(
  parts: ListenerParts,
  about: {
    committee: Committee;
    doer: Doer;
    language: Language;
    file: SharedFile;
  },
): Promise<ModalView> {
  const { committee, language, file, doer } = about;
  const again = (why: Why): ModalView =>
    readForm({ language, committeeId: committee.id, problem: refusal(why, language).text });
  const refused = await mayRegister(parts.ports, committee, doer);
  if (refused !== null) return again(refused.why);
  const read = await textOfFile(parts.ports, doer.person.team, file);
  if (!read.ok) return again(read.why);
  const confirming = await readToConfirm(parts, { committee, doer, language, text: read.text });
  return confirming.ok ? confirming.view : again(confirming.why);
}
