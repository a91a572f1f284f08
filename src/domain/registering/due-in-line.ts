import { phraseAtEnd, phrasesAtEdges, phraseAtStart } from '../dates/phrases-at-edges.ts';
import type { DuePhrase } from '../dates/due-phrase.ts';
import { leftOfDue } from './left-of-due.ts';
import { bareTimeIn } from './due-words.ts';

/** What stands after the holder: the deliverable, to the letter, and the due phrases around it. */
export type Task = {
  readonly deliverable: string;
  readonly atStart: DuePhrase | null;
  readonly atEnd: DuePhrase | null;
  /** The words before it that are no part of it and none of the deliverable, with its own. */
  readonly unread: string | null;
  /** A time at the end that no word makes a due: it stays in the deliverable until that is asked. */
  readonly bare: { readonly phrase: DuePhrase; readonly without: string } | null;
};

// What joins a holder to the task; it says nothing of the deliverable.
const JOINING =
  /^(?:[\s,:;–—-]+|(?:(?:får|fick|ges|har)\s+i\s+uppdrag\s+att|uppdras|ska(?:ll)?|bör|att|(?:is|are)\s+to|shall|should|must|to)(?=[\s,:]|$))/iu;

/** Takes a line without its holder apart; dates inside the deliverable stay where they are. */
export function taskIn(rest: string): Task {
  const joined = withoutJoining(rest);
  const edges = phrasesAtEdges(joined);
  // Both "till sammanträdet den 15 december ta fram …" and "att till sammanträdet … ta fram …".
  const start = joined === rest.trim() ? edges.start : (phraseAtStart(rest.trim()) ?? edges.start);
  const task = start === null ? joined : withoutJoining(start.rest);
  const end = start === null ? edges.end : phraseAtEnd(task);
  const atStart = start?.phrase ?? null;
  const phrase = bareTimeIn(task, end?.phrase ?? null);
  if (phrase === null) {
    const before = end === null ? '' : leftOfDue(end.rest);
    const deliverable = tidied((end?.rest ?? task).slice(0, -before.length || undefined));
    const unread = end === null || before === '' ? null : `${before} ${end.phrase.text}`;
    return { deliverable, atStart, atEnd: end?.phrase ?? null, unread, bare: null };
  }
  const bare = { phrase, without: tidied(task.slice(0, phrase.span.from)) };
  return { deliverable: tidied(task), atStart, atEnd: null, unread: null, bare };
}

function tidied(words: string): string {
  return words.replace(/[\s,;:–—-]+$/u, '');
}

function withoutJoining(text: string): string {
  let left = text;
  for (let found = JOINING.exec(left); found !== null; found = JOINING.exec(left))
    left = left.slice(found[0].length);
  return left.trim();
}
