import { describe, expect, it } from 'vitest';

import { plainRow } from '../../../src/domain/backlog/list-row.ts';
import { standingTerms } from '../../../src/domain/backlog/standing-terms.ts';
import { theCommittee } from '../support/run.ts';
import { listed } from '../support/listed.ts';

const committee = theCommittee();
const columns = { deliverable: 0, holder: 1, due: 2, extendedTo: 3, firstDue: 4 };

function row(due: string, extendedTo = '', firstDue = '') {
  const cells = ['ta fram mål', 'Regiondirektören', due, extendedTo, firstDue];
  return listed([plainRow(2, cells)], { committee, columns, today: '2026-10-28' })[0];
}

function termsOf(due: string) {
  const read = row(due);
  if (read?.is !== 'standing') throw new Error(`${due} is no standing one`);
  return standingTerms(read, { committee, today: '2026-10-28' });
}

describe('a due in a list', () => {
  it.each([
    ['2026-12-15', 'meeting'],
    ['2026-12-15 09:00', 'meeting'],
    ['261215', 'meeting'],
    ['20261215', 'meeting'],
    ['tis 15 dec', 'meeting'],
    ['15 december', 'meeting'],
    ['till sammanträdet den 15 december', 'meeting'],
    ['15 december § 92', 'meeting'],
    ['2026-12-15 (beslut 2026-10-01, § 92)', 'meeting'],
    ['beslut 1 oktober, klart 2026-12-15', 'meeting'],
    ['15 dec, dnr RUN 2026/311', 'meeting'],
    ['2027-01-31', 'date'],
    ['31/1 2027', 'date'],
    ['kvartal 1 2027', 'period'],
    ['', 'none'],
    ['–', 'none'],
    ['utan datum', 'none'],
    ['No date', 'none'],
  ])('"%s" is a %s', (due, kind) => {
    expect(row(due)).toMatchObject({ is: 'open', terms: { due: { kind } } });
  });

  it.each([
    'Löpande',
    'löpande under året',
    'Tillsvidare',
    'tills vidare',
    'Kontinuerligt',
    'varje tertial',
    'Varje sammanträde',
    'två gånger per år',
    '2 ggr/år',
    'årligen i samband med årsredovisningen',
    'Årligen',
    'senast den 15 varje månad',
    'kvartalsvis',
    'Återkommande',
    'Ongoing',
    'Until further notice',
    'every quarter',
    'twice a year',
  ])('"%s" is a standing one, with its words', (due) => {
    const read = row(due);

    expect(read).toMatchObject({
      is: 'standing',
      words: due,
      terms: { due: { kind: 'none' }, origin: { listed: { recurring: due } } },
    });
  });

  it.each([
    ['varje tertial', 4],
    ['2 ggr/år', 6],
    ['Kvartalsvis', 3],
    ['löpande, varje kvartal', 3],
    ['Tillsvidare (årligen)', 12],
    ['årligen i mars', 12],
    ['varannan månad', 2],
    ['every quarter', 3],
    ['Ongoing, twice a year', 6],
    ['Varje sammanträde', 0],
    ['vid alla ordinarie sammanträden', 0],
    ['at every meeting', 0],
  ])('"%s" is registered as standing by its own words', (due, months) => {
    const rhythm = months === 0 ? { is: 'meeting' } : { is: 'months', months };

    expect(termsOf(due)).toMatchObject({
      due: { kind: 'standing', rule: { rhythm } },
      origin: { listed: { recurring: due } },
    });
  });

  // A word that was left out would make another rule of the rest.
  it.each([
    'Löpande',
    'Tillsvidare',
    'Återkommande',
    'varje vecka',
    'fyra gånger årligen',
    'Årligen, sept',
    'mars varje år',
    'Kvartalsvis (jan, apr, jul, okt)',
    'T1, T2, T3 varje år',
    'every autumn',
    'Until further notice',
  ])('"%s" does not wholly say how often, and is asked about', (due) => {
    expect(termsOf(due)).toMatchObject({ due: { kind: 'none' } });
  });

  it.each(['när det passar', 'snarast', 'se protokoll', 'oklart'])('"%s" is asked about', (due) => {
    expect(row(due)).toMatchObject({ is: 'unclear', why: 'unclear-due', words: due });
  });

  it.each([
    ['2026-09-15, förlängt till 2026-12-15', '', ''],
    ['2026-09-15 (förlängd till 2026-12-15)', '', ''],
    ['2026-09-15 → 2026-12-15', '', ''],
    ['2026-12-15 (ursprungligen 2026-09-15)', '', ''],
    ['2026-12-15, först 2026-09-15', '', ''],
    ['2026-09-15 extended to 2026-12-15', '', ''],
    ['2026-09-15', '2026-12-15', ''],
    ['2026-12-15', '', '2026-09-15'],
    ['2026-11-17', '2026-12-15', '2026-09-15'],
  ])('"%s", "%s", "%s" was put off from 15 September to the meeting', (...cells) => {
    expect(row(...cells)).toMatchObject({
      is: 'open',
      terms: { due: { kind: 'meeting' }, origin: { listed: { firstDue: '2026-09-15' } } },
    });
  });
});
