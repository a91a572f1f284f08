import { expect, it } from 'vitest';

import { readDecision } from '../../../src/domain/reading/read-decision.ts';

const order = 'Skolchefen får i uppdrag att redovisa läget senast den 3 mars.';

it.each([
  ['Sammanträdesdatum: 2025-11-12', '2026-03-03'],
  ['Protokoll 2025-01-20', '2025-03-03'],
  ['Utdrag ur ojusterat protokoll 2025-01-20', '2025-03-03'],
  ['Preliminärt protokoll 2025-01-20', '2025-03-03'],
  ['Protokoll fört vid sammanträde den 4 mars 2025', '2026-03-03'],
  ['2024-02-28', '2024-03-03'],
])('counts a due without a year from the decision of "%s"', (head, due) => {
  const [found] = readDecision(`${head}\n\n${order}`);

  expect(found?.dueIso).toBe(due);
});

it('knows no day of the decision from other dates', () => {
  const [found] = readDecision(`Avtalet löper ut den 30 juni 2026.\n\n${order}`);

  expect(found).toMatchObject({ decidedOn: null, dueIso: null });
});
