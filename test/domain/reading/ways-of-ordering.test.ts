import { expect, it } from 'vitest';

import { found } from './support/found.ts';

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
    'in view of somebody else’s decision, on a matter that is no question',
    'Med anledning av Inspektionens beslut den 3 februari i fråga om bemanning får vårdchefen i uppdrag att ta fram en plan.',
    ['vårdchefen', 'ta fram en plan', null, null],
  ],
  [
    'to a committee that is written short',
    'Socialchefen får i uppdrag att se över avgiften och redovisa detta för socialnämndens au den 19 mars 2025.',
    ['Socialchefen', 'se över avgiften', 'socialnämndens au', '2025-03-19'],
  ],
  [
    'after a debate',
    'Following debate, the Town Clerk was tasked with drafting a protocol.',
    ['the Town Clerk', 'drafting a protocol', null, null],
  ],
  [
    'so many times in a term',
    'Kulturnämnden uppdrar åt rektorn att vid minst ett tillfälle per termin bjuda in nämnden.',
    ['rektorn', 'bjuda in nämnden', null, null],
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
    'in the past, where nothing else tells that it is an earlier one',
    'Styrelsen gav VD i uppdrag att se över skyddet. VD återkommer på styrelsemötet i augusti.',
    ['VD', 'se över skyddet', null, '2025-08'],
  ],
  [
    'that a committee of inquiry gets',
    'Sammanfattning\nEn parlamentariskt sammansatt kommitté ska se över lagen. Uppdraget ska redovisas senast den 3 juni.',
    ['En parlamentariskt sammansatt kommitté', 'se över lagen', null, '2025-06-03'],
  ],
  [
    'to a department',
    'Verket ges i uppdrag att mäta. Uppdraget redovisas till Regeringskansliet (Landsbygds- och infrastrukturdepartementet).',
    ['Verket', 'mäta', 'Regeringskansliet (Landsbygds- och infrastrukturdepartementet)', null],
  ],
  [
    'whose result a body hears',
    'Chefen får i uppdrag att se över taxan. Resultatet ska föredras i direktionen under vecka 40.',
    ['Chefen', 'se över taxan', 'direktionen', null],
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
