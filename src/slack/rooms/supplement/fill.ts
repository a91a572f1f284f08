import { viewOf } from '../../../app/views/view-of.ts';
import { supplementLine } from '../../../domain/registering/supplement-line.ts';
import { type Answer, form, sayWhy } from '../../kit/asked.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { plainWords } from '../../typed/tokens.ts';
import { choicesOf } from '../registering/fill.ts';
import { supplementForm } from './form.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { Doer } from '../../../app/deeds/doer.ts';
import { parentToSupplement } from '../../../app/readings/register-supplement.ts';

/** The form for a supplement to an assignment, or why there can be none. */
export async function supplementing(
  parts: ListenerParts,
  { doer, language }: { readonly doer: Doer; readonly language: Language },
  {
    id,
    deed = '',
    line = '',
  }: { readonly id: string; readonly deed?: string; readonly line?: string },
): Promise<Answer> {
  const found = await parentToSupplement(parts.ports, doer, { id, deed });
  if (!found.ok) return sayWhy(found.why, language);
  const { assignment, committee } = found;
  const parent = await viewOf(parts.ports, assignment, committee);
  const choices = choicesOf(parts, committee, language);
  const about = { holder: assignment.holder, me: doer.person };
  const { holder, deliverable, due } = supplementLine(line, about, { committee, ...choices });
  const filled = { holder, deliverable: plainWords(deliverable), due };
  return form(supplementForm({ ...choices, parent, filled }));
}
