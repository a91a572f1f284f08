import type { DuePhrase } from '../dates/due-phrase.ts';
import type { Day } from '../days/day.ts';
import type { Span } from '../text/span.ts';
import type { Finding } from './finding.ts';
import { isoOfDue } from './iso-of-due.ts';
import type { Found } from './orders/found.ts';
import {
  type ConfirmedAtOnce,
  confirmedAtOnceIn,
  isConfirmedAtOnce,
} from './surroundings/confirmed-at-once.ts';
import { decidedOnIn } from './surroundings/decided-on.ts';
import { minutesSaidIn } from './surroundings/minutes-said.ts';
import { surroundingsOf } from './surroundings/surroundings.ts';
import { cleaned } from './text/clean.ts';
import type { Edited } from './text/edited.ts';
import { type Item, itemsOf } from './text/items.ts';

/** A text cut into its items, with what it says of all of them. */
export type Parts = {
  readonly items: readonly Item[];
  readonly clean: Edited;
  readonly head: Head;
};

/** @param decidedOnKnown the day of the decision, where it is known besides the text */
export function partsOf(text: string, decidedOnKnown: Day | null): Parts {
  const clean = cleaned(text);
  const minutes = minutesSaidIn(text.normalize('NFC'));
  const atOnce = confirmedAtOnceIn(clean.text);
  const decidedOn = decidedOnKnown ?? decidedOnIn(clean.text) ?? decidedOnIn(text.normalize('NFC'));
  return { items: itemsOf(clean.text), clean, head: { decidedOn, minutes, atOnce } };
}

type Head = Pick<Finding, 'decidedOn' | 'minutes'> & { readonly atOnce: ConfirmedAtOnce };

/** What was found in an item, with what the text says around it, in the text's own words and places. */
export function findingsOf(found: readonly Found[], source: Source, head: Head): Finding[] {
  if (found.length === 0) return [];
  const surroundings = surroundingsOf(source.item);
  const { decidedOn } = head;
  const minutes = isAtOnce(source.item, head.atOnce) ? 'confirmed-at-once' : head.minutes;
  return found.map((each) => ({
    ...surroundings,
    ...placed(each, source),
    holder: each.holder,
    deliverable: each.deliverable,
    reportsTo: each.reportsTo,
    dueIso: each.due === null ? null : isoOfDue(each.due, decidedOn),
    paragraph: each.paragraph,
    decidedOn,
    minutes,
    doubts: each.doubts,
  }));
}

/** It may say so itself, and the text may say so of it elsewhere: "§§ 85–87 justeras omedelbart". */
function isAtOnce({ text, paragraph }: Item, atOnce: ConfirmedAtOnce): boolean {
  if (atOnce === 'all' || isConfirmedAtOnce(text)) return true;
  return paragraph !== null && atOnce.has(Number(paragraph.slice('§ '.length)));
}

export type Source = { readonly item: Item; readonly clean: Edited; readonly original: string };

/** Where the sentence and the due stand in the text as it was given, and the sentence to the letter. */
function placed(
  { from, to, due, dueIn }: Found,
  { item, clean, original }: Source,
): Pick<Finding, 'wording' | 'span' | 'due'> {
  const back = (span: Span): Span => ({
    from: clean.origin(item.from + span.from),
    to: clean.origin(item.from + span.to),
  });
  const span = trimmed(back({ from, to }), original);
  const wording = original.slice(span.from, span.to).normalize('NFC');
  return { wording, span, due: due === null ? null : duePlaced(due, dueIn, { item, back }) };
}

/** The phrase where it stands; one that the words' cleaning has changed is placed with its sentence. */
function duePlaced(
  due: DuePhrase,
  within: Span,
  { item, back }: { item: Item; back: (span: Span) => Span },
): DuePhrase {
  const at = item.text.slice(within.from, within.to).indexOf(due.text);
  const from = within.from + Math.max(0, at);
  return { ...due, span: back({ from, to: at === -1 ? within.to : from + due.text.length }) };
}

function trimmed({ from, to }: Span, text: string): Span {
  const words = text.slice(from, to);
  const [lead, trail] = [
    words.length - words.trimStart().length,
    words.length - words.trimEnd().length,
  ];
  return { from: from + lead, to: Math.max(from + lead, to - trail) };
}
