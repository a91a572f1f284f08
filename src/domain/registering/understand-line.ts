import type { Due } from '../committee/due.ts';
import type { Holder } from '../committee/holder.ts';
import { isSameDue } from '../assignments/same-task.ts';
import type { Committee } from '../committee/committee.ts';
import type { DuePhrase } from '../dates/due-phrase.ts';
import { type ResolvedDue, resolveDue } from '../dates/resolve.ts';
import type { Day } from '../days/day.ts';
import type { Person } from '../record/person.ts';
import { type Task, taskIn } from './due-in-line.ts';
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
  | { readonly why: 'no-deliverable' }
  | DueRefusal;

type DueRefusal =
  | { readonly why: 'no-due' }
  | { readonly why: 'two-dues'; readonly phrases: readonly [string, string] }
  /** `no-such-meeting`, `several-meetings` or `unclear`, with what can be offered instead. */
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
  const { holder, words, rest, offices: titles } = leadingHolder(line, committee, me);
  const task = taskIn(rest);
  const { deliverable } = task;
  const due = oneDue(task, committee, today);
  const understood = { holder, deliverable, due: due.ok ? due.due : null };

  if (titles.length > 0)
    return { ok: false, refusal: { why: 'which-office', words, titles }, understood };
  if (holder === null) return { ok: false, refusal: { why: 'unknown-holder', words }, understood };
  if (deliverable === '') return { ok: false, refusal: { why: 'no-deliverable' }, understood };
  if (!due.ok) return { ok: false, refusal: due.refusal, understood };
  return { ok: true, holder, deliverable, due: due.due };
}

/** The due of a line; it is asked for only where two are said and they differ. */
function oneDue({ atStart, atEnd }: Task, committee: Committee, today: Day): OneDue {
  const phrase = atEnd ?? atStart;
  if (phrase === null) return { ok: false, refusal: { why: 'no-due' } };
  const due = resolved(phrase, committee, today);
  if (atStart === null || atEnd === null) return due;

  const other = resolved(atStart, committee, today);
  if (isSame(due, other)) return due;
  return { ok: false, refusal: { why: 'two-dues', phrases: [atStart.text, atEnd.text] } };
}

function resolved(phrase: DuePhrase, committee: Committee, today: Day): OneDue {
  const found = resolveDue(phrase, committee, today);
  if (found.ok) return found;
  const { why, day, choices } = found;
  return { ok: false, refusal: { why, day, choices, phrase: phrase.text } };
}

/** Whether two dues come to the same, whatever the words: "15/12" and "the 15 December meeting". */
function isSame(one: OneDue, other: OneDue): boolean {
  if (one.ok || other.ok) return one.ok && other.ok && isSameDue(one.due, other.due);
  const [why, otherWhy] = [one, other].map(({ refusal }) => ({ ...refusal, phrase: null }));
  return JSON.stringify(why) === JSON.stringify(otherWhy);
}
