import { describe, expect, it } from 'vitest';

import { NOTHING_SAID } from '../../../src/domain/registering/decision-words.ts';
import { understandLine } from '../../../src/domain/registering/understand-line.ts';
import { TEAM } from '../../contracts/samples.ts';
import { theCommittee } from '../support/run.ts';

const DECEMBER = { kind: 'meeting', meeting: 'MEETINGDEC' };
const DIRECTORS = { kind: 'office', title: 'Regiondirektören' };

function understand(line: string): ReturnType<typeof understandLine> {
  return understandLine(line, theCommittee(), '2026-09-29');
}

describe('registering in one line', () => {
  it('understands a mention, a deliverable and a meeting in English', () => {
    expect(understand('<@U01> proposal due for the 15 December meeting')).toEqual({
      ok: true,
      holder: { kind: 'person', person: { team: TEAM, user: 'U01' } },
      deliverable: 'proposal',
      due: DECEMBER,
      origin: NOTHING_SAID,
    });
  });

  it('understands a title, a deliverable and a meeting in Swedish', () => {
    const line =
      'Regiondirektören förslag på mål och prioriteringar till sammanträdet den 15 december';

    expect(understand(line)).toEqual({
      ok: true,
      holder: DIRECTORS,
      deliverable: 'förslag på mål och prioriteringar',
      due: DECEMBER,
      origin: NOTHING_SAID,
    });
  });

  it('finds a due that stands right after the holder', () => {
    const line =
      'Regiondirektören får i uppdrag att till sammanträdet den 15 december ta fram ett förslag';

    expect(understand(line)).toEqual({
      ok: true,
      holder: DIRECTORS,
      deliverable: 'ta fram ett förslag',
      due: DECEMBER,
      origin: NOTHING_SAID,
    });
  });

  it('asks which of two dues is meant when they differ, and not when they agree', () => {
    const start = 'Regiondirektören ska till sammanträdet den 15 december ta fram ett förslag';

    expect(understand(`${start} senast den 1 december`)).toMatchObject({
      ok: false,
      refusal: { why: 'two-dues' },
    });
    expect(understand(`${start} till sammanträdet den 15 december`)).toMatchObject({
      ok: true,
      due: DECEMBER,
      origin: NOTHING_SAID,
    });
  });

  it('leaves a date inside the deliverable to the deliverable', () => {
    const line =
      'Regiondirektören svar på skrivelsen från den 3 mars om budget till sammanträdet den 15 december';

    expect(understand(line)).toMatchObject({
      ok: true,
      deliverable: 'svar på skrivelsen från den 3 mars om budget',
    });
  });

  it('keeps what was understood when the holder is unknown', () => {
    const line = 'Kommunchefen förslag till sammanträdet den 15 december';

    expect(understand(line)).toEqual({
      ok: false,
      refusal: { why: 'unknown-holder', words: 'Kommunchefen' },
      understood: { holder: null, deliverable: 'förslag', due: DECEMBER, origin: NOTHING_SAID },
    });
  });

  it('says that no due is there, for "utan datum" must be said', () => {
    expect(understand('Regiondirektören förslag')).toMatchObject({
      ok: false,
      refusal: { why: 'no-due' },
      understood: { deliverable: 'förslag' },
    });
    for (const none of ['utan datum', 'utan slutdatum', 'inget datum', 'without a deadline'])
      expect(understand(`Regiondirektören förslag ${none}`)).toMatchObject({
        ok: true,
        deliverable: 'förslag',
        due: { kind: 'none' },
      });
  });

  it('guesses no meeting, and tells the day that was said', () => {
    expect(understand('Regiondirektören förslag till sammanträdet den 9 december')).toMatchObject({
      ok: false,
      refusal: { why: 'no-such-meeting', day: '2026-12-09' },
    });
  });

  it('says that nothing shall be brought when nothing is said of it', () => {
    expect(understand('Regiondirektören till sammanträdet den 15 december')).toMatchObject({
      ok: false,
      refusal: { why: 'no-deliverable' },
    });
  });

  it.each([
    'senast tis 15 dec',
    'till sammanträdet tis 15 dec kl. 09:00',
    'till sammanträdet tis 15 dec 09:00',
    'senast 15 december (tisdag)',
    'till mötet på tisdag den 15 december',
    'inför RUN:s möte 15/12',
    'due on Tue 15 Dec at 09:00',
    'till 15/12-26',
    'senast 26-12-15',
    'till sammanträdet den 15 dec -26',
    'till 15 december-nämnden',
    'senast d. 15 dec',
    'tisd. den 15 dec',
    'till tisd 15/12',
    'den 15e dec.',
    'till RUN den 15 dec',
    'till vårt möte den 15 december',
    'på mötet 15/12',
    'på decembermötet',
    'i december-nämnden',
    'senast 15/12 -26',
    'in time for the meeting on 15 December',
    'for our meeting on the 15th of December',
    'by December 15th',
    'no later than Tue 15 Dec',
    '| 15 dec',
    '→ 15 dec',
    '(till 15 dec)',
    ', deadline 15 dec',
  ])('takes all of "%s" for the meeting', (due) => {
    expect(understand(`Regiondirektören ta fram plan ${due}`)).toMatchObject({
      ok: true,
      deliverable: 'ta fram plan',
      due: DECEMBER,
      origin: NOTHING_SAID,
    });
  });

  it.each([
    ['senast på fredag', '2026-10-02'],
    ['i morgon', '2026-09-30'],
    ['senast den 20 november', '2026-11-20'],
    ['till månadens slut', '2026-09-30'],
    ['senast sista oktober', '2026-10-31'],
    ['senast 1/12 -26', '2026-12-01'],
    ['senast 20261201', '2026-12-01'],
    ['senast 1.12.2026', '2026-12-01'],
    ['senast den första december', '2026-12-01'],
    ['senast fredag v. 49', '2026-12-04'],
    ['senast vid utgången av februari', '2027-02-28'],
    ['by the end of October', '2026-10-31'],
    ['nu på fredag', '2026-10-02'],
    ['by end of year', '2026-12-31'],
  ])('takes "%s" for a date', (due, day) => {
    expect(understand(`Regiondirektören ta fram plan ${due}`)).toMatchObject({
      ok: true,
      deliverable: 'ta fram plan',
      due: { kind: 'date', day },
    });
  });

  it.each([
    ['senast 15 decmber', 'senast 15 december'],
    ['15 dcember', '15 december'],
    ['den 15:e decemebr', 'den 15:e december'],
    ['till decmbersammanträdet', 'till decembersammanträdet'],
    ['tisdgen den 15 december', 'tisdagen den 15 december'],
    ['senast tidsag 15/12', 'senast tisdag 15/12'],
    ['by 15 Decembr', 'by 15 December'],
    ['for the Tusday 15 December meeting', 'for the Tuesday 15 December meeting'],
  ])('asks whether "%s" is "%s", and guesses nothing', (due, meant) => {
    expect(understand(`Regiondirektören ta fram plan ${due}`)).toMatchObject({
      ok: false,
      refusal: { why: 'misspelt', phrase: due, read: { due: DECEMBER } },
      understood: { deliverable: 'ta fram plan', due: null },
    });
    expect(understand(`Regiondirektören ta fram plan ${meant}`)).toMatchObject({ ok: true });
  });

  it.each([
    ['svar på skrivelse i novemver', 'senast 20 november'],
    ['plan för lördagar', 'till sammanträdet den 15 december'],
  ])('asks nothing of a slip in what shall be brought: "%s"', (deliverable, due) => {
    expect(understand(`Regiondirektören ${deliverable} ${due}`)).toMatchObject({
      ok: true,
      deliverable,
    });
  });

  it.each([
    'till Regiondirektören:',
    'Ge regiondirektören i uppdrag att',
    'Vi ger regiondirektören i uppdrag att',
    'Nämnden uppdrar åt regiondirektören att',
    'Uppdra åt den tf. regiondirektören att',
    'Ansvarig: regiondirektören',
    'Please ask regiondirektören to',
    '@Regiondirektören',
    '*Regiondirektören*',
    '- Regiondirektören',
    '1. Regiondirektören',
    '• Regiondirektören:',
    'Regiondirektören |',
    'REGIONDIREKTÖREN uppdras att',
  ])('finds the holder in "%s"', (lead) => {
    expect(understand(`${lead} revidera planen till 15 dec`)).toMatchObject({
      ok: true,
      holder: DIRECTORS,
      deliverable: 'revidera planen',
      due: DECEMBER,
    });
  });

  it.each([
    'senast tor 15 dec',
    'till sammanträdet onsdag den 15 december',
    'för sammanträdet ons 15/12',
    'by Wednesday 15 December',
  ])('asks which day "%s" is, for it has another weekday', (due) => {
    expect(understand(`Regiondirektören ta fram plan ${due}`)).toMatchObject({
      ok: false,
      refusal: { why: 'unclear', day: '2026-12-15' },
      understood: { deliverable: 'ta fram plan' },
    });
  });

  it.each([
    '2-3 veckor före sammanträdet den 15 december',
    'några dagar innan nämnden den 15 december',
    '48 timmar före nämnden den 15 december',
    'en vecka efter nämnden den 15 december',
  ])('never takes "%s" for the meeting itself', (due) => {
    expect(understand(`Regiondirektören ta fram plan ${due}`)).toMatchObject({
      ok: false,
      refusal: { why: 'unclear' },
    });
  });

  it('says that so long before the meeting has passed', () => {
    expect(
      understand('Regiondirektören plan 12 veckor före nämnden den 15 december'),
    ).toMatchObject({ ok: false, refusal: { why: 'passed', choices: [{ id: 'MEETINGDEC' }] } });
  });

  it.each([
    ['snarast', 'snarast'],
    ['senast när vi hinner', 'senast när vi hinner'],
    ['till kommunen', null],
  ])('says which words at the end may have been a due: %s', (end, words) => {
    expect(understand(`Regiondirektören underlag ${end}`)).toMatchObject({
      ok: false,
      refusal: { why: 'no-due', words },
      understood: { deliverable: `underlag ${end}` },
    });
  });

  it.each([
    ['rapport Q2', 'Q2', 'rapport', '2027-06-30'],
    ['plan 2028', '2028', 'plan', '2028-12-31'],
    ['avtal -28', '-28', 'avtal', '2028-12-31'],
    ['budget mars 2027', 'mars 2027', 'budget', '2027-03-31'],
    ['schema v. 12', 'v. 12', 'schema', '2027-03-28'],
    ['plan våren 2027', 'våren 2027', 'plan', '2027-06-30'],
  ])('asks whether "%s" ends with its due, and keeps it whole', (line, phrase, without, to) => {
    expect(understand(`Regiondirektören ${line}`)).toMatchObject({
      ok: false,
      refusal: { why: 'bare-time', phrase, without, due: { kind: 'period', to } },
      understood: { deliverable: line, due: null },
    });
  });

  it('asks nothing of a bare time where the due is said at the start, or by a word that dates', () => {
    const start = 'Regiondirektören ska till sammanträdet den 15 december ta fram rapport Q2';

    expect(understand(start)).toMatchObject({ ok: true, deliverable: 'ta fram rapport Q2' });
    for (const due of ['under Q2', 'vecka 12', 'senast v. 12', 'under 2028'])
      expect(understand(`Regiondirektören rapport ${due}`)).toMatchObject({
        ok: true,
        deliverable: 'rapport',
        due: { kind: 'period', text: due },
      });
  });
});
