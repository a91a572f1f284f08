import type { Committee } from '../../../domain/committee/committee.ts';
import type { Person } from '../../../domain/record/person.ts';
import {
  understandLine,
  type UnderstoodLine,
} from '../../../domain/registering/understand-line.ts';
import { todayIn } from '../../kit/asked.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { plainWords } from '../../typed/tokens.ts';

export type TypedLine = {
  readonly committee: Committee;
  /** Who wrote it, whom "mig" means. */
  readonly person: Person;
  readonly line: string;
};

/** What a typed line says; what shall be brought is in words as people read them. */
export function understood(
  parts: ListenerParts,
  { committee, person, line }: TypedLine,
): UnderstoodLine {
  const read = understandLine(line, committee, todayIn(parts, committee), person);
  if (read.ok) return { ...read, deliverable: plainWords(read.deliverable) };
  const deliverable = plainWords(read.understood.deliverable);
  const { refusal } = read;
  return {
    ...read,
    understood: { ...read.understood, deliverable },
    refusal:
      refusal.why === 'bare-time' ? { ...refusal, without: plainWords(refusal.without) } : refusal,
  };
}
