import { liftSecrecy } from '../../../app/secrecy/mark-secret.ts';
import { answerOf } from '../../kit/about.ts';
import { targetOfPress } from '../../kit/opens.ts';
import type { PressHandler } from '../../kit/pressed.ts';
import { secrecyWordsIn } from './words.ts';

export const liftPressed: PressHandler = async (parts, pressed) =>
  answerOf(
    parts,
    pressed,
    secrecyWordsIn(pressed.language).isLifted,
    await liftSecrecy(parts.ports, targetOfPress(pressed)),
  );
