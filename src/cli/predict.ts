import { readFileSync } from 'node:fs';

import { z } from 'zod';

import { assignmentOf } from './prediction.ts';
import { readTiers } from '../domain/reading/read-decision.ts';

const Item = z.object({ id: z.string(), text: z.string(), decided_on: z.string().nullish() });

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('Name a file: npm run --silent predict -- FILE.jsonl');
for (const line of readFileSync(path, 'utf8').split('\n'))
  if (line.trim() !== '') process.stdout.write(`${predictionOf(line)}\n`);

/** One line of a corpus as one line of what was found in it, both JSON. */
function predictionOf(line: string): string {
  const { id, text, decided_on: decidedOn } = Item.parse(JSON.parse(line));
  const { sure, maybe } = readTiers(text, { decidedOn: decidedOn ?? null });
  return JSON.stringify({
    id,
    assignments: sure.map(assignmentOf),
    maybe: maybe.map(assignmentOf),
  });
}
