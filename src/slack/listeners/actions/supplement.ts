import { supplementing } from '../forms/supplementing.ts';
import type { PressHandler } from './pressed.ts';

export const supplementPressed: PressHandler = (parts, pressed) =>
  supplementing(parts, pressed, { id: pressed.value[0] ?? '' });
