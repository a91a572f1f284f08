import type { Committee } from '../committee/committee.ts';
import type { Due } from '../committee/due.ts';
import { meetingDue, plannedFrom } from '../committee/meetings.ts';
import type { DuePhrase } from '../dates/due-phrase.ts';
import { findDuePhrases } from '../dates/find-due-phrases.ts';
import { withOwnCode } from '../dates/own-code.ts';
import { resolveDue } from '../dates/resolve.ts';
import type { ResolvedDue } from '../dates/resolved-due.ts';
import { TYPED_RULES } from '../dates/times/times-in.ts';
import type { Day } from '../days/day.ts';
import type { ExtensionLine } from './extension-line.ts';

/**
 * Until when free words ask for more time: of the times that they name, the last that is later than
 * what the assignment is due for; all of the words are the reason.
 * @example moreTimeIn('Hinner inte till 15 dec, går det att skjuta till januari?', …) // January's meeting
 */
export function moreTimeIn(
  words: string,
  assignment: { readonly due: Due },
  { committee, today }: { readonly committee: Committee; readonly today: Day },
): ExtensionLine {
  const due = meetingDue(assignment, committee)?.day ?? null;
  const since = due !== null && due > today ? due : today;
  const read = findDuePhrases(withOwnCode(words, committee.code), TYPED_RULES)
    .map((phrase) => ({ phrase, to: resolvedAt(phrase, committee, since) }))
    .findLast(({ to }) => !to.ok || isLater(to.due, due, committee));
  const found = { clash: [], reason: words };
  return read === undefined
    ? { due: null, dueWords: '', ...found }
    : { due: read.to, dueWords: read.phrase.text, ...found };
}

/** "Till januari" asks for the meeting in it, where there is only one. */
function resolvedAt(phrase: DuePhrase, committee: Committee, since: Day): ResolvedDue {
  const to = resolveDue(phrase, committee, since);
  if (!to.ok || to.due.kind !== 'period') return to;
  const { from, to: end } = to.due;
  const [only, ...others] = plannedFrom(committee, since).filter(
    ({ day }) => from <= day && day <= end,
  );
  if (only === undefined || others.length > 0) return to;
  return { ok: true, due: { kind: 'meeting', meeting: only.id } };
}

function isLater(to: Due, than: Day | null, committee: Committee): boolean {
  if (than === null) return to.kind !== 'none';
  const day = dayOf(to, committee);
  return day !== null && day > than;
}

function dayOf(due: Due, committee: Committee): Day | null {
  if (due.kind === 'date') return due.day;
  if (due.kind === 'period') return due.to;
  return meetingDue({ due }, committee)?.day ?? null;
}
