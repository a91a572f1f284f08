import { saidOfBoth } from './decision-words.ts';
import type { UnderstoodLine } from './understand-line.ts';

/** Whose § a line names: the decision's that it comes from, or one of what shall be brought. */
export type WhoseParagraph = 'decision' | 'task';

/** A line with the § that was asked about where it belongs; any other line as it is. */
export function settledParagraph(read: UnderstoodLine, whose: WhoseParagraph): UnderstoodLine {
  if (read.ok || read.refusal.why !== 'whose-paragraph') return read;
  const { holder, deliverable, due, origin } = read.understood;
  if (holder === null || due === null) return read;
  return whose === 'task'
    ? { ok: true, holder, due, deliverable, origin }
    : {
        ok: true,
        holder,
        due,
        deliverable: read.refusal.without,
        origin: saidOfBoth(origin, read.refusal.origin),
      };
}
