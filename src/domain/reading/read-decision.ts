import { findDuePhrases } from '../dates/find-due-phrases.ts';
import type { DuePhrase } from '../dates/phrases.ts';
import type { Day } from '../day.ts';
import { CONSTRUCTIONS, NOT_ASSIGNING } from './constructions.ts';
import type { Doubt, Finding } from './finding.ts';
import { isoOfDue } from './iso-of-due.ts';
import { bodyIn } from './bodies.ts';
import { type Item, itemsOf } from './items.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { caseNumberIn, caseTitleIn, listUnder } from './surroundings.ts';

const TELLS_OF_RESULT =
  /(?<![\p{L}])(?:ska|skall|redovisas|lämnas|presenteras|rapporteras|återrapporteras|shall|to\s+be|will)(?![\p{L}])/iu;
const FOLLOWS =
  /(?<![\p{L}])(?:enligt|i\s+enlighet\s+med|bifaller)\s+(?:[\p{L}]+\s+){0,2}förslag(?:et)?(?![\p{L}])/iu;
const SAYS_BY = /^(?:senast|före|innan|till|due|by|before|until|no|not)\s/iu;
const STARTS_FROM = /(?:från\s+och\s+med|från|from)\s+$/iu;

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
  const found = itemsOf(text.normalize('NFC')).flatMap((item) => findingsIn(item, decidedOn));
  return found.filter((each, index) => index === found.findIndex((one) => isSame(one, each)));
}

/** Finds within one item of minutes, for a case number and recipients belong to their own §. */
function findingsIn(item: Item, decidedOn: Day | null): Finding[] {
  const sentences = countingOf(sentencesOf(item.text), item.text);
  const read = sentences.map((sentence) => findingIn(sentence, item, decidedOn));
  return read.flatMap((finding, index) => {
    if (finding === null) return [];
    const next = sentences[index + 1];
    const follows = next !== undefined && read[index + 1] === null;
    return [follows ? withResult(finding, next, item, decidedOn) : finding];
  });
}

/** "Uppdraget redovisas till nämnden i maj." says when the assignment before it is due. */
function withResult(finding: Finding, next: Sentence, item: Item, decidedOn: Day | null): Finding {
  const words = item.text.slice(next.span.from, next.span.to);
  const due = TELLS_OF_RESULT.test(words) ? dueIn(words) : null;
  if (finding.due !== null || due === null) return finding;
  const from = item.from + next.span.from + due.span.from;
  return {
    ...finding,
    reportsTo: bodyIn(words),
    due: { ...due, span: { from, to: from + due.text.length } },
    dueIso: isoOfDue(due, decidedOn),
    doubts: [],
  };
}

/** The last phrase that says by when; a bare date or one that something runs from is no due. */
function dueIn(words: string): DuePhrase | null {
  const due = findDuePhrases(words).findLast(
    ({ kind, text, span }) =>
      (kind !== 'date' || SAYS_BY.test(text)) && !STARTS_FROM.test(words.slice(0, span.from)),
  );
  return due ?? null;
}

/**
 * A decision displaces the proposal, unless it says no more than that the proposal is followed;
 * told sections never count.
 */
function countingOf(sentences: readonly Sentence[], text: string): Sentence[] {
  const decisions = sentences.filter(({ section }) => section === 'decision');
  const follows = decisions.some(({ span }) => FOLLOWS.test(text.slice(span.from, span.to)));
  const proposalCounts = follows || decisions.length === 0;
  return sentences.filter(
    ({ section }) =>
      section === 'decision' || section === 'open' || (section === 'proposal' && proposalCounts),
  );
}

function findingIn(sentence: Sentence, item: Item, decidedOn: Day | null): Finding | null {
  const { span, paragraph } = sentence;
  const { text, from } = item;
  const wording = text.slice(span.from, span.to).trim();
  const assigning = assigningIn(wording);
  if (assigning === null) return null;
  const due = dueIn(assigning.task);
  return {
    holder: assigning.holder,
    deliverable: deliverableOf(assigning.task, due),
    reportsTo: bodyIn(assigning.task),
    due: due === null ? null : shifted(placed(due, assigning.task, span.from, text), from),
    dueIso: due === null ? null : isoOfDue(due, decidedOn),
    caseNumber: caseNumberIn(text),
    caseTitle: caseTitleIn(text),
    paragraph,
    decidedOn,
    sentTo: listUnder('sent-to', text),
    basis: listUnder('basis', text),
    wording,
    span: { from: span.from + from, to: span.to + from },
    doubts: doubtsOf(due),
  };
}

function assigningIn(wording: string): Assigning | null {
  const line = oneLine(wording).replace(
    /^(?:\d{1,2}[.)]\s*(?=\p{L})|(?:[•–*-]|\(?[a-z]\)|att)\s+)/u,
    '',
  );
  if (NOT_ASSIGNING.test(line)) return null;
  for (const { pattern } of CONSTRUCTIONS) {
    const { holder, task } = pattern.exec(line)?.groups ?? {};
    if (holder !== undefined && task !== undefined) return { holder: named(holder), task };
  }
  return null;
}

/** A holder without the clause that leads in to it: "byggnadsnämnden att bygglovschefen". */
function named(holder: string): string {
  return holder.replace(/^.*(?<![\p{L}])(?:att|that)\s+|\s+ska$/giu, '').trim();
}

function deliverableOf(task: string, due: DuePhrase | null): string {
  const left = due === null ? task : `${task.slice(0, due.span.from)} ${task.slice(due.span.to)}`;
  return oneLine(left).replace(/\s*\([^()]*\d[^()]*\)\.?$|[\s.,;]+$/u, '');
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

function shifted(due: DuePhrase, by: number): DuePhrase {
  return { ...due, span: { from: due.span.from + by, to: due.span.to + by } };
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
