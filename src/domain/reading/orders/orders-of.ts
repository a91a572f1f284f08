import { actionLinesIn } from '../assigning/action-lines.ts';
import { type Setting, counts, decidersIn, isForAll, refersBack } from '../assigning/counts.ts';
import type { Order } from '../assigning/order.ts';
import { labelledIn } from '../assigning/labelled.ts';
import { orderIn } from '../assigning/order-in.ts';
import { type Row, rowsIn } from '../assigning/table-rows.ts';
import { adoptedMotionsIn } from './adopted-motions.ts';
import { sentencesThatOrder, decidedInPast } from './sentences-that-order.ts';
import { withEarlier } from './earlier-order.ts';
import type { Doubt } from './doubt.ts';
import { type Found, foundBy } from './found.ts';
import { bodyOfDue } from '../result/bodies.ts';
import { duesIn } from '../result/due-in.ts';
import { dueSaidLaterIn, type DueSaidLater } from '../result/due-said-later.ts';
import { takenApart } from '../result/deliverable-of.ts';
import type { Item } from '../text/items.ts';
import { joinedPoints } from './joined-points.ts';
import { type Sentence, sentencesOf } from '../text/sentences.ts';

/** The orders of one item, each once, in the order of the text. */
export function ordersOf(item: Item): Found[] {
  const sentences = sentencesOf(item);
  const isDecided = sentences.some(({ section }) => section === 'decision');
  const setting = {
    isDecided,
    deciders: decidersIn(item.text),
    isForAll: isForAll(item.text, sentences),
  };
  const rows = [...rowsIn(item.text), ...labelledIn(item.text), ...actionLinesIn(item.text)];
  const found = rows.map((row) => foundInRow(row, item));
  const inPast = decidedInPast(sentences);
  const counting = [...sentencesThatOrder(joinedPoints(sentences)), ...adoptedMotionsIn(sentences)];
  for (const sentence of counting) takeIn(found, sentence, { item, setting, sentences, inPast });
  const whole = found.filter(({ deliverable }) => /\p{L}{2}/u.test(deliverable));
  return eachOnce(whole);
}

function eachOnce(found: readonly Found[]): Found[] {
  const once: Found[] = [];
  for (const each of found) if (!once.some((one) => isSame(one, each))) once.push(each);
  return once;
}

/** What the sentence before proposed came to nothing, or is done. */
const REJECTS =
  /^(?:this|it|that|det(?:ta)?|uppdraget)\s+(?:(?:has|had)\s+(?:now\s+)?been\s+(?:done|completed|carried\s+out|actioned)|(?:är|har)\s+(?:nu\s+)?(?:gjorts?|klart?|slutförts?|utförts?|genomförts?))(?!\p{L})|^(?:(?:the\s+)?(?:motion|proposal|amendment)|(?:tilläggs|ändrings)?(?:förslaget|yrkandet))\s.{0,60}?(?:(?:was\s+)?(?:lost|defeated|withdrawn|not\s+(?:seconded|carried))|fell|failed|faller|avsl(?:ås|ogs)|vinner\s+inte|vann\s+inte)(?!\p{L})/iu;

function isRightAfter(last: Found | undefined, { from }: Sentence, { text }: Item): boolean {
  return last !== undefined && text.slice(last.to, from).trim() === '';
}

type Place = {
  readonly item: Item;
  readonly setting: Setting;
  /** Of the whole item, also those that give no order. */
  readonly sentences: readonly Sentence[];
  /** Of these, the ones that tell in the past what was decided just now. */
  readonly inPast: ReadonlySet<Sentence>;
};

function takeIn(
  found: Found[],
  sentence: Sentence,
  { item, setting, sentences, inPast }: Place,
): void {
  if (REJECTS.test(sentence.words) && isRightAfter(found.at(-1), sentence, item)) found.pop();
  const isDecided = sentence.section === 'decision' || inPast.has(sentence);
  const alone = orderIn(sentence.words, isDecided);
  const order = alone === null ? null : withEarlier(alone, sentences);
  const last = found.at(-1);
  const later = dueSaidLaterIn(sentence.words);
  if (order !== null && counts(order, sentence, setting)) {
    if (!goesOn(order, sentence, { last, later })) found.push(foundBy(order, sentence, item));
    else if (later !== null) addLater(found, later, sentence);
  } else if (later !== null) addLater(found, later, sentence);
}

/** True where an order says more of the one before it: who is meant again, or when it comes. */
function goesOn(
  order: Order,
  sentence: Sentence,
  { last, later }: { last: Found | undefined; later: DueSaidLater | null },
): boolean {
  if (last === undefined || order.strength === 'strong') return false;
  if (refersBack(order, sentence, last.holder)) return true;
  const [holder, before] = [order.holder.toLowerCase(), last.holder.toLowerCase()];
  const isSameHolder = holder === before || before.startsWith(`${holder} `);
  return isSameHolder && later?.due !== undefined && later.due !== null && last.due === null;
}

function foundInRow({ holder, task, due, paragraph, from, to }: Row, item: Item): Found {
  const phrase = duesIn(`senast ${due}`).at(-1) ?? duesIn(`till ${due}`).at(-1) ?? null;
  const result = takenApart(task);
  return {
    ...result,
    due: phrase === null ? result.due : { ...phrase, text: due },
    reportsTo: result.reportsTo ?? (phrase === null ? null : bodyOfDue(phrase)),
    holder,
    paragraph: paragraph ?? item.paragraph,
    from,
    to,
    dueIn: { from, to },
    doubts: [],
    isDueOpen: false,
    whole: result.deliverable,
  };
}

/** Adds when and to whom the result comes to the order before, or to all that lack it. */
function addLater(found: Found[], later: DueSaidLater, { from, to }: Sentence): void {
  const { due, reportsTo, ofAll, isInterim } = later;
  // Rows are found before sentences are, also those that stand further down.
  const before = found.findLastIndex((each) => each.from <= from);
  for (const [at, each] of found.entries()) {
    if (!ofAll && at !== before) continue;
    const isBetter = each.isDueOpen && due?.kind !== 'period' && !isInterim;
    const takesDue = due !== null && (each.due === null || isBetter);
    found[at] = {
      ...each,
      ...(takesDue
        ? { due, dueIn: { from, to }, deliverable: each.whole, isDueOpen: isInterim }
        : {}),
      reportsTo: takesDue || due === null ? (each.reportsTo ?? reportsTo) : each.reportsTo,
      doubts: takesDue ? withoutNoDue(each.doubts) : each.doubts,
    };
  }
}

function withoutNoDue(doubts: readonly Doubt[]): Doubt[] {
  return [
    ...doubts.filter(({ because }) => because !== 'no-due'),
    { field: 'due', because: 'said-later' },
  ];
}

/** The same order said again, in a summary or a proposal: the same holder and nearly the same words. */
function isSame(one: Found, other: Found): boolean {
  if (one.paragraph !== other.paragraph) return false;
  if (one.holder.toLowerCase() !== other.holder.toLowerCase()) return false;
  const [words, others] = [wordsOf(one.deliverable), wordsOf(other.deliverable)];
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared >= 0.8 * Math.max(words.size, others.size);
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().split(/[^\p{L}\p{N}]+/u));
}
