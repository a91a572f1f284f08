import type { PressHandler } from '../../kit/pressed.ts';
import { formFromLine } from './fill.ts';

export const newPressed: PressHandler = async (parts, pressed) => formFromLine(parts, pressed);
