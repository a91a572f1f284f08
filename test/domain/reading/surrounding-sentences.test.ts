import { describe, expect, it } from 'vitest';

import { readDecision } from '../../../src/domain/reading/read-decision.ts';
import { found } from './support/found.ts';

const ORDER = 'Verket ges i uppdrag att genomföra en övning under 2026.';

describe('what the sentences after an order say of it', () => {
  it.each([
    [
      'a time of its own instead of the one in the task',
      'En slutrapport ska lämnas till regeringen senast den 15 januari 2027.',
      ['Verket', 'genomföra en övning under 2026', 'regeringen', '2027-01-15'],
    ],
    [
      'an interim time, and then the final one',
      'Uppdraget ska delredovisas senast den 1 juni 2026. Uppdraget ska slutredovisas senast den 15 januari 2027.',
      ['Verket', 'genomföra en övning under 2026', null, '2027-01-15'],
    ],
    [
      'which body decides on it',
      'Planen ska beslutas av nämnden den 25 februari 2026.',
      ['Verket', 'genomföra en övning under 2026', 'nämnden', '2026-02-25'],
    ],
    [
      'when it is in somebody’s hands',
      'Förslaget ska vara nämnden tillhanda senast den 14 april.',
      ['Verket', 'genomföra en övning under 2026', 'nämnden', '2025-04-14'],
    ],
    [
      'when, before what',
      'Senast den 30 juni ska planen redovisas för nämnden.',
      ['Verket', 'genomföra en övning under 2026', 'nämnden', '2025-06-30'],
    ],
    [
      'how far it has to have come',
      'Planen ska ha antagits av nämnden senast den 30 juni.',
      ['Verket', 'genomföra en övning under 2026', 'nämnden', '2025-06-30'],
    ],
    [
      'when it is in use',
      'Övningsplanen ska vara i bruk senast den 1 februari.',
      ['Verket', 'genomföra en övning under 2026', null, '2026-02-01'],
    ],
    [
      'when the matter is taken up again',
      'Ärendet ska åter tas upp på nämndens möte den 12 april.',
      ['Verket', 'genomföra en övning under 2026', 'nämnden', '2025-04-12'],
    ],
    [
      'by when it is decided upon',
      'Planen ska vara beslutad före utgången av juni 2026.',
      ['Verket', 'genomföra en övning under 2026', null, '2026-06-30'],
    ],
    [
      'a time after a label',
      'Redovisning: nämnden den 12 april.',
      ['Verket', 'genomföra en övning under 2026', 'nämnden', '2025-04-12'],
    ],
    [
      'what the deadline is',
      'Deadline är den 12 april.',
      ['Verket', 'genomföra en övning under 2026', null, '2025-04-12'],
    ],
    [
      'when an answer is wanted',
      'Svar önskas senast den 12 april.',
      ['Verket', 'genomföra en övning under 2026', null, '2025-04-12'],
    ],
    [
      'no more than a noun',
      'Redovisning till nämnden den 12 april.',
      ['Verket', 'genomföra en övning under 2026', 'nämnden', '2025-04-12'],
    ],
  ])('is %s', (_what, later, expected) => {
    expect(found(`${ORDER} ${later}`)).toEqual([expected]);
  });

  it('is that it came to nothing', () => {
    const text = 'The Clerk is instructed to investigate the charges. The motion was lost.';

    expect(found(text)).toEqual([]);
  });

  it('is no order of its own to "myndigheten"', () => {
    expect(found(`${ORDER} Myndigheten ska delredovisa uppdraget.`)).toHaveLength(1);
  });
});

describe('what stands around an order', () => {
  it('is no part of the deliverable', () => {
    const text = 'Chefen får i uppdrag att ta fram en plan, som ska redovisas till nämnden i maj.';

    expect(found(text)).toEqual([['Chefen', 'ta fram en plan', 'nämnden', '2025-05']]);
  });

  it.each([
    ['och ska redovisas för nämnden senast den 3 juni', 'nämnden', '2025-06-03'],
    ['(senast den 3 juni)', null, '2025-06-03'],
    [', klar den 3 juni', null, '2025-06-03'],
    [', redovisas våren 2026', null, null],
    [', redovisas KS 12/11', 'KS', '2025-11-12'],
    ['(redovisas i juni)', null, '2025-06'],
    ['senast 15 dec. 2026', null, '2026-12-15'],
    ['för beslut i nämnden den 20 maj', 'nämnden', '2025-05-20'],
  ])('says when without a word of its own for it: "%s"', (words, reportsTo, dueIso) => {
    expect(found(`Chefen får i uppdrag att ta fram en plan ${words}.`)).toEqual([
      ['Chefen', 'ta fram en plan', reportsTo, dueIso],
    ]);
  });
});

describe('a date that is part of the task', () => {
  it.each([
    'redovisa utfallet av mötet den 14 januari',
    'förlänga avtalet till den 31 december 2027',
    'rätta felen i årsredovisningen',
    'kalla entreprenören till ett uppföljningsmöte',
    'boka ett möte med regionen',
    'anmäla två representanter till styrgruppen',
    'delta i mötet den 3 juni',
  ])('is no due: "%s"', (task) => {
    expect(found(`Chefen får i uppdrag att ${task}.`)).toEqual([['Chefen', task, null, null]]);
  });
});

describe('what a member moved', () => {
  const moved =
    'Yrkanden\nSara Ek (S) yrkar att markchefen får i uppdrag att redovisa priserna.\n' +
    'Olle Grip (M) yrkar att juristen får i uppdrag att granska avtalet.\n\nBeslut\n';

  it.each([
    ['Nämnden bifaller Olle Grips yrkande.', ['juristen']],
    ['Nämnden beslutar enligt tilläggsyrkandet från Sara Ek (S).', ['markchefen']],
    ['Nämnden godkänner rapporten.', []],
  ])('counts where the decision adopts it: %s', (decision, holders) => {
    expect(readDecision(`${moved}${decision}`).map(({ holder }) => holder)).toEqual(holders);
  });
});

it('takes a recommendation for the decision that approves it', () => {
  const text =
    'RECOMMENDATION\nThat the Head of Planning review the protocol by 1 June 2025.\n' +
    'DECISION\nThe recommendation was approved.';

  expect(found(text)).toEqual([
    ['the Head of Planning', 'review the protocol', null, '2025-06-01'],
  ]);
});

it('takes what a sentence proposes for the decision where the next one follows it', () => {
  const text =
    'Handläggaren föreslår att chefen får i uppdrag att se över taxan. Nämnden beslutar att bifalla förslaget.';

  expect(found(text)).toEqual([['chefen', 'se över taxan', null, null]]);
});

it('reads the points under "RESOLVED THAT:" as clauses of it', () => {
  const text =
    'RESOLVED THAT:\n1. the Head of Parks prepare a plan by 3 June 2025;\n2. the Solicitor review the lease.';

  expect(readDecision(text).map(({ holder }) => holder)).toEqual([
    'the Head of Parks',
    'the Solicitor',
  ]);
});

it('reads minutes numbered with the year, "24/54", as items with that case number', () => {
  const text =
    '24/54 Speeding on Church Road\nRESOLVED that the Clerk write to the county.\n\n' +
    '24/55 Noticeboard\nThe Clerk to repair the hinge.';

  expect(readDecision(text).map(({ caseNumber }) => caseNumber)).toEqual(['24/54', '24/55']);
});

it('takes the years of a plan for no case number', () => {
  const text = 'Item 9. Empty Homes Plan 2024-2027\nDecision\nThat the Clerk compile a register.';

  expect(readDecision(text)).toMatchObject([{ caseNumber: null }]);
});

it.each(['Meddelas', 'Utdrag:', 'Protokollsutdrag till', 'Sändlista', 'Copies to'])(
  'lists whom the decision goes to under "%s"',
  (heading) => {
    const text = `Beslut\nChefen får i uppdrag att se över taxan.\n\n${heading}\nChefen\nEnheten`;

    expect(readDecision(text)).toMatchObject([{ sentTo: ['Chefen', 'Enheten'] }]);
  },
);

it('reads the order on the line of its §, in a quotation of an e-mail too', () => {
  const text = '> Hej!\n> § 6 Servicechefen får i uppdrag att upphandla en växel.\n> Hälsningar';

  expect(readDecision(text)).toMatchObject([{ holder: 'Servicechefen', paragraph: '§ 6' }]);
});
