import type { Committee } from '../committee/committee.ts';
import type { Due } from '../committee/due.ts';
import { meetingDue } from '../committee/meetings.ts';
import { clashingDays } from '../dates/clashes.ts';
import { withOwnCode } from '../dates/own-code.ts';
import { type AtEdge, phraseAtEnd, phraseAtStart } from '../dates/phrases-at-edges.ts';
import { resolveDue } from '../dates/resolve.ts';
import type { ResolvedDue } from '../dates/resolved-due.ts';
import type { DueMeaning } from '../dates/times/due-meaning.ts';
import type { Day } from '../days/day.ts';

/** What a line says of more time. */
export type ExtensionLine = {
  /** Null where it begins with none. */
  readonly due: ResolvedDue | null;
  /** The words of the due. */
  readonly dueWords: string;
  /** The days that can be meant where a day is said with another weekday than it has. */
  readonly clash: readonly Day[];
  /** What follows the due. */
  readonly reason: string;
};

/**
 * Until when more time is asked for, and why. "Next meeting" is the one after that which the
 * assignment is due for, which may be months away.
 */
export function extensionLine(
  line: string,
  assignment: { readonly due: Due },
  { committee, today }: { readonly committee: Committee; readonly today: Day },
): ExtensionLine {
  const words = withOwnCode(line, committee.code);
  const start = phraseAtStart(words) ?? dueBehindReason(words);
  if (start === null) return { due: null, dueWords: '', clash: [], reason: line };
  const { text: dueWords, meaning } = start.phrase;
  const from = isRelative(meaning) ? (meetingDue(assignment, committee)?.day ?? null) : null;
  const since = from !== null && from > today ? from : today;
  const due = resolveDue(start.phrase, committee, since);
  const clash = due.ok || due.day === null ? [] : clashingDays(dueWords, due.day);
  return { due, dueWords, clash, reason: start.rest };
}

/** "remissen dröjer, till nästa sammanträde": only words that say until when make it a due there. */
function dueBehindReason(line: string): AtEdge | null {
  const end = phraseAtEnd(line);
  const isUntil = /^(?:senast|till|by|until|to)(?!\p{L})/iu.test(end?.phrase.text ?? '');
  return end !== null && isUntil ? { ...end, rest: end.rest.replace(/[\s,;:–-]+$/u, '') } : null;
}

/** What names a meeting by those before it. */
function isRelative({ is }: DueMeaning): boolean {
  return is === 'next-meeting';
}
