import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { readDecision } from '../../src/domain/reading/read-decision.ts';
import { readText } from '../../src/files/text/read-text.ts';

const FOLDER = 'test/fixtures/pages';
// Holder, due, paragraph and case number of each assignment, in the order of the page.
const Labels = z.record(z.string(), z.array(z.array(z.string().nullable())));
const labels = Labels.parse(JSON.parse(readFileSync(`${FOLDER}/labels.json`, 'utf8')));

describe.each(['txt', 'docx', 'pdf'])('ten pages of minutes as %s', (ending) => {
  it('give every assignment in them and none else', { timeout: 60_000 }, async () => {
    const read: Record<string, unknown> = {};

    for (const page of Object.keys(labels)) {
      const given = await readText(readFileSync(`${FOLDER}/${page}.${ending}`));
      const findings = given.ok ? readDecision(given.text) : [];
      read[page] = findings.map(({ holder, dueIso, paragraph, caseNumber }) => [
        holder,
        dueIso,
        paragraph,
        caseNumber,
      ]);
    }

    expect(read).toEqual(labels);
  });
});
