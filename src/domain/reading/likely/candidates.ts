import { decidersIn, isForAll } from '../assigning/counts.ts';
import { type Found, foundBy } from '../found.ts';
import { joinedPoints } from '../joined-points.ts';
import type { Item } from '../text/items.ts';
import { sentencesOf } from '../text/sentences.ts';
import { marksOf } from './marks.ts';
import { saidIn } from './said.ts';

/** A sentence of an item, whatever part it stands in, and what it orders should it order. */
export type Candidate = {
  /** One line, as it is read. */
  readonly words: string;
  readonly found: Found;
  readonly marks: readonly string[];
  /** True where a construction of the language orders in it, be it only told. */
  readonly isConstructed: boolean;
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
    const said = saidIn(sentence.words);
    const before = sentences[at - 1] ?? null;
    const fifth = Math.floor((5 * at) / sentences.length);
    const order = { ...said, strength: 'weakest', extends: false } as const;
    return {
      words: sentence.words,
      found: foundBy(order, sentence, item),
      marks: marksOf(sentence, said, { setting, title, before, fifth }),
      isConstructed: said.shape === 'construction',
    };
  });
}

const LONGEST_TITLE = 120;

function titleOf({ text }: Item): string {
  return text.trimStart().split('\n', 1)[0]?.slice(0, LONGEST_TITLE) ?? '';
}
