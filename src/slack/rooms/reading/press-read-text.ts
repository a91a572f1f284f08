import { form } from '../../kit/asked.ts';
import type { PressHandler } from '../../kit/pressed.ts';
import { readForm } from './form.ts';

export const readPressed: PressHandler = async (_parts, { language, value }) =>
  form(readForm({ language, committeeId: value[0] ?? '' }));
