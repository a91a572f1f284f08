import { sayWhyLate } from '../../../app/assignments/say-why-late.ts';
import { viewOf } from '../../../app/views/view-of.ts';
import { lateReasonsOf } from '../../../domain/assignments/why-late.ts';
import { answerOf } from '../../kit/about.ts';
import { form, sayWhy } from '../../kit/asked.ts';
import { ended, targetOfForm } from '../../kit/ended.ts';
import { formFor } from '../../kit/form-for.ts';
import { targetOfPress } from '../../kit/opens.ts';
import type { PressHandler } from '../../kit/pressed.ts';
import type { SubmitHandler } from '../../kit/submitted.ts';
import { readWhyLate, whyLateForm } from './form-why-late.ts';
import { remindersWordsIn } from './words.ts';

/** Why it is late, chosen in the morning's menu; a reason may have the sign that parts the values. */
export const whyLateChosen: PressHandler = async (parts, pressed) => {
  const reason = pressed.value.slice(1).join('|');
  const done = await sayWhyLate(parts.ports, { ...targetOfPress(pressed), reason });
  return answerOf(parts, pressed, remindersWordsIn(pressed.language).whyLateIsKept, done);
};

/** What was chosen, in a form: another reason for the same day takes its place. */
export const whyLateAgainPressed: PressHandler = (parts, pressed) => {
  const { value, language } = pressed;
  const [id = '', milestone, day] = value;
  return formFor(parts, pressed, { id, action: 'update' }, async ({ assignment, committee }) => {
    const before = assignment.whyLate.find(
      (each) => each.milestone === milestone && each.day === day,
    );
    if (before === undefined) return sayWhy('nothing-changed', language);
    const view = await viewOf(parts.ports, assignment, committee);
    return form(whyLateForm({ language, view, before, reasons: lateReasonsOf(committee) }));
  });
};

export const submitWhyLate: SubmitHandler = async (parts, submitted) => {
  const { about, values, language } = submitted;
  const [missed] = about.dates ?? [];
  const { milestone = '', day = null } = missed ?? {};
  const request = { ...targetOfForm(submitted), reason: readWhyLate(values) };
  const done = await sayWhyLate(parts.ports, { ...request, insteadOf: { milestone, day } });
  return ended(parts, submitted, remindersWordsIn(language).whyLateIsKept, done);
};
