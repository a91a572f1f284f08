import type { AssignmentTerms } from './assignment.ts';
import { personOf } from '../committee/offices.ts';
import { isSameOffice } from '../committee/title.ts';
import { isSameHolder } from './same-task.ts';
import { plainWording } from './wording.ts';
import { wordStem } from '../text/word-stem.ts';
import type { Committee } from '../committee/committee.ts';
import type { Holder } from '../committee/holder.ts';
import type { Day } from '../days/day.ts';
import { samePerson } from '../record/person.ts';

type Likened = Pick<AssignmentTerms, 'deliverable' | 'holder' | 'origin' | 'wording'>;

/** By which it is known who holds an office. */
type Where = { readonly committee: Pick<Committee, 'offices'>; readonly today: Day };

/**
 * Tells which are so alike to a second that whoever registers that may have forgotten them: the same
 * holder and, but for endings and small words, the same deliverable; or the same point of the same
 * decision. What they are due for does not matter: the second may be the first with another date.
 * The second is held against all that its holder has, so what it says is found out once.
 */
export function likenessTo(second: Likened, where: Where): (one: Likened) => boolean {
  const thing = thingOf(second);
  const point = pointOf(second);
  return (one) => {
    // Things are compared by keys that are kept, and nearly always differ.
    const isOne = thingOf(one) === thing && isOneHolder(one.holder, second.holder, where);
    return isOne || (point !== null && pointOf(one) === point);
  };
}

/** An office is also the person who holds it, for either is written. */
function isOneHolder(one: Holder, other: Holder, { committee, today }: Where): boolean {
  if (isSameHolder(one, other)) return true;
  if (one.kind === other.kind)
    return one.kind === 'office' && other.kind === 'office' && isSameOffice(one.title, other.title);
  return samePerson(personOf(one, committee, today), personOf(other, committee, today));
}

/**
 * What changes nothing about the thing that shall be brought. Words that do, as "utan" and "från",
 * are none of them, nor is any number.
 */
const SMALL = new Set(
  (
    'en ett den det de att och samt på om för till av i med inom kring vid över angående avseende ' +
    'gällande rörande sin sitt sina nämndens vår vårt våra ' +
    'a an the and of for on about to in with by regarding concerning its their our'
  ).split(' '),
);

/** To bring a thing is to make it: "ta fram en plan" is a plan. */
const MAKING =
  /^\s*(?:att\s+|to\s+)?(?:(?:ta|arbeta)\s+fram|upprätta|utarbeta|presentera|lämna|inkomma\s+med|återkomma\s+med|komma\s+med|prepare|draw\s+up|submit|bring|produce)\s+/u;

const KEYS = new WeakMap<Likened, string>();

/** A new one is held against all that its holder has: theirs are read once. */
function thingOf(likened: Likened): string {
  const before = KEYS.get(likened);
  if (before !== undefined) return before;
  const key = deliverableKey(likened.deliverable);
  KEYS.set(likened, key);
  return key;
}

function deliverableKey(deliverable: string): string {
  const plain = plainWording(deliverable).toLowerCase();
  const thing = plain.replace(MAKING, '');
  const words = thing.replaceAll(APOSTROPHES, "'").split(BETWEEN_WORDS).filter(Boolean);
  const telling = words.filter((word) => !SMALL.has(word)).map(wordStem);
  // Of a deliverable that is nothing but small words or signs, these are what it says.
  return telling.length === 0 ? plain : telling.join(' ');
}

const APOSTROPHES = /(?<=\p{L})[’´`‘](?=\p{L})/gu;
const BETWEEN_WORDS = /[^\p{L}\p{N}']+/u;

const POINT = /^\s*(\d{1,2}(?:\.\d{1,2})*|[a-zåäö](?=[).]))[.):]?\s/iu;

/** A decision's points are told apart by the number that its words begin with. */
function pointOf({ origin, wording }: Likened): string | null {
  const { caseNumber, paragraph } = origin;
  if (caseNumber === null || paragraph === null) return null;
  const point = POINT.exec(wording)?.[1];
  return point === undefined ? null : [caseNumber, paragraph, point].join('|').toLowerCase();
}
