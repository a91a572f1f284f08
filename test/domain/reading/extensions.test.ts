import { describe, expect, it } from 'vitest';

import { readDecision } from '../../../src/domain/reading/read-decision.ts';
import { found } from './support/found.ts';

describe('an extension that names no holder', () => {
  it('is for whoever the text says got the assignment', () => {
    const text =
      'Nämnden gav den 14 november 2023, § 201, förvaltningen i uppdrag att ta fram en norm.\n\n' +
      'Beslut\nTiden för uppdraget att ta fram en norm förlängs till den 31 mars 2026.';

    expect(found(text)).toEqual([['förvaltningen', 'ta fram en norm', null, '2026-03-31']]);
  });

  it('is for the task that the text tells of where it says none itself', () => {
    const text =
      'Nämnden uppdrog den 18 mars 2024, § 22, åt kostchefen att redovisa en meny till oktober.\n\n' +
      'Beslut\nKostchefen medges anstånd till den 27 januari 2026.';

    expect(found(text)).toEqual([['Kostchefen', 'redovisa en meny', null, '2026-01-27']]);
  });

  it('is nothing where no text says whose it is', () => {
    expect(
      found('Tiden för uppdraget att ta fram en norm förlängs till den 31 mars 2026.'),
    ).toEqual([]);
  });
});

it.each([
  ['Kostchefens uppdrag att ta fram en meny förlängs till den 3 juni.', 'ta fram en meny'],
  ['Kostchefens redovisning av tillsynsplanen skjuts fram till den 3 juni.', 'tillsynsplanen'],
  [
    'Nämnden beslutar att uppdraget till kostchefen att ta fram en meny i stället ska redovisas senast den 3 juni.',
    'ta fram en meny',
  ],
  ['Ny tidpunkt för kostchefens uppdrag att ta fram en meny är den 3 juni.', 'ta fram en meny'],
  ['Kostchefen får till den 3 juni på sig att ta fram en meny.', 'ta fram en meny'],
  ['Nämnden skjuter fram kostchefens redovisning av menyn till den 3 juni.', 'menyn'],
  ['RESOLVED to grant the Clerk until 3 June to submit the menu.', 'submit the menu'],
  ['That the Clerk be given until 3 June to submit the menu.', 'submit the menu'],
])('reads what is extended, and until when: %s', (text, deliverable) => {
  expect(readDecision(text, { decidedOn: '2025-03-04' })).toMatchObject([
    { deliverable, dueIso: '2025-06-03' },
  ]);
});
