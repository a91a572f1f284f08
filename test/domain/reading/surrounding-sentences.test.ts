import { describe, expect, it } from 'vitest';

import { readDecision } from '../../../src/domain/reading/read-decision.ts';

const ORDER = 'Verket ges i uppdrag att genomföra en övning under 2026.';

function found(text: string): unknown {
  return readDecision(text, { decidedOn: '2025-03-04' }).map(
    ({ holder, deliverable, reportsTo, dueIso }) => [holder, deliverable, reportsTo, dueIso],
  );
}

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

it.each([
  [
    'whose meeting stands before the order',
    'Till kommunstyrelsens möte den 9 april ska kommunchefen ta fram ett förslag.',
    ['kommunchefen', 'ta fram ett förslag', 'kommunstyrelsen', '2025-04-09'],
  ],
  [
    'with who gives between the verb and who gets',
    'Vid gårdagens möte gav regionstyrelsen regiondirektören i uppdrag att ta fram en plan.',
    ['regiondirektören', 'ta fram en plan', null, null],
  ],
  [
    'in an e-mail’s quotation marks',
    'Nämnden tog igår följande beslut:\n"Chefen får i uppdrag att se över avtalet."',
    ['Chefen', 'se över avtalet', null, null],
  ],
  [
    'with the body that gives after it',
    'Miljönämnden och byggnadsnämnden får gemensamt i uppdrag av fullmäktige att ta fram en plan.',
    ['Miljönämnden och byggnadsnämnden', 'ta fram en plan', null, null],
  ],
  [
    'that a label gives an owner',
    'Beslut: En gemensam rutin tas fram. Ansvarig: kommunikationschefen. Klart: 31 januari 2026.',
    ['kommunikationschefen', 'En gemensam rutin tas fram', null, '2026-01-31'],
  ],
  [
    'after its reason, where it says when',
    'Med anledning av granskningen ska skolchefen ta fram en plan, att redovisas för nämnden den 24 maj.',
    ['skolchefen', 'ta fram en plan', 'nämnden', '2025-05-24'],
  ],
  [
    'with what the decision adopts before it',
    'Fullmäktige bifaller motionen och ger tekniska nämnden i uppdrag att bygga en hundrastgård.',
    ['tekniska nämnden', 'bygga en hundrastgård', null, null],
  ],
  [
    'that goes to a body which its verb takes without a preposition',
    'Chefen får i uppdrag att se över taxan. Taxan ska föreläggas kulturnämnden den 3 juni.',
    ['Chefen', 'se över taxan', 'kulturnämnden', '2025-06-03'],
  ],
  [
    'with a season in its task and the day after it',
    'Chefen får i uppdrag att upprätta en jourlista inför vintern. Listan tillställs enheten senast den 3 juni.',
    ['Chefen', 'upprätta en jourlista inför vintern', null, '2025-06-03'],
  ],
  [
    'with its season at the end',
    'Chefen får i uppdrag att ta fram en plan våren 2027.',
    ['Chefen', 'ta fram en plan', null, null],
  ],
  [
    'to an agency, and what it holds',
    'Regeringen uppdrar åt Kustverket att kartlägga garnen. Kustverket ska vid genomförandet höra fiskarna.',
    ['Kustverket', 'kartlägga garnen', null, null],
  ],
  [
    'that says who after the work',
    'Bench to be varnished. Action: Cllr Ek, by the May meeting.',
    ['Cllr Ek', 'Bench to be varnished', null, '2025-05'],
  ],
  [
    'in connection with a report',
    'Verket ska i anslutning till delårsrapporten redovisa söktrycket.',
    ['Verket', 'redovisa söktrycket', null, null],
  ],
  [
    'under labels, with "Till" for its owner',
    'Uppdrag: Se över taxan\nTill: Förvaltningschefen\nRedovisas: den 3 juni',
    ['Förvaltningschefen', 'Se över taxan', null, '2025-06-03'],
  ],
  [
    'between dashes',
    'Obtain quotes – Clerk – 3 June',
    ['Clerk', 'Obtain quotes', null, '2025-06-03'],
  ],
  [
    'after its owner',
    'Ansvarig: Lena Ek. Boka lokal senast den 3 juni.',
    ['Lena Ek', 'Boka lokal', null, '2025-06-03'],
  ],
  [
    'with its due after "tas fram"',
    'Beslutades att chefen ser till att en taxa tas fram till nämndens möte den 3 juni.',
    ['chefen', 'ser till att en taxa tas fram', 'nämnden', '2025-06-03'],
  ],
  [
    'that reports to a body in a quarter, which is no meeting',
    'That the Clerk review the rules and report to the Governance Committee in Q3 2025.',
    ['the Clerk', 'review the rules', 'the Governance Committee', '2025-Q3'],
  ],
  [
    'that asks for what is brought to a body',
    'The Committee requests that the Accountant provide a breakdown to the Audit Panel on 3 June.',
    ['the Accountant', 'provide a breakdown', 'the Audit Panel', '2025-06-03'],
  ],
  [
    'under labels in points',
    'Buller\n• Vad: mäta bullret\n• Ansvarig: inspektör Ann Berg\n• Klart: senast den 30 maj 2025',
    ['inspektör Ann Berg', 'mäta bullret', null, '2025-05-30'],
  ],
  [
    'in a table that spaces set in columns',
    'Nr   Uppgift            Ansvar          Klart\n1    Se över taxan      Kanslichefen    2025-05-30',
    ['Kanslichefen', 'Se över taxan', null, '2025-05-30'],
  ],
  [
    'that a page’s foot and header cut',
    'Nämnden ger chefen i uppdrag att\n\nJusterande          Sida 9 av 22\nNämnden    Protokoll    2025-04-16\n\nse över taxan.',
    ['chefen', 'se över taxan', null, null],
  ],
  [
    'that a page’s header of two lines cuts',
    'Fritidsnämnden uppdrar åt fritidschefen att\nSida 14 av 31\nFritidsnämnden 2024-11-27\nse över bidragen.',
    ['fritidschefen', 'se över bidragen', null, null],
  ],
])('reads an order %s', (_what, text, expected) => {
  expect(found(text)).toEqual([expected]);
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
