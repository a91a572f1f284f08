import { committeeFor } from '../../../app/deeds/find-committee.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import { readForm } from './form.ts';
import { readToConfirm } from './fill.ts';
import { plainWords } from '../../typed/tokens.ts';
import { type Answer, type Asked, form, sayRefused } from '../../kit/asked.ts';
import { inCommittee } from '../../kit/in-committee.ts';
import type { ListenerParts } from '../../kit/parts.ts';

/** `read`: the form to paste a decision in, or at once what was found in the rest of the line. */
export const readCommandHandler = inCommittee(async (parts, asked, { committee, rest }) => {
  if (rest === '') return emptyForm(parts, asked, committee);
  const { doer, language } = asked;
  const read = await readToConfirm(parts, { committee, doer, language, text: plainWords(rest) });
  return read.ok ? form(read.view) : sayRefused(read, asked);
});

async function emptyForm(
  { ports }: ListenerParts,
  asked: Asked,
  committee: Committee,
): Promise<Answer> {
  const found = await committeeFor(ports, { person: asked.person, committee }, 'register');
  if (!found.ok) return sayRefused(found, asked);
  return form(readForm({ language: asked.language, committeeId: committee.id }));
}
