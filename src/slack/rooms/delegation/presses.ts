import { takeBackDelegation } from '../../../app/assignments/take-back.ts';
import { answerOf } from '../../kit/about.ts';
import { targetOfPress } from '../../kit/opens.ts';
import type { PressHandler } from '../../kit/pressed.ts';
import { delegationWordsIn } from './words.ts';

export const takeBackPressed: PressHandler = async (parts, pressed) => {
  const [, user = '', milestone = ''] = pressed.value;
  const from = { team: pressed.person.team, user };
  const request = { ...targetOfPress(pressed), from, milestone: milestone || null };
  const { isTakenBack } = delegationWordsIn(pressed.language);
  return answerOf(parts, pressed, isTakenBack, await takeBackDelegation(parts.ports, request));
};
