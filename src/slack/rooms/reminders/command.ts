import type { Committee } from '../../../domain/committee/committee.ts';
import type { Assignment } from '../../../domain/assignments/assignment.ts';
import { viewOf } from '../../../app/views/view-of.ts';
import { remind as remindUseCase } from '../../../app/assignments/remind.ts';
import { about, answerOf } from '../../kit/about.ts';
import { type Asked, type Answer, say } from '../../kit/asked.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { remindAnyway } from './remind-anyway.ts';
import { remindersWordsIn } from './words.ts';

export const remind = about((parts, asked, found) => remindOnce(parts, asked, found));

/** Reminds; whoever had it in this morning's message is asked about first. */
export async function remindOnce(
  parts: ListenerParts,
  { doer, language }: Pick<Asked, 'doer' | 'language'>,
  { assignment, committee }: { readonly assignment: Assignment; readonly committee: Committee },
): Promise<Answer> {
  const request = { id: assignment.id, doer, evenIfInDigest: false };
  const done = await remindUseCase(parts.ports, request);
  if (!done.ok && done.why === 'in-todays-digest')
    return say(remindAnyway(await viewOf(parts.ports, assignment, committee), language));
  return answerOf(parts, { language }, remindersWordsIn(language).isReminded, done);
}
