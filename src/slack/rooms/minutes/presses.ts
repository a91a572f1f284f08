import { assignmentToRead } from '../../../app/assignments/find-assignment.ts';
import { sayWhy } from '../../kit/asked.ts';
import { confirmingMinutes } from './fill.ts';
import type { PressHandler } from '../../kit/pressed.ts';

export const confirmMinutesPressed: PressHandler = async (parts, pressed) => {
  const read = await assignmentToRead(parts.ports, pressed.person, pressed.value[0] ?? '');
  return read.ok ? confirmingMinutes(parts, pressed, read) : sayWhy(read.why, pressed.language);
};
