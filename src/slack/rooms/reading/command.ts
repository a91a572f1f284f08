import { mayRegister } from '../../../app/assignments/register.ts';
import { readForm } from './form.ts';
import { readToConfirm } from './fill.ts';
import { plainWords } from '../../typed/tokens.ts';
import { type CommandHandler, form, sayRefused, sayWhy } from '../../kit/asked.ts';
import { committeeMeant } from '../../kit/meant.ts';

/** `read`: the form to paste a decision in, or at once what was found in the rest of the line. */
export const readCommandHandler: CommandHandler = async (parts, asked) => {
  const { committee, rest } = await committeeMeant(parts, asked);
  const { doer, language } = asked;
  if (committee === null) return sayWhy('no-such-committee', language);
  const refused = await mayRegister(parts.ports, committee, doer);
  if (refused !== null) return sayRefused(refused, asked);
  if (rest === '') return form(readForm({ language, committeeId: committee.id }));
  const read = await readToConfirm(parts, { committee, doer, language, text: plainWords(rest) });
  return read.ok ? form(read.view) : sayRefused(read, asked);
};
