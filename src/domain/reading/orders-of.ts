import { type Setting, counts, decidersIn, refersBack } from './assigning/counts.ts';
import type { Order } from './assigning/order.ts';
import { labelledIn } from './assigning/labelled.ts';
import { orderIn } from './assigning/order-in.ts';
import { type Row, rowsIn } from './assigning/table-rows.ts';
import { countingOf } from './counting.ts';
import type { Doubt } from './finding.ts';
import { duesIn } from './result/due-in.ts';
import { laterIn, type Later } from './result/later.ts';
import { type Result, resultOf } from './result/result.ts';
import type { Item } from './text/items.ts';
import { joinedPoints } from './text/joined-points.ts';
import { type Sentence, sentencesOf } from './text/sentences.ts';

/** An order of an item, with what its own sentence and later ones say of it; places are the item's. */
export type Found = Result & {
  readonly holder: string;
  readonly paragraph: string | null;
  /** The sentence that orders. */
  readonly from: number;
  readonly to: number;
  /** The words in which the due was found. */
  readonly dueIn: { readonly from: number; readonly to: number };
  readonly doubts: readonly Doubt[];
};

/** The orders of one item, each once, in the order of the text. */
export function ordersOf(item: Item): Found[] {
  const sentences = sentencesOf(item);
  const isDecided = sentences.some(({ section }) => section === 'decision');
  const setting = { isDecided, deciders: decidersIn(item.text) };
  const rows = [...rowsIn(item.text), ...labelledIn(item.text)];
  const found = rows.map((row) => foundInRow(row, item));
  for (const sentence of countingOf(joinedPoints(sentences)))
    takeIn(found, sentence, { item, setting });
  const whole = found.filter(({ deliverable }) => /\p{L}{2}/u.test(deliverable));
  return whole.filter((each, at) => !whole.slice(0, at).some((one) => isSame(one, each)));
}

type Place = { readonly item: Item; readonly setting: Setting };

function takeIn(found: Found[], sentence: Sentence, { item, setting }: Place): void {
  const order = orderIn(sentence.words, sentence.section === 'decision');
  const last = found.at(-1);
  const later = laterIn(sentence.words);
  if (order !== null && counts(order, sentence, setting)) {
    if (!goesOn(order, sentence, { last, later })) found.push(foundBy(order, sentence, item));
    else if (later !== null) addLater(found, later, sentence);
  } else if (later !== null) addLater(found, later, sentence);
}

/** True where an order says more of the one before it: who is meant again, or when it comes. */
function goesOn(
  order: Order,
  sentence: Sentence,
  { last, later }: { last: Found | undefined; later: Later | null },
): boolean {
  if (last === undefined || order.strength === 'strong') return false;
  if (refersBack(order, sentence, last.holder)) return true;
  const [said, before] = [order.holder.toLowerCase(), last.holder.toLowerCase()];
  const isSameHolder = said === before || before.startsWith(`${said} `);
  return isSameHolder && later?.due !== undefined && later.due !== null && last.due === null;
}

function foundBy(order: Order, sentence: Sentence, item: Item): Found {
  const result = resultOf(order.extends ? order.task.replace(UNTIL, 'till') : order.task);
  const due = result.due ?? duesIn(order.before).at(-1) ?? null;
  const task = order.extends ? extended(result) : result;
  const { from, to } = sentence;
  return {
    ...task,
    due,
    holder: order.holder,
    paragraph: item.paragraph,
    from,
    to,
    dueIn: { from, to },
    doubts: doubtsOf(order, sentence, task),
  };
}

/** What is extended "till och med" a day is due on that day. */
const UNTIL = /till\s+och\s+med|t\.?o\.?m\.?/giu;
const EXTENDS =
  /,?\s+(?:(?:förlängs|förskjuts|flyttas|senareläggs|ändras|utsträcks|skjuts\s+(?:upp|fram))(?!\p{L})|ska\s+i\s+stället|redovisas\s+i\s+stället|tidigare\s|ursprungligen\s|som\s+skulle\s|från\s).*$/isu;
const INTO_ASSIGNMENT =
  /^(?:.{0,120}?\s)?(?:uppdraget|uppdrag)\s+att\s+|^(?:med\s+)?(?:för\s+)?att\s+/iu;

/** What is extended, without the words that extend it. */
function extended(result: Result): Result {
  const deliverable = result.deliverable
    .replace(INTO_ASSIGNMENT, '')
    .replace(EXTENDS, '')
    .replace(/\s+(?:till|från)$/u, '');
  return { ...result, deliverable: deliverable.trim() };
}

function foundInRow({ holder, task, due, paragraph, from, to }: Row, item: Item): Found {
  const said = duesIn(`senast ${due}`).at(-1) ?? duesIn(`till ${due}`).at(-1) ?? null;
  const result = resultOf(task);
  return {
    ...result,
    due: said === null ? result.due : { ...said, text: due },
    holder,
    paragraph: paragraph ?? item.paragraph,
    from,
    to,
    dueIn: { from, to },
    doubts: [],
  };
}

/** Adds when and to whom the result comes to the order before, or to all that lack it. */
function addLater(found: Found[], { due, reportsTo, ofAll }: Later, { from, to }: Sentence): void {
  const first = ofAll ? 0 : found.length - 1;
  for (let at = Math.max(0, first); at < found.length; at += 1) {
    const each = found[at];
    if (each === undefined) continue;
    const takesDue = each.due === null && due !== null;
    found[at] = {
      ...each,
      ...(takesDue ? { due, dueIn: { from, to } } : {}),
      reportsTo: each.due === null || due === null ? (each.reportsTo ?? reportsTo) : each.reportsTo,
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

function doubtsOf(order: Order, { section }: Sentence, { due }: Result): Doubt[] {
  const dues = duesIn(order.task).length;
  const loose = due?.kind === 'period';
  const doubts: (Doubt | false)[] = [
    order.strength !== 'strong' && { field: 'holder', because: 'weak-order' },
    / (?:och|samt|and) /u.test(order.holder) && { field: 'holder', because: 'several-holders' },
    section === 'proposal' && { field: 'deliverable', because: 'proposed-only' },
    order.extends && { field: 'deliverable', because: 'extension' },
    due === null && { field: 'due', because: 'no-due' },
    dues > 1 && { field: 'due', because: 'several-dues' },
    loose && { field: 'due', because: 'loose-due' },
  ];
  return doubts.filter((doubt) => doubt !== false);
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
