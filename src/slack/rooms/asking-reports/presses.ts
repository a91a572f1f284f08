import type { PressHandler } from '../../kit/pressed.ts';
import { askSilent } from './fill.ts';

export const askSilentPressed: PressHandler = (parts, pressed) => {
  const [committee = ''] = pressed.value;
  return askSilent(parts, pressed, { committee, question: '' });
};
