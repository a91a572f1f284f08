import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

import { candidatesIn, type Candidate } from '../../src/domain/reading/likely/candidates.ts';
import { sharedWords } from '../../src/domain/reading/likely/shared-words.ts';
import { cleaned } from '../../src/domain/reading/text/clean.ts';
import { itemsOf } from '../../src/domain/reading/text/items.ts';
import type { Example } from './logistic.ts';

const Text = z.object({
  id: z.string(),
  language: z.string(),
  text: z.string(),
  decided_on: z.string().nullish(),
  writer: z.string().optional(),
  expected: z.array(z.object({ deliverable: z.string() }).loose()),
  tags: z.array(z.string()),
  kind: z.string(),
});
export type LabelledText = z.infer<typeof Text>;

/** The texts of one file of the corpus. */
export function labelledTexts(file: string): LabelledText[] {
  const path = join('test/fixtures/corpus', file);
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => Text.parse(JSON.parse(line)));
}

/** So much of a deliverable's words a sentence holds that says it, and that says it again. */
const SAYS = 0.65;
const SAYS_AGAIN = 0.8;
/** The parts in the order in which an assignment is sought: the decision wins. */
const PARTS = ['decision', 'open', 'proposal', 'account'];

/**
 * The sentences of a text as examples. The one that says an expected assignment best is one; others
 * that say the same are no example of anything.
 */
export function examplesOf({ text, expected }: LabelledText): Example[] {
  const candidates = itemsOf(cleaned(text).text).flatMap(candidatesIn);
  const [ones, others] = [new Set<Candidate>(), new Set<Candidate>()];
  for (const { deliverable } of expected) {
    const [best, ...again] = candidates
      .map((candidate) => ({ candidate, held: heldBy(candidate.words, deliverable) }))
      .filter(({ held }) => held >= SAYS)
      .toSorted((one, other) => rank(other, deliverable) - rank(one, deliverable));
    if (best !== undefined) ones.add(best.candidate);
    for (const { candidate, held } of again) if (held >= SAYS_AGAIN) others.add(candidate);
  }
  return candidates
    .filter((candidate) => ones.has(candidate) || !others.has(candidate))
    .map((candidate) => ({ marks: candidate.marks, isOne: ones.has(candidate) }));
}

function rank(
  { candidate, held }: { readonly candidate: Candidate; readonly held: number },
  deliverable: string,
): number {
  const part = PARTS.findIndex((each) => candidate.marks.includes(`in ${each}`));
  const place = part === -1 ? PARTS.length : part;
  return (
    Math.min(0.9, held) * 100 - place * 10 + sharedWords(candidate.found().deliverable, deliverable)
  );
}

/** The share of a text's words that a sentence holds. */
function heldBy(sentence: string, text: string): number {
  const [words, sought] = [wordsOf(sentence), wordsOf(text)];
  const held = [...sought].filter((word) => words.has(word)).length;
  return sought.size === 0 ? 0 : held / sought.size;
}

function wordsOf(text: string): Set<string> {
  const plain = text
    .normalize('NFC')
    .replace(/\u00ad/gu, '')
    .toLowerCase();
  return new Set(plain.match(/[\p{L}\p{N}]+/gu) ?? []);
}
