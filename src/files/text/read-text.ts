import type { TextRefusal } from '../../app/ports/files.ts';
import type { Finding } from '../../domain/reading/finding.ts';
import type { ListRow } from '../../domain/backlog/list-row.ts';
import type { Day } from '../../domain/days/day.ts';
import type { ReaderAnswer } from './job.ts';
import { TEXT_LIMITS, type TextLimits } from './limits.ts';
import { answered } from './readers.ts';

type Refused = { readonly ok: false; readonly why: TextRefusal };
export type ReadText = { readonly ok: true; readonly text: string } | Refused;
export type ReadTable = { readonly ok: true; readonly rows: readonly ListRow[] } | Refused;
export type ReadFindings = { readonly ok: true; readonly findings: readonly Finding[] } | Refused;

/** The text of a file's content. It and all that follows happen in a process that can be killed. */
export async function readText(
  content: Uint8Array,
  limits: TextLimits = TEXT_LIMITS,
): Promise<ReadText> {
  const answer = await answered({ is: 'text', decidedOn: null, limits }, content);
  return answer.is === 'text' ? { ok: true, text: answer.text } : refused(answer);
}

/** The rows and cells of a list. */
export async function readTable(
  content: Uint8Array,
  limits: TextLimits = TEXT_LIMITS,
): Promise<ReadTable> {
  const answer = await answered({ is: 'table', decidedOn: null, limits }, content);
  return answer.is === 'table' ? { ok: true, rows: answer.rows } : refused(answer);
}

/** The assignments that a text holds: what somebody made to be read slowly takes minutes. */
export async function readFindings(
  text: string,
  decidedOn: Day | null,
  limits: TextLimits = TEXT_LIMITS,
): Promise<ReadFindings> {
  const content = Buffer.from(text);
  const answer = await answered({ is: 'findings', decidedOn, limits }, content);
  return answer.is === 'findings' ? { ok: true, findings: answer.findings } : refused(answer);
}

function refused(answer: ReaderAnswer): Refused {
  return { ok: false, why: answer.is === 'nothing' ? answer.why : 'damaged' };
}
