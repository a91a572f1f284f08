import { supplementing } from './fill.ts';
import type { PressHandler } from '../../kit/pressed.ts';

export const supplementPressed: PressHandler = (parts, pressed) =>
  supplementing(parts, pressed, { id: pressed.value[0] ?? '', deed: pressed.value[1] ?? '' });
