import { decidersIn, isForAll } from '../assigning/counts.ts';
import { anyOrderIn } from '../assigning/order-in.ts';
import { type Found, foundBy } from '../orders/found.ts';
import { joinedPoints } from '../orders/joined-points.ts';
import { duesIn } from '../result/due-in.ts';
import type { Item } from '../text/items.ts';
import { sentencesOf } from '../text/sentences.ts';
import { marksOf } from './marks.ts';
import { whoAndWhatIn } from './who-and-what.ts';

/** A sentence of an item, whatever part it stands in, and what it orders should it order. */
export type Candidate = {
  /** One line, as it is read, and where it stands in its item. */
  readonly words: string;
  readonly from: number;
  readonly to: number;
  readonly marks: readonly string[];
  /** True where a construction of the language orders in it, be it only told. */
  readonly isConstructed: boolean;
  /** The order that it would be; most sentences are never asked. */
  readonly found: () => Found;
};

/** Every sentence of an item that could be an assignment; none is left out for where it stands. */
export function candidatesIn(item: Item): Candidate[] {
  const all = sentencesOf(item);
  const setting = {
    isDecided: all.some(({ section }) => section === 'decision'),
    deciders: decidersIn(item.text),
    isForAll: isForAll(item.text, all),
  };
  const title = titleOf(item);
  const sentences = joinedPoints(all);
  return sentences.map((sentence, at): Candidate => {
    const found = anyOrderIn(sentence.words);
    const who = whoAndWhatIn(sentence.words, found);
    const known = { who, order: found, dues: duesIn(sentence.words).length };
    const before = sentences[at - 1] ?? null;
    const fifth = Math.floor((5 * at) / sentences.length);
    const order = { ...who, strength: 'weakest', extends: false } as const;
    return {
      words: sentence.words,
      from: sentence.from,
      to: sentence.to,
      found: () => foundBy(order, sentence, item),
      marks: marksOf(sentence, known, { setting, title, before, fifth }),
      isConstructed: who.shape === 'construction',
    };
  });
}

const LONGEST_TITLE = 120;

function titleOf({ text }: Item): string {
  return text.trimStart().split('\n', 1)[0]?.slice(0, LONGEST_TITLE) ?? '';
}
