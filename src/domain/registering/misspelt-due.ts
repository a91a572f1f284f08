import type { DuePhrase } from '../dates/due-phrase.ts';
import { slipsMended } from '../dates/times/slips.ts';
import type { Task } from './due-in-line.ts';

/** A task with its due as it was most likely meant, and the due's words as they were written. */
export type MisspeltDue = { readonly task: Task; readonly due: DuePhrase; readonly phrase: string };

/**
 * The due of a line in whose last words the name of a month or a weekday is misspelt: "senast 15
 * decmber", "tisdgen den 15 december". Null where the words say no other due than they do as they
 * stand.
 */
export function misspeltDue(
  rest: string,
  asWritten: Task,
  read: (rest: string) => Task,
): MisspeltDue | null {
  for (const { text, written, meant } of slipsMended(rest)) {
    const task = read(text);
    const due = task.atEnd;
    const says = due?.text.toLowerCase().includes(meant) === true;
    if (!says || due.text === asWritten.atEnd?.text) continue;
    return { task, due, phrase: due.text.replace(new RegExp(meant, 'iu'), () => written) };
  }
  return null;
}
