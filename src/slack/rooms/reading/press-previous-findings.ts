import { keepPage } from '../../../app/readings/confirm-reading.ts';
import { MOST_FINDINGS } from './form-confirm.ts';
import { form, sayWhy } from '../../kit/asked.ts';
import { confirmingPage } from './fill.ts';
import type { PressHandler } from '../../kit/pressed.ts';

/** Back to the page of findings before, as it was left; so is the one that is left now. */
export const previousFindings: PressHandler = async (parts, pressed) => {
  const { doer, language, value, inFields } = pressed;
  const [reading = '', at = ''] = value;
  const page = { from: Number(at), left: inFields };
  const kept = await keepPage(parts.ports, { reading, doer, page });
  if (!kept.ok) return sayWhy(kept.why, language);
  const from = Math.max(0, page.from - MOST_FINDINGS);
  const view = await confirmingPage(parts, { ...kept, language, person: doer.person, from });
  return { ...form(view), inPlace: true };
};
