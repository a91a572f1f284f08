import { writeFileSync } from 'node:fs';

import { rateBy } from '../../src/domain/reading/likely/likelihood.ts';
import { examplesOf, type LabelledText, labelledTexts } from './labelled.ts';
import { trained } from './logistic.ts';
import { scoredLine } from './scored.ts';
import { packed } from './packed.ts';

// Makes the weights of `src/domain/reading/likely` from the labelled texts, and says what they are
// worth: each text is read with weights that were made without it, or without anything by its
// writer. `npm run train:reading`.

const FOLDS = 5;
const WEIGHTS = 'src/domain/reading/likely/weights.json';

const minutes = labelledTexts('minutes.jsonl');
const short = [...labelledTexts('own.jsonl'), ...labelledTexts('dev.jsonl')];
const known = new Map([...minutes, ...short].map((text) => [text, examplesOf(text)]));

const KINDS: readonly (readonly [string, (text: LabelledText) => boolean])[] = [
  ['municipalities, regions, state', ({ writer }) => writer === 'k' || writer === 'r'],
  ['associations and boards', ({ writer }) => writer === 'f'],
  ['English', ({ writer }) => writer === 'e'],
];

const writers = [...new Set(minutes.map(({ writer = '' }) => writer))];
say('without its writer', (text) => writers.indexOf(text.writer ?? ''), writers.length);
say('without its fold', (text) => minutes.indexOf(text) % FOLDS, FOLDS);
writeFileSync(WEIGHTS, packed(weightsWithout([])));

function weightsWithout(left: readonly LabelledText[]) {
  return trained([...known].flatMap(([text, examples]) => (left.includes(text) ? [] : examples)));
}

/** Reads each part of the minutes with weights made without it. */
function say(how: string, partOf: (text: LabelledText) => number, parts: number): void {
  const read = Array.from({ length: parts }, (_, part) => {
    const left = minutes.filter((text) => partOf(text) === part);
    const rate = rateBy(weightsWithout(left));
    return left.map((text) => ({ text, rate }));
  }).flat();
  for (const [kind, of] of KINDS)
    process.stdout.write(`${how}, ${kind}: ${scoredLine(read.filter(({ text }) => of(text)))}\n`);
}
