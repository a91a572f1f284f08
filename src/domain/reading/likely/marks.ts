import { wordStem } from '../../text/word-stem.ts';
import { type Setting, counts } from '../assigning/counts.ts';
import type { Order } from '../assigning/order.ts';
import { orderIn } from '../assigning/order-in.ts';
import type { Sentence } from '../text/sentences.ts';
import type { WhoAndWhat } from './who-and-what.ts';

/** What is known of a sentence before its marks are looked at. */
export type Known = {
  readonly who: WhoAndWhat;
  /** The order that a construction finds in it, be it only told. */
  readonly order: Order | null;
  /** How many dues it says. */
  readonly dues: number;
};

/** Where a sentence stands, as far as it tells whether it orders. */
export type Place = {
  readonly setting: Setting;
  /** The first line of the item. */
  readonly title: string;
  readonly before: Sentence | null;
  /** How far down in its item, in fifths. */
  readonly fifth: number;
};

/** So many words of a sentence are looked at. */
const MOST_WORDS = 60;

/**
 * What a sentence looks like, in marks that are there or not: its words and pairs of words, the part
 * it stands in, what the constructions make of it, the verb after its holder, its dues. A linear
 * model weighs them (`likelihood.ts`).
 */
export function marksOf(sentence: Sentence, known: Known, place: Place): string[] {
  return [
    'any',
    ...wordMarks(sentence.words),
    ...placeMarks(sentence, place),
    ...orderMarks(sentence, known, place),
    ...verbMarks(sentence, known),
    ...signMarks(sentence.words),
  ];
}

function wordMarks(words: string): string[] {
  const stems = stemsOf(words).slice(0, MOST_WORDS);
  const pairs = stems.slice(1).map((stem, at) => `pair ${stems[at] ?? ''} ${stem}`);
  return [
    ...new Set(stems.map((stem) => `word ${stem}`)),
    ...new Set(pairs),
    `first ${stems[0] ?? ''}`,
    `first ${stems[0] ?? ''} ${stems[1] ?? ''}`,
    `last ${stems.at(-1) ?? ''}`,
    `long ${Math.min(8, Math.floor(stems.length / 6))}`,
  ];
}

/** Numbers are one word, years another: which ones they are says nothing. */
function stemsOf(words: string): string[] {
  const found = words.toLowerCase().match(/[\p{L}\p{N}]+|[→?!:;–()]/gu) ?? [];
  return found.map((word) => {
    if (/\d/u.test(word)) return /^\d{4}$/u.test(word) ? '0000' : '0';
    return word.length > 5 ? wordStem(word) : word;
  });
}

function placeMarks({ section, isPoint }: Sentence, place: Place): string[] {
  const { setting, title, before, fifth } = place;
  return [
    `in ${section}`,
    `in ${section} ${setting.isDecided ? 'decided' : 'undecided'}`,
    `in ${section} ${isPoint ? 'point' : 'prose'}`,
    `after ${before?.section ?? 'nothing'}`,
    `fifth ${fifth}`,
    ...(setting.isForAll ? ['for all'] : []),
    ...new Set(stemsOf(title).map((stem) => `title ${stem}`)),
  ];
}

function orderMarks(sentence: Sentence, known: Known, { setting }: Place): string[] {
  const { section } = sentence;
  const { shape } = known.who;
  const made = madeOf(sentence, known.order, setting);
  const dues = Math.min(2, known.dues);
  return [
    `made ${made}`,
    `made ${made} ${section}`,
    `shape ${shape}`,
    `shape ${shape} ${section}`,
    `dues ${dues}`,
    `dues ${dues} ${shape}`,
  ];
}

/** What the constructions make of a sentence: none, an order that is only told, or how strong a one. */
function madeOf(sentence: Sentence, order: Order | null, setting: Setting): string {
  if (order === null) return 'nothing';
  const counted = orderIn(sentence.words, sentence.section === 'decision');
  if (counted === null) return 'told';
  return `${counted.strength} ${counts(counted, sentence, setting) ? 'counts' : 'does not count'}`;
}

// What people do in a meeting, and what they get to do after it.
const TALKS =
  /^(?:informera|redogör|berätta|fråga|undra|yrka|föredra|påpeka|tacka|öppna|hälsa|anmäl|delta|anse|mena|konstatera|notera|svara|meddela|framför|framhåll|föreslå|instämm|reserver|förklara|ställ|presentera|gick|går|report|said|note|asked|thank|inform|advis|propos|second|declar|welcom|explain|stat|present|open|clos)/iu;
const WORKS =
  /^(?:återkom|redovis|tar|ta|utred|lämna|se|ser|bjud|kalla|kontakt|undersök|skick|begär|uppdater|komplett|beställ|ordna|skriv|kolla|ring|mejl|mail|boka|sök|utvärder|anlit|köp|hör|samla|byt|läs|annonser|intervju|fixa|mark|obtain|contact|write|arrange|check|chase|prepare|draft|speak|get|find|order|book|circulat|send|review|investigat|provide|submit|bring|survey|rewrite|engage|invite|buy|ring)/iu;

function verbMarks({ section, words }: Sentence, { who: { task, shape }, dues }: Known): string[] {
  const [verb = ''] = stemsOf(task);
  const [first = ''] = /[\p{L}]+/u.exec(task.toLowerCase()) ?? [];
  const form = formOf(first);
  const kind = kindOf(first);
  const due = dues > 0 ? 'due' : 'no due';
  return [
    `verb ${verb}`,
    `form ${form} ${shape}`,
    `form ${form} ${shape} ${section}`,
    `verb ${kind} ${form}`,
    `verb ${kind} ${shape}`,
    `verb ${kind} ${form} ${shape}`,
    `verb ${kind} ${form} ${shape} ${due}`,
    `verb ${kind} ${form} ${section}`,
    ...(NEXT.test(words) ? ['next', `next ${form} ${shape}`] : []),
  ];
}

function kindOf(verb: string): string {
  if (TALKS.test(verb)) return 'talks';
  return WORKS.test(verb) ? 'works' : 'else';
}

/** The tense and voice of a verb, by its ending: "present" is "bokar", "bare" is "boka". */
function formOf(verb: string): string {
  if (/^(?:är|har|var|hade|is|was|has|had|are|were)$/u.test(verb)) return 'being';
  if (/(?:ade|de|te|ed|ick|og)$/u.test(verb)) return 'past';
  if (verb.endsWith('s')) return 'passive';
  if (/(?:ar|er|år|ör)$/u.test(verb)) return 'present';
  return verb.endsWith('a') ? 'bare' : 'other';
}

const NEXT = /(?:nästa|nästkommande|next)\s+\p{L}*(?:möte|sammanträde|meeting|gång)/iu;

function signMarks(words: string): string[] {
  return [
    ...(/\?/u.test(words) ? ['asks'] : []),
    ...(/["”»]/u.test(words) ? ['quotes'] : []),
    ...(words.endsWith(':') ? ['leads in'] : []),
    ...(words.startsWith('→') ? ['arrow'] : []),
  ];
}
