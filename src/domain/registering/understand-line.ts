import type { Due } from '../committee/due.ts';
import type { Holder } from '../committee/holder.ts';
import { isSameDue } from '../assignments/same-task.ts';
import type { Committee } from '../committee/committee.ts';
import { meetingOf } from '../committee/meetings.ts';
import type { DuePhrase } from '../dates/due-phrase.ts';
import { resolveDue } from '../dates/resolve.ts';
import type { Day } from '../days/day.ts';
import type { Person } from '../record/person.ts';
import { clockAtEnd } from '../dates/times/clock-words.ts';
import type { TimeBefore } from '../meetings/time-before.ts';
import { decisionBefore, isNameOf, properLine } from './before-holder.ts';
import { type DecisionSaid, NOTHING_SAID, saidOfBoth } from './decision-words.ts';
import { type Task, taskIn } from './due-in-line.ts';
import { dueWordsIn } from './due-words.ts';
import { withOwnCode } from '../dates/own-code.ts';
import type { DueRefusal, LineRefusal, SaidDue } from './line-refusal.ts';
import { type MisspeltDue, misspeltDue } from './misspelt-due.ts';
import { type Leading, leadingHolder } from './leading-holder.ts';

/** What a line said as far as it was understood; the form that is offered is filled in with it. */
export type Understood = {
  readonly holder: Holder | null;
  readonly deliverable: string;
  readonly due: Due | null;
  /** What it says of the decision that it comes from. */
  readonly origin: DecisionSaid;
};

export type UnderstoodLine =
  | ({ readonly ok: true; readonly holder: Holder; readonly due: Due } & Pick<
      Understood,
      'deliverable' | 'origin'
    >)
  | { readonly ok: false; readonly refusal: LineRefusal; readonly understood: Understood };

type OneDue =
  { readonly ok: true; readonly due: Due } | { readonly ok: false; readonly refusal: DueRefusal };

/**
 * Understands `<holder> <deliverable> <due>`, which is what follows `register` and the code. The
 * due is the phrase that the line ends with, or one right after the holder; the rest is the
 * deliverable, to the letter. Nothing is guessed: what is missing is refused by name.
 * @param line as it was meant: escapes undone, mentions as `<@U01>` or `<@U01|name>`
 * @param me the sender, whom "mig" and "me" mean; null where those words mean nobody
 * @example understandLine('<@U01> proposal due for the 15 December meeting', committee, today)
 *   // the person U01, 'proposal', the meeting on 15 December
 */
export function understandLine(
  line: string,
  committee: Committee,
  today: Day,
  me: Person | null = null,
): UnderstoodLine {
  const { leading, read } = leadingIn(properLine(line, committee), committee, { today, me });
  const { holder, words, rest, offices: titles, two } = leading;
  const asWritten = taskOf(rest, committee, today);
  const misspelt = misspeltDue(rest, asWritten, (mended) => taskOf(mended, committee, today));
  const task = misspelt?.task ?? asWritten;
  const due = misspelt ? asMeant(misspelt, committee, today) : oneDue(task, committee, today);
  const deliverable = deliverableOf(task, due, committee);
  const origin = saidOfBoth(read?.origin ?? NOTHING_SAID, task.origin);
  const understood = { holder, deliverable, due: due.ok ? due.due : null, origin };

  if (titles.length > 0)
    return { ok: false, refusal: { why: 'which-office', words, titles }, understood };
  if (two !== null)
    return { ok: false, refusal: { why: 'two-holders', words, each: two }, understood };
  if (holder === null) return { ok: false, refusal: { why: 'unknown-holder', words }, understood };
  if (deliverable === '') return { ok: false, refusal: { why: 'no-deliverable' }, understood };
  if (!due.ok) return { ok: false, refusal: due.refusal, understood };
  if (task.unbound !== null && origin.paragraph === null) {
    const without = deliverableOf({ ...task, deliverable: task.unbound.without }, due, committee);
    const refusal = { why: 'whose-paragraph', ...task.unbound, without } as const;
    return { ok: false, refusal, understood };
  }
  return { ok: true, holder, deliverable, due: due.due, origin };
}

/** "till run i aug": the committee's own code is as much a meeting's in small letters. */
function taskOf(rest: string, committee: Committee, today: Day): Task {
  const where = { today, isOwn: isNameOf(committee) };
  const words = withOwnCode(rest, committee.code);
  const task = taskIn(words, where);
  return words === rest || rest.includes(task.deliverable) ? task : taskIn(rest, where);
}

/** The holder that a line begins with, and what is said of the decision before it. */
function leadingIn(
  line: string,
  committee: Committee,
  { today, me }: { readonly today: Day; readonly me: Person | null },
): { readonly leading: Leading; readonly read: ReturnType<typeof decisionBefore> } {
  const read = decisionBefore(line, today, isNameOf(committee));
  const leading = leadingHolder(line.slice(read?.words.length ?? 0), committee, me);
  return { leading, read };
}

/** An hour is no part of a due: it stays, unless it is the meeting's own. */
function deliverableOf(
  { atEnd, deliverable, inTheWay }: Task,
  due: OneDue,
  committee: Committee,
): string {
  if (inTheWay !== null && isNoDue(due)) return inTheWay.whole;
  const clock = atEnd === null ? null : clockAtEnd(atEnd.text);
  if (clock === null || deliverable === '' || !due.ok) return deliverable;
  return isMeetings(clock, due.due, committee) ? deliverable : `${deliverable}, ${clock}`;
}

/** Whether the calendar has the hour that was written. */
function isMeetings(clock: string, due: Due, committee: Committee): boolean {
  const meeting = due.kind === 'meeting' ? meetingOf(committee, due.meeting) : null;
  const [, hour = '', minutes = '00'] = /(\d{1,2})(?:[.:](\d{2}))?/u.exec(clock) ?? [];
  return meeting?.time === `${hour.padStart(2, '0')}:${minutes}`;
}

/** The due of a line; it is asked for only where two are said and they differ. */
function oneDue(task: Task, committee: Committee, today: Day): OneDue {
  const { atStart, atEnd, unread, inTheWay, bare, deliverable } = task;
  const phrase = atEnd ?? atStart;
  if (phrase === null && bare !== null) return bareTime(bare, committee, today);
  if (phrase === null)
    return { ok: false, refusal: { why: 'no-due', words: dueWordsIn(deliverable) } };
  const due = resolved(phrase, committee, today);
  if (unread !== null) return { ok: false, refusal: unreadDue(unread, due, committee) };
  if (inTheWay !== null) return withWordsBeside(due, phrase, inTheWay.words, committee);
  if (atStart === null || atEnd === null) return due;

  const other = resolved(atStart, committee, today);
  if (isSame(due, other)) return due;
  const dues = [other, due].flatMap((each) => (each.ok ? [withDay(each.due, committee)] : []));
  return { ok: false, refusal: { why: 'two-dues', phrases: [atStart.text, atEnd.text], dues } };
}

/** Words that say no due either are shown with those of the due, as nothing of it was understood. */
function withWordsBeside(
  found: OneDue,
  { text: phrase }: DuePhrase,
  words: string,
  committee: Committee,
): OneDue {
  if (!found.ok)
    return isUnknown(found.refusal)
      ? { ok: false, refusal: { why: 'no-due', words: `${phrase} ${words}` } }
      : found;
  const read = withDay(found.due, committee);
  return {
    ok: false,
    refusal: { why: 'words-beside', phrase, words, read, before: beforeOf(read) },
  };
}

/** What was misspelt is asked, however near its name is. */
function asMeant({ due, phrase }: MisspeltDue, committee: Committee, today: Day): OneDue {
  const found = resolveDue(due, committee, today);
  if (!found.ok) {
    const { ok: _ok, ...about } = found;
    return { ok: false, refusal: { ...about, phrase: due.text, written: phrase } };
  }
  const read = withDay(found.due, committee);
  return { ok: false, refusal: { why: 'misspelt', phrase, read, before: beforeOf(read) } };
}

function beforeOf({ due }: SaidDue): TimeBefore | null {
  return (due.kind === 'meeting' ? due.before : null) ?? null;
}

function isNoDue(due: OneDue): boolean {
  return !due.ok && due.refusal.why === 'no-due';
}

function isUnknown(refusal: DueRefusal): boolean {
  return refusal.why === 'unclear' && refusal.day === null && refusal.choices.length === 0;
}

function withDay(due: Due, committee: Committee): SaidDue {
  const meeting = due.kind === 'meeting' ? meetingOf(committee, due.meeting) : null;
  return { due, day: meeting?.day ?? null };
}

/** A time of whose words only the last were understood: it is shown with the meeting it may mean. */
function unreadDue(phrase: string, due: OneDue, committee: Committee): DueRefusal {
  const meant = due.ok && due.due.kind === 'meeting' ? meetingOf(committee, due.due.meeting) : null;
  const choices = !due.ok && 'choices' in due.refusal ? due.refusal.choices : [];
  return {
    why: 'unclear',
    phrase,
    day: due.ok && due.due.kind === 'date' ? due.due.day : null,
    days: [],
    choices: meant === null ? choices : [meant],
    before: null,
  };
}

function bareTime(
  { phrase, without }: NonNullable<Task['bare']>,
  committee: Committee,
  today: Day,
): OneDue {
  const found = resolveDue(phrase, committee, today);
  const due = found.ok ? found.due : null;
  return { ok: false, refusal: { why: 'bare-time', phrase: phrase.text, due, without } };
}

function resolved(phrase: DuePhrase, committee: Committee, today: Day): OneDue {
  const found = resolveDue(phrase, committee, today);
  if (found.ok) return found;
  const { ok: _ok, ...about } = found;
  return { ok: false, refusal: { ...about, phrase: phrase.text } };
}

/** Whether two dues come to the same, whatever the words: "15/12" and "the 15 December meeting". */
function isSame(one: OneDue, other: OneDue): boolean {
  if (one.ok || other.ok) return one.ok && other.ok && isSameDue(one.due, other.due);
  const [why, otherWhy] = [one, other].map(({ refusal }) => ({ ...refusal, phrase: null }));
  return JSON.stringify(why) === JSON.stringify(otherWhy);
}
