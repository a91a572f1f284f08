import { committeeHere } from '../../../app/terms/committee-here.ts';
import { registerLine } from '../../../app/terms/register-line.ts';
import { plainWords } from '../../typed/tokens.ts';
import type { Asked } from '../../kit/asked.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { refusal } from '../../kit/refusal.ts';
import type { Said } from '../../kit/said.ts';
import { nowRegistered } from './now-registered.ts';
import { committeeIsHere } from './said-committee.ts';
import { notRegistered } from './said.ts';
import { type TypedLine, understood } from './typed.ts';

/** Registers what a line says, or says what is missing of it, with a button for each way on. */
export async function registerTyped(
  parts: ListenerParts,
  { doer, language }: Pick<Asked, 'doer' | 'language'>,
  { committee, line }: Pick<TypedLine, 'committee' | 'line'>,
): Promise<Said> {
  const { person } = doer;
  const here = await committeeHere(parts.ports, { committee, line });
  const meant = { committee, person, line: here?.line ?? line };
  const wording = plainWords(meant.line);
  const read = understood(parts, meant);
  const asks = { committee, doer, wording, understood: read, asksOnly: here !== null && read.ok };
  const done = await registerLine(parts.ports, asks);
  if (done.ok) return nowRegistered(parts, language, done);
  const about = { committee: committee.id, line: meant.line };
  if (done.why === 'only-asked' && here !== null)
    return committeeIsHere({ ...about, there: here.there }, language);
  if (done.why !== 'not-understood') return refusal(done.why, language);
  const { problem: why, unclear, offered, body, today } = done;
  return notRegistered({ why, unclear, offered, body, ...about, today }, language);
}
