import { findDuePhrases } from '../dates/find-due-phrases.ts';
import type { DuePhrase } from '../dates/phrases.ts';
import type { Day } from '../day.ts';
import { CONSTRUCTIONS, NOT_ASSIGNING } from './constructions.ts';
import type { Doubt, Finding } from './finding.ts';
import { isoOfDue } from './iso-of-due.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { caseNumberIn, caseTitleIn, listUnder } from './surroundings.ts';

type Assigning = { readonly holder: string; readonly task: string };

/**
 * Finds the assignments of a decision's text, Swedish or English. Where the text has a decision,
 * what is only proposed or told does not count; the same assignment said twice is one.
 */
export function readDecision(
  text: string,
  options: { readonly decidedOn?: Day | null } = {},
): Finding[] {
  const decidedOn = options.decidedOn ?? null;
  const composed = text.normalize('NFC');
  const found = countingOf(sentencesOf(composed)).flatMap(
    (sentence) => findingIn(sentence, composed, decidedOn) ?? [],
  );
  return found.filter((each, index) => index === found.findIndex((one) => isSame(one, each)));
}

/** A decision displaces the proposal within its own §; told sections never count. */
function countingOf(sentences: readonly Sentence[]): Sentence[] {
  const decided = new Set(
    sentences.filter(({ section }) => section === 'decision').map(({ paragraph }) => paragraph),
  );
  return sentences.filter(({ section, paragraph }) => {
    if (section === 'decision' || section === 'open') return true;
    return section === 'proposal' && !decided.has(paragraph);
  });
}

function findingIn(sentence: Sentence, text: string, decidedOn: Day | null): Finding | null {
  const { span, paragraph } = sentence;
  const wording = text.slice(span.from, span.to).trim();
  const assigning = assigningIn(wording);
  if (assigning === null) return null;
  const due = findDuePhrases(assigning.task).at(-1) ?? null;
  return {
    holder: assigning.holder,
    deliverable: deliverableOf(assigning.task, due),
    reportsTo: due === null ? null : bodyIn(due.text),
    due: due === null ? null : placed(due, assigning.task, span.from, text),
    dueIso: due === null ? null : isoOfDue(due, decidedOn),
    caseNumber: caseNumberIn(text),
    caseTitle: caseTitleIn(text),
    paragraph,
    decidedOn,
    sentTo: listUnder('sent-to', text),
    basis: listUnder('basis', text),
    wording,
    span,
    doubts: doubtsOf(due),
  };
}

function assigningIn(wording: string): Assigning | null {
  const line = oneLine(wording).replace(/^(?:\d{1,2}[.)]|[•–*-]|[a-h]\))\s+/u, '');
  if (NOT_ASSIGNING.test(line)) return null;
  for (const { pattern } of CONSTRUCTIONS) {
    const { holder, task } = pattern.exec(line)?.groups ?? {};
    if (holder !== undefined && task !== undefined) return { holder, task };
  }
  return null;
}

function deliverableOf(task: string, due: DuePhrase | null): string {
  const left = due === null ? task : `${task.slice(0, due.span.from)} ${task.slice(due.span.to)}`;
  return oneLine(left).replace(/\s*\([^()]*\d[^()]*\)\.?$|[\s.,;]+$/u, '');
}

/** "till regionala utvecklingsnämndens sammanträde …" goes to "regionala utvecklingsnämnden". */
function bodyIn(words: string): string | null {
  const body =
    /(?:till|vid|på|inför|före|för|to|at|before)\s+(?<body>(?:[\p{L}-]+\s+){0,3}?[\p{L}-]+?)['’]?s?\s+(?:sammanträde|möte|meeting)(?![\p{L}])/iu.exec(
      words,
    )?.groups?.['body'];
  return body === undefined || /(?:nästa|next|the)$/iu.test(body) ? null : body;
}

/** The phrase where it stands in the text; a wrapped one is found by its words. */
function placed(due: DuePhrase, task: string, from: number, text: string): DuePhrase {
  const words = due.text.split(' ').map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  const sought = new RegExp(words.join(String.raw`\s+`), 'gu');
  sought.lastIndex = from;
  const match = sought.exec(text);
  const at = match?.index ?? from + task.indexOf(due.text);
  return { ...due, span: { from: at, to: at + (match?.[0].length ?? due.text.length) } };
}

function doubtsOf(due: DuePhrase | null): Doubt[] {
  return due === null ? ['due'] : [];
}

function isSame(one: Finding, other: Finding): boolean {
  return (
    one.paragraph === other.paragraph &&
    one.holder.toLowerCase() === other.holder.toLowerCase() &&
    one.deliverable.toLowerCase() === other.deliverable.toLowerCase()
  );
}

/** One line; a word that was broken at a line's end is closed again. */
function oneLine(words: string): string {
  return words
    .replace(/(?<=\p{Ll})-\s*\n\s*(?=\p{Ll})/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
