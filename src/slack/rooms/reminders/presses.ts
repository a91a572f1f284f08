import { snooze } from '../../../app/assignments/snooze.ts';
import { QUIET_DAYS, acknowledge } from '../../../app/assignments/acknowledge.ts';
import type { Action } from '../../../domain/rights/permissions.ts';
import { answerOf } from '../../kit/about.ts';
import { sayWhy, form } from '../../kit/asked.ts';
import { opens, readByPress, targetOfPress } from '../../kit/opens.ts';
import type { PressHandler } from '../../kit/pressed.ts';
import type { setDateForm } from './form-set-date.ts';
import { snoozeForm } from './form-snooze.ts';
import { remindOnce } from './command.ts';
import { remind } from '../../../app/assignments/remind.ts';
import { meetMilestone } from '../../../app/assignments/meet-milestone.ts';
import { remindersWordsIn } from './words.ts';

/** The same about one of its milestones, while it still has it. */
export function opensForMilestone(action: Action, make: typeof setDateForm): PressHandler {
  return opens(action, (view, { language, value }) => {
    const found = view.milestones.find(({ milestone }) => milestone === value[1]);
    if (found === undefined) return sayWhy('no-such-milestone', language);
    return form(make({ language, view, milestone: found.milestone }));
  });
}

/** Messages of earlier days have a menu of their own, with all that the form offers now. */
export const snoozePressed: PressHandler = async (parts, pressed) => {
  const [, milestone = '', chosen = ''] = pressed.value;
  const until = chosen === 'next' ? 'next-morning' : chosen;
  const words = remindersWordsIn(pressed.language);
  if (until === 'date') return opensForMilestone('snooze', snoozeForm)(parts, pressed);
  if (until === 'quiet' || until === 'quiet-days') {
    const days = until === 'quiet' ? null : QUIET_DAYS;
    const done = await acknowledge(parts.ports, { ...targetOfPress(pressed), days });
    return answerOf(parts, pressed, days === null ? words.isQuiet : words.isQuietForDays, done);
  }
  if (until !== 'next-morning' && until !== 'three-days')
    return sayWhy('bad-day', pressed.language);
  const done = await snooze(parts.ports, { ...targetOfPress(pressed), milestone, until });
  return answerOf(parts, pressed, words.isSnoozed, done);
};

export const remindPressed: PressHandler = (parts, pressed) =>
  readByPress(parts, pressed, (read) => remindOnce(parts, pressed, read));

export const remindAnywayPressed: PressHandler = async (parts, pressed) => {
  // A question may have the sign that parts the values.
  const question = pressed.value.slice(1).join('|');
  const request = { ...targetOfPress(pressed), evenIfInDigest: true, question };
  const { isReminded, isAsked } = remindersWordsIn(pressed.language);
  const lead = question === '' ? isReminded : isAsked;
  return answerOf(parts, pressed, lead, await remind(parts.ports, request));
};

export const milestoneDonePressed: PressHandler = async (parts, pressed) => {
  const milestone = pressed.value[1] ?? '';
  const done = await meetMilestone(parts.ports, { ...targetOfPress(pressed), milestone });
  return answerOf(parts, pressed, remindersWordsIn(pressed.language).isMarkedAsDone, done);
};
