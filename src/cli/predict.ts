import { readFileSync } from 'node:fs';

import { z } from 'zod';

import type { Finding } from '../domain/reading/finding.ts';
import { readDecision } from '../domain/reading/read-decision.ts';

const Item = z.object({ id: z.string(), text: z.string(), decided_on: z.string().nullish() });

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('Name a file: npm run --silent predict -- FILE.jsonl');
for (const line of readFileSync(path, 'utf8').split('\n'))
  if (line.trim() !== '') process.stdout.write(`${predictionOf(line)}\n`);

/** One line of a corpus as one line of what was found in it, both JSON. */
function predictionOf(line: string): string {
  const { id, text, decided_on: decidedOn } = Item.parse(JSON.parse(line));
  const findings = readDecision(text, { decidedOn: decidedOn ?? null });
  return JSON.stringify({ id, assignments: findings.map(assignmentOf) });
}

function assignmentOf(finding: Finding): unknown {
  const { holder, deliverable, reportsTo, due, dueIso, caseNumber, paragraph, sentTo } = finding;
  return {
    assignee: holder,
    deliverable,
    reportsTo,
    due: due === null ? null : { kind: due.kind, iso: dueIso, text: due.text },
    caseNumber,
    paragraph,
    dispatchedTo: sentTo,
  };
}
