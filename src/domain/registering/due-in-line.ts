import type { DuePhrase } from '../dates/due-phrase.ts';
import { phraseAtStart } from '../dates/phrases-at-edges.ts';
import { typedPhrases } from '../dates/typed-phrases.ts';
import { decisionAtEnd, decisionAtStart } from './beside-due.ts';
import type { TimedLine } from './beside-pieces.ts';
import { type DecisionSaid, differs, NOTHING_SAID, saidOfBoth } from './decision-words.ts';
import { bareTimeIn } from './due-words.ts';
import { type DueSaid, dueSaid } from './due-said.ts';
import { leftOfDue, withoutLead } from './left-of-due.ts';
import { type UnboundParagraph, unboundParagraph } from './unbound-paragraph.ts';

/** What stands after the holder: the deliverable, to the letter, and the due phrases around it. */
export type Task = {
  readonly deliverable: string;
  readonly atStart: DuePhrase | null;
  readonly atEnd: DuePhrase | null;
  /** What the line says of the decision, apart from the deliverable. */
  readonly origin: DecisionSaid;
  /** The words before it that are no part of it and none of the deliverable, with its own. */
  readonly unread: string | null;
  /** The words behind it that may have been meant otherwise; they stay in the deliverable. */
  readonly inTheWay: {
    readonly words: string;
    /** All of the task, where the due is not understood either. */
    readonly whole: string;
  } | null;
  /** A time at the end that no word makes a due: it stays in the deliverable until that is asked. */
  readonly bare: { readonly phrase: DuePhrase; readonly without: string } | null;
  /** A § that may be the decision's: it stays in the deliverable until that is asked. */
  readonly unbound: UnboundParagraph | null;
};

// What joins a holder to the task; it says nothing of the deliverable.
const JOINING =
  /^(?:[\s,:;|/→–—-]+|(?:(?:(?:får|fick|ges|har)\s+)?i\s+uppdrag\s+att|uppdras|ska(?:ll)?|bör|att|(?:is|are)\s+to|shall|should|must|to)(?=[\s,:]|$))/iu;

type Where = Pick<TimedLine, 'today' | 'isOwn'>;

/** Takes a line without its holder apart; dates inside the deliverable stay where they are. */
export function taskIn(rest: string, where: Where): Task {
  const begun = beginningOf(rest, where, saidAtStart);
  const task = taskAfter(begun, where);
  // Where two differ, the first one may be of what shall be brought: it stays there.
  return differs(begun.origin, task.origin)
    ? taskAfter(beginningOf(rest, where, nothingSaid), where)
    : { ...task, origin: saidOfBoth(task.origin, begun.origin) };
}

function taskAfter({ text, atStart }: Beginning, where: Where): Task {
  const line = { text, phrases: typedPhrases(text), ...where };
  const found = dueSaid(line);
  const isDue = found !== null && (atStart === null || found.beside.unread === '');
  const task = isDue ? withDue(line, found) : withoutDue(line, atStart);
  return { ...task, atStart: atStart ?? task.atStart };
}

type Beginning = Pick<Task, 'atStart' | 'origin'> & { readonly text: string };
type DecisionReader = (
  text: string,
  where: Where,
) => { readonly origin: DecisionSaid; readonly rest: string };

/** What a line says before the task: the decision, the due, or both. */
function beginningOf(rest: string, where: Where, read: DecisionReader): Beginning {
  const joined = withoutJoining(rest);
  const led = read(joined, where);
  const task = withoutJoining(led.rest);
  // Both "till sammanträdet den 15 december ta fram …" and "att till sammanträdet … ta fram …".
  const start = phraseAtStart(led.rest === joined ? rest.trim() : task) ?? phraseAtStart(task);
  if (start === null) return { atStart: null, origin: led.origin, text: task };
  const behind = read(start.rest, where);
  const after = differs(led.origin, behind.origin) ? nothingSaid(start.rest) : behind;
  const origin = saidOfBoth(led.origin, after.origin);
  return { atStart: start.phrase, origin, text: withoutJoining(after.rest) };
}

function nothingSaid(text: string): ReturnType<DecisionReader> {
  return { origin: NOTHING_SAID, rest: text };
}

function saidAtStart(text: string, where: Where): ReturnType<DecisionReader> {
  const mayBe = MARK.test(text.slice(0, FARTHEST_MARK));
  const phrases = mayBe ? typedPhrases(text) : [];
  const read = mayBe ? decisionAtStart({ text, phrases, ...where }) : null;
  return read ?? nothingSaid(text);
}

/** Without a number or its mark nothing is said of a decision: most lines are not looked through. */
const MARK = /[§\d]/u;
const FARTHEST_MARK = 60;

function withDue({ text, ...about }: TimedLine, { phrase, beside, other }: DueSaid): Task {
  const { kept, unread: words, origin } = beside;
  const bare = words === '' ? bareTimeIn(text.slice(0, phrase.span.to), phrase) : null;
  if (bare !== null) return { ...bareTask(text.slice(0, phrase.span.to), bare, kept), origin };
  const first = other ?? phrase;
  const before = text.slice(0, first.span.from).trim();
  const left = leftOfDue(before);
  const task = tidied(withoutLead(tidied(before.slice(0, -left.length || undefined))));
  const title = { text: task, ...about };
  const decision = MARK.test(task) ? decisionAtEnd(title, { isApart: true }) : null;
  const unbound = decision === null ? unboundParagraph(title) : null;
  return {
    deliverable: withKept(decision?.rest ?? task, kept),
    atStart: other,
    atEnd: phrase,
    origin: decision === null ? origin : saidOfBoth(origin, decision.origin),
    unread: left === '' ? null : `${left} ${phrase.text}`,
    inTheWay: words === '' ? null : { words, whole: tidied(text) },
    bare: null,
    unbound: unbound && { ...unbound, without: withKept(unbound.without, kept) },
  };
}

/** What is said of the decision at the end of a line without a due; a comma sets it apart where the due came first. */
function withoutDue(line: TimedLine, atStart: DuePhrase | null): Task {
  const bare = bareTimeIn(line.text, null);
  if (bare !== null) return { ...bareTask(line.text, bare, ''), origin: NOTHING_SAID };
  const read = MARK.test(line.text) ? decisionAtEnd(line, { isApart: atStart !== null }) : null;
  const { origin, rest } = read ?? { origin: NOTHING_SAID, rest: line.text };
  const unbound = atStart !== null && read === null ? unboundParagraph(line) : null;
  return { ...EMPTY, deliverable: tidied(rest), origin, unbound };
}

const EMPTY = {
  atStart: null,
  atEnd: null,
  unread: null,
  inTheWay: null,
  bare: null,
  unbound: null,
} as const;

function bareTask(text: string, phrase: DuePhrase, kept: string): Omit<Task, 'origin'> {
  const without = withKept(tidied(text.slice(0, phrase.span.from)), kept);
  return { ...EMPTY, deliverable: withKept(tidied(text), kept), bare: { phrase, without } };
}

/** What is said besides stays behind what shall be brought, unless nothing shall. */
function withKept(words: string, kept: string): string {
  return words === '' ? kept.replace(/^[\s,;–—-]+/u, '') : `${words}${kept}`;
}

function tidied(words: string): string {
  return words.replace(/[\s,;:|/→([–—-]+$/u, '');
}

function withoutJoining(text: string): string {
  let left = text;
  for (let found = JOINING.exec(left); found !== null; found = JOINING.exec(left))
    left = left.slice(found[0].length);
  return left.trim();
}
