import type { Day } from '../days/day.ts';
import type { Finding } from './finding.ts';
import { findingsOf, type Parts, partsOf } from './findings-of.ts';
import { candidatesIn } from './likely/candidates.ts';
import { joinedPoints } from './orders/joined-points.ts';
import { type Item, startsItem } from './text/items.ts';
import { linesOf } from './text/lines.ts';
import { sentencesOf } from './text/sentences.ts';

/** A § of a text, or the whole of one without, by its first line, and its sentences in order. */
export type ItemToChoose = { readonly title: string; readonly sentences: readonly string[] };

/** A sentence by its item's and its own number, each counted from 0. */
export type SentencePlace = { readonly item: number; readonly sentence: number };

/** All sentences of a text, whatever they say: any of them can be made an assignment. */
export function itemsToChoose(text: string): readonly ItemToChoose[] {
  return itemsWithSentences(partsOf(text, null)).map((item) => ({
    title: titleOf(item),
    sentences: joinedPoints(sentencesOf(item)).map(({ words }) => words),
  }));
}

/** What a sentence would assign should it be an assignment; null where the text has no such. */
export function findingOfSentence(
  text: string,
  { item: itemAt, sentence }: SentencePlace,
  decidedOn: Day | null,
): Finding | null {
  const { items, clean, head } = partsOf(text, decidedOn);
  const item = itemsWithSentences({ items })[itemAt];
  const candidate = item && candidatesIn(item)[sentence];
  if (item === undefined || candidate === undefined) return null;
  const [finding] = findingsOf([candidate.found()], { item, clean, original: text }, head);
  if (finding === undefined) return null;
  return { ...finding, doubts: [{ field: 'deliverable', because: 'picked' }, ...finding.doubts] };
}

function itemsWithSentences({ items }: Pick<Parts, 'items'>): readonly Item[] {
  return items.filter((item) => sentencesOf(item).length > 0);
}

/** The line that begins its §: the head of minutes stands above the first one's. */
function titleOf({ text }: Item): string {
  const lines = linesOf(text).map((each) => each.text.replaceAll(/\s+/gu, ' ').trim());
  return lines.find((each) => startsItem(each)) ?? lines.find((each) => each !== '') ?? '';
}
