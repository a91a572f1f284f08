import {
  type Located,
  type Readable,
  assignmentToRead,
} from '../../app/assignments/find-assignment.ts';
import { viewOf } from '../../app/views/view-of.ts';
import { type Asked, type Answer, type CommandHandler, sayWhy, sayRefused, say } from './asked.ts';
import { doneText } from './done.ts';
import { assignmentMeant } from './meant.ts';
import { whichLabel } from './which-label.ts';
import type { ListenerParts } from './parts.ts';
import type { Refusal } from '../../app/deeds/refusal.ts';
import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { Committee } from '../../domain/committee/committee.ts';

/** A command about one assignment: finds it, sees that the person may read it, and hands it on. */
export function about(
  then: (parts: ListenerParts, asked: Asked, found: Readable & { rest: string }) => Promise<Answer>,
): CommandHandler {
  return async (parts, asked) => {
    const meant = await assignmentMeant(parts, asked);
    if (meant.is === 'none') return sayWhy('no-such-assignment', asked.language);
    if (meant.is === 'several') return say(whichLabel(meant.among, asked));
    const read = await assignmentToRead(parts.ports, asked.person, meant.assignment.id);
    if (!read.ok) return sayRefused(read, asked);
    return then(parts, asked, { ...read, rest: meant.rest });
  };
}

/** What was done, in a sentence; or why it was not. */
export async function answerOf(
  { ports }: ListenerParts,
  { language }: Pick<Asked, 'language'>,
  what: string,
  done: Done,
): Promise<Answer> {
  if (!done.ok) return sayWhy(done.why, language);
  return say(doneText(language, what, await viewOf(ports, done.assignment, done.committee)));
}

export function viewed(
  { ports }: ListenerParts,
  { assignment, committee }: Pick<Located, 'assignment' | 'committee'>,
): ReturnType<typeof viewOf> {
  return viewOf(ports, assignment, committee);
}

/** What a use case about one assignment answers. */
export type Done = { ok: true; assignment: Assignment; committee: Committee } | Refusal;
