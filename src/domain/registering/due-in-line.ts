import { phraseAtEnd, phrasesAtEdges, phraseAtStart } from '../dates/phrases-at-edges.ts';
import type { DuePhrase } from '../dates/due-phrase.ts';
import { bareTimeIn } from './due-words.ts';

/** What stands after the holder: the deliverable, to the letter, and the due phrases around it. */
export type Task = {
  readonly deliverable: string;
  readonly atStart: DuePhrase | null;
  readonly atEnd: DuePhrase | null;
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
  if (phrase === null)
    return {
      deliverable: tidied(end?.rest ?? task),
      atStart,
      atEnd: end?.phrase ?? null,
      bare: null,
    };
  const bare = { phrase, without: tidied(task.slice(0, phrase.span.from)) };
  return { deliverable: tidied(task), atStart, atEnd: null, bare };
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
