import { mayRegister } from '../../../app/assignments/register.ts';
import { isColleague } from '../../../app/deeds/permission.ts';
import { understandLine } from '../../../domain/registering/registering.ts';
import type { GivenDue } from '../../kit/fields/due-fields.ts';
import { todayIn, sayWhy } from '../../kit/asked.ts';
import { registerUnderstood } from './command.ts';
import { dueOfForm } from '../../kit/given-terms.ts';
import type { PressHandler } from '../../kit/pressed.ts';

/** The line that was refused for its due alone, registered with the due that was chosen. */
export const registerWith: PressHandler = async (parts, pressed) => {
  const [id = '', kind = '', choice = '', ...words] = pressed.value;
  const { doer, language, person } = pressed;
  const committee = await parts.ports.store.find('committee', id);
  if (committee === null) return sayWhy('no-such-committee', language);
  const refused = await mayRegister(parts.ports, committee, doer);
  if (refused !== null) return sayWhy(refused.why, language);
  const line = words.join('|');
  const said = understandLine(line, committee, todayIn(parts, committee), person);
  const { holder, deliverable } = said.ok ? said : said.understood;
  if (holder === null || deliverable === '') return sayWhy('unknown-holder', language);
  if (holder.kind === 'person' && !(await isColleague(parts.ports, holder.person)))
    return sayWhy('not-a-colleague', language);
  const due = await dueOfForm(parts, chosenDue(kind, choice), { committee, doer });
  if (!due.ok) return sayWhy(due.why, language);
  const terms = { holder, deliverable, due: due.due };
  return registerUnderstood(parts, { doer, language }, committee, { line, terms });
};

function chosenDue(kind: string, choice: string): GivenDue {
  if (kind === 'meeting') return { kind: 'meeting', meeting: choice };
  if (kind === 'date' || kind === 'new-meeting') return { kind: 'said', text: choice, as: kind };
  return { kind: 'none' };
}
