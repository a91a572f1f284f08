import { parentToSupplement } from '../../../app/readings/register-supplement.ts';
import { viewOf } from '../../../app/views/view-of.ts';
import type { Doer } from '../../../app/deeds/doer.ts';
import type { Holder } from '../../../domain/assignments/assignment.ts';
import type { Language } from '../../../domain/committee/committee.ts';
import { understandLine } from '../../../domain/registering/registering.ts';
import { plainWords } from '../../typed/tokens.ts';
import { supplementForm } from './form.ts';
import { type Answer, form, sayWhy } from '../../kit/asked.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { choicesOf } from '../registering/fill.ts';

/** The form for a supplement to an assignment, or why there can be none. */
export async function supplementing(
  parts: ListenerParts,
  { doer, language }: { readonly doer: Doer; readonly language: Language },
  { id, line = '' }: { readonly id: string; readonly line?: string },
): Promise<Answer> {
  const found = await parentToSupplement(parts.ports, doer, id);
  if (!found.ok) return sayWhy(found.why, language);
  const parent = await viewOf(parts.ports, found.assignment, found.committee);
  const choices = choicesOf(parts, found.committee, language);
  const understand = (words: string) => {
    const understood = understandLine(words, found.committee, choices.today, doer.person);
    return understood.ok ? understood : understood.understood;
  };
  // A line without a holder is the first one's holder's; alone its first word would be a title.
  const whole = understand(line);
  const { holder, deliverable, due } =
    whole.holder === null ? understand(`${leadOf(found.assignment.holder)} ${line}`) : whole;
  const said = { holder, deliverable: plainWords(deliverable), due };
  return form(supplementForm({ ...choices, parent, said }));
}

/** A holder as a line begins with one. */
function leadOf(holder: Holder): string {
  return holder.kind === 'office' ? holder.title : `<@${holder.person.user}>`;
}
