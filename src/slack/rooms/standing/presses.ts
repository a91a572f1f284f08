import { occurrencesOfYear } from '../../../app/assignments/place-occurrences.ts';
import { form, sayWhy, todayIn } from '../../kit/asked.ts';
import { targetOfPress } from '../../kit/opens.ts';
import type { PressHandler } from '../../kit/pressed.ts';
import { occurrencesForm } from './form.ts';

export const occurrencesPressed: PressHandler = async (parts, pressed) => {
  const { language } = pressed;
  const found = await occurrencesOfYear(parts.ports, targetOfPress(pressed));
  if (!found.ok) return sayWhy(found.why, language);
  return form(occurrencesForm(found, { today: todayIn(parts, found.committee), language }));
};
