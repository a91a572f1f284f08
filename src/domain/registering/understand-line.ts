import type { Due } from '../committee/due.ts';
import type { Holder } from '../committee/holder.ts';
import { isSameDue } from '../assignments/same-task.ts';
import type { Committee } from '../committee/committee.ts';
import { meetingOf } from '../committee/meetings.ts';
import type { DuePhrase } from '../dates/due-phrase.ts';
import { resolveDue } from '../dates/resolve.ts';
import type { ResolvedDue } from '../dates/resolved-due.ts';
import type { Day } from '../days/day.ts';
import type { Person } from '../record/person.ts';
import { type Task, taskIn } from './due-in-line.ts';
import { dueWordsIn } from './due-words.ts';
import { withOwnCode } from '../dates/own-code.ts';
import { leadingHolder } from './leading-holder.ts';

/** What a line said as far as it was understood; the form that is offered is filled in with it. */
export type Understood = {
  readonly holder: Holder | null;
  readonly deliverable: string;
  readonly due: Due | null;
};

export type LineRefusal =
  | { readonly why: 'unknown-holder'; readonly words: string }
  /** Two that are called so: whose it is would be a guess. */
  | { readonly why: 'which-office'; readonly words: string; readonly titles: readonly string[] }
  /** Two are named where one answers for it. */
  | {
      readonly why: 'two-holders';
      readonly words: string;
      readonly each: readonly [string, string];
    }
  | { readonly why: 'no-deliverable' }
  | DueRefusal;

type DueRefusal =
  /** With the words at the end that may have been meant as one. */
  | { readonly why: 'no-due'; readonly words: string | null }
  /** A time that may be the due, or belong to what shall be brought: "rapport Q2". */
  | {
      readonly why: 'bare-time';
      readonly phrase: string;
      readonly due: Due | null;
      /** What shall be brought if it is the due. */
      readonly without: string;
    }
  | { readonly why: 'two-dues'; readonly phrases: readonly [string, string] }
  /** What is unclear of a due that is said, with what can be offered instead. */
  | (Omit<Extract<ResolvedDue, { ok: false }>, 'ok'> & { readonly phrase: string });

export type UnderstoodLine =
  | { readonly ok: true; readonly holder: Holder; readonly deliverable: string; readonly due: Due }
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
  const { holder, words, rest, offices: titles, two } = leadingHolder(line, committee, me);
  const task = taskOf(rest, committee.code);
  const { deliverable } = task;
  const due = oneDue(task, committee, today);
  const understood = { holder, deliverable, due: due.ok ? due.due : null };

  if (titles.length > 0)
    return { ok: false, refusal: { why: 'which-office', words, titles }, understood };
  if (two !== null)
    return { ok: false, refusal: { why: 'two-holders', words, each: two }, understood };
  if (holder === null) return { ok: false, refusal: { why: 'unknown-holder', words }, understood };
  if (deliverable === '') return { ok: false, refusal: { why: 'no-deliverable' }, understood };
  if (!due.ok) return { ok: false, refusal: due.refusal, understood };
  return { ok: true, holder, deliverable, due: due.due };
}

/** "till run i aug": the committee's own code is as much a meeting's in small letters. */
function taskOf(rest: string, code: string): Task {
  const task = taskIn(withOwnCode(rest, code));
  return rest.includes(task.deliverable) ? task : taskIn(rest);
}

/** The due of a line; it is asked for only where two are said and they differ. */
function oneDue(task: Task, committee: Committee, today: Day): OneDue {
  const { atStart, atEnd, unread, bare, deliverable } = task;
  const phrase = atEnd ?? atStart;
  if (phrase === null && bare !== null) return bareTime(bare, committee, today);
  if (phrase === null)
    return { ok: false, refusal: { why: 'no-due', words: dueWordsIn(deliverable) } };
  const due = resolved(phrase, committee, today);
  if (unread !== null) return { ok: false, refusal: unreadDue(unread, due, committee) };
  if (atStart === null || atEnd === null) return due;

  const other = resolved(atStart, committee, today);
  if (isSame(due, other)) return due;
  return { ok: false, refusal: { why: 'two-dues', phrases: [atStart.text, atEnd.text] } };
}

/** A time of whose words only the last were understood: it is shown with the meeting it may mean. */
function unreadDue(phrase: string, due: OneDue, committee: Committee): DueRefusal {
  const meant = due.ok && due.due.kind === 'meeting' ? meetingOf(committee, due.due.meeting) : null;
  const choices = !due.ok && 'choices' in due.refusal ? due.refusal.choices : [];
  return {
    why: 'unclear',
    phrase,
    day: due.ok && due.due.kind === 'date' ? due.due.day : null,
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
