import { describe, expect, it } from 'vitest';

import { offeredDues } from '../../../src/domain/registering/offered-dues.ts';
import { understandLine } from '../../../src/domain/registering/understand-line.ts';
import { theCommittee } from '../support/run.ts';

const TODAY = '2026-09-29';
const DIRECTORS = 'Regiondirektören';
const understood = (line: string) => understandLine(line, theCommittee(), TODAY);

/** As a secretary wrote them who had not seen the rules: what shall be brought, and the due. */
describe('a line of a secretary', () => {
  it.each([
    ['skrivelse om Konsthallen t.o.m. 13 november', 'skrivelse om Konsthallen', '2026-11-13'],
    ['yttrande inom tio dagar från idag', 'yttrande', '2026-10-09'],
    ['yttrande within ten days from today', 'yttrande', '2026-10-09'],
    ['prognos till månadsskiftet oktober/november', 'prognos', '2026-10-31'],
    ['prognos omgående, dock senast den 9 okt', 'prognos omgående', '2026-10-09'],
    ['utreda bredband, åter senast 13 november', 'utreda bredband', '2026-11-13'],
    ['utreda bredband, ska vara klart senast 13 november', 'utreda bredband', '2026-11-13'],
    ['report on broadband, ready by 13 November', 'report on broadband', '2026-11-13'],
    ['yttrande snarast och senast 13 november', 'yttrande snarast', '2026-11-13'],
    ['report by close of business 20 November', 'report', '2026-11-20'],
    ['report by COB Friday 20 November', 'report', '2026-11-20'],
    ['rapport senast vid arbetsdagens slut den 20 november', 'rapport', '2026-11-20'],
  ])('is understood: %s', (words, deliverable, last) => {
    const read = understood(`${DIRECTORS} ${words}`);

    expect(read).toMatchObject({ ok: true, deliverable });
    const due = read.ok ? read.due : null;
    expect(due?.kind === 'period' ? due.to : due?.kind === 'date' && due.day).toBe(last);
  });

  it.each([
    'att uppdra åt Regiondirektören att ta fram en plan till 15 december',
    'att ge Regiondirektören i uppdrag att ta fram en plan till 15 december',
  ])('names its holder behind how it is decided: %s', (line) => {
    expect(understood(line)).toMatchObject({ ok: true, deliverable: 'ta fram en plan' });
  });

  it.each([
    'mål till 15 december § 87 p. 3',
    'mål, § 87 punkt 3, till 15 december',
    'mål till 15 december (§ 87, beslutspunkt 3)',
    'mål till 15 december, punkt 3 i § 87',
    'mål for 15 December, section 87 item 3',
  ])('keeps the point of its decision: %s', (words) => {
    const origin = { paragraph: '§ 87 p. 3', caseNumber: null };

    expect(understood(`${DIRECTORS} ${words}`)).toMatchObject({ deliverable: 'mål', origin });
  });

  it.each([
    ['at each meeting until summer', '2027-06-30'],
    ['vid varje sammanträde till sommaren', '2027-06-30'],
    ['varje månad fram till årsskiftet', '2026-12-31'],
  ])('comes round until a pause: %s', (words, day) => {
    const due = { kind: 'standing', rule: { end: { is: 'date', day } } };

    expect(understood(`${DIRECTORS} prognos ${words}`)).toMatchObject({
      deliverable: 'prognos',
      due,
    });
  });

  it.each([
    ['prognos nästa torsdag', 'prognos', ['2026-10-01', '2026-10-08']],
    ['update on EU funds next Friday', 'update on EU funds', ['2026-10-02', '2026-10-09']],
    ['prognos fredag i nästa vecka', 'prognos', ['2026-10-09']],
    ['prognos efter årsskiftet', 'prognos', ['2027-01-04', '2027-01-11']],
    ['analys, ska vara klar före jul', 'analys', ['2026-12-15', '2026-12-23']],
    ['prognos till den 31 november', 'prognos', ['2026-11-30', '2026-12-01']],
    ['prognos sista veckan i oktober', 'prognos', ['2026-10-30']],
    ['prognos början av november', 'prognos', ['2026-11-10']],
    ['prognos till den 13.1', 'prognos', ['2027-01-13']],
    ['prognos 15 dce', 'prognos', ['2026-12-15']],
    ['prognos till utskicket till decembernämnden', 'prognos', ['2026-12-15']],
  ])('is asked with its likely days: %s', (words, deliverable, days) => {
    const read = understood(`${DIRECTORS} ${words}`);

    expect(read).toMatchObject({ ok: false, understood: { deliverable } });
    const offering = { today: TODAY, mayPlan: false, coming: [] };
    const offered = read.ok ? [] : offeredDues(read.refusal, offering);
    const offeredDays = offered.flatMap((each) => ('day' in each ? [each.day] : []));
    expect(offeredDays).toEqual(expect.arrayContaining(days));
  });
});
