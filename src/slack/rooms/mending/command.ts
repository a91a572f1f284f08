import type { Readable } from '../../../app/assignments/find-assignment.ts';
import { seenOf } from '../../../app/assignments/recorded-last.ts';
import { correctionOf } from '../../../app/views/correction-view.ts';
import { viewOf } from '../../../app/views/view-of.ts';
import type { Language } from '../../../domain/record/language.ts';
import { about } from '../../kit/about.ts';
import { type Answer, form, sayWhy } from '../../kit/asked.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { readByPress } from '../../kit/opens.ts';
import type { PressHandler } from '../../kit/pressed.ts';
import { plainWords } from '../../typed/tokens.ts';
import { correctForm } from './form.ts';

/** `correct RUN-1`, perhaps with the reason: a form with what stands. */
export const correctCommand = about((parts, { language }, read) =>
  correcting(parts, language, { ...read, reason: plainWords(read.rest) }),
);

export const correctPressed: PressHandler = (parts, pressed) =>
  readByPress(parts, pressed, (read) =>
    correcting(parts, pressed.language, { ...read, reason: '' }),
  );

/** Also of what has ended; who may is asked before anything is written. */
async function correcting(
  { ports }: ListenerParts,
  language: Language,
  { assignment, committee, can, reason }: Readable & { readonly reason: string },
): Promise<Answer> {
  if (!can('correct')) return sayWhy('not-allowed:correct', language);
  const correction = correctionOf(ports, assignment, committee);
  if (correction.recorded.is === 'open' && correction.decision === null)
    return sayWhy('nothing-to-correct', language);
  const view = await viewOf(ports, assignment, committee);
  return form(correctForm({ language, correction, view, reason, seen: seenOf(assignment) }));
}
