import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { z } from 'zod';

import { assignmentOf } from '../../src/cli/prediction.ts';
import type { Rate } from '../../src/domain/reading/likely/likelihood.ts';
import { readTiers } from '../../src/domain/reading/read-decision.ts';
import type { LabelledText } from './labelled.ts';

const Score = z.object({
  precision: z.number(),
  recall: z.number(),
  f1: z.number(),
  strictRecall: z.number(),
  candidateRecall: z.number(),
  wrongMaybesPerAssignment: z.number(),
  wrongMaybesPerPage: z.number(),
  tapsPerAssignment: z.number(),
  falsePerNegativeItem: z.number(),
});

type ReadBy = { readonly text: LabelledText; readonly rate: Rate };

/** What the corpus's own scorer says of some texts, each read with its weights, on one line. */
export function scoredLine(texts: readonly ReadBy[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'bevaka-train-'));
  const [gold, predictions] = [join(folder, 'gold.jsonl'), join(folder, 'predictions.jsonl')];
  writeFileSync(gold, texts.map(({ text }) => JSON.stringify(text)).join('\n'));
  writeFileSync(predictions, texts.map((each) => JSON.stringify(predictionOf(each))).join('\n'));
  const scorer = 'test/fixtures/corpus/score.mjs';
  const said = execFileSync(process.execPath, [scorer, gold, predictions, '--json'], {
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  const figures = Object.entries(Score.parse(JSON.parse(said)));
  return figures.map(([name, figure]) => `${name} ${figure.toFixed(3)}`).join(', ');
}

function predictionOf({ text, rate }: ReadBy): unknown {
  const { sure, maybe } = readTiers(text.text, { decidedOn: text.decided_on ?? null, rate });
  return { id: text.id, assignments: sure.map(assignmentOf), maybe: maybe.map(assignmentOf) };
}
