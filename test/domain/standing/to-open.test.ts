import { describe, expect, it } from 'vitest';

import { meetingOf } from '../../../src/domain/committee/meetings.ts';
import { phraseAtEnd } from '../../../src/domain/dates/phrases-at-edges.ts';
import { resolveDue } from '../../../src/domain/dates/resolve.ts';
import type { Meeting } from '../../../src/domain/meetings/meeting.ts';
import { headOf, occurrencesToOpen } from '../../../src/domain/standing/to-open.ts';
import { CLOSED, theCommittee } from '../support/run.ts';
import { aMeeting } from '../../contracts/a-meeting.ts';

const TODAY = '2026-11-16';
const DAYS = [
  '2026-12-15 2027-01-13 2027-02-17 2027-03-16 2027-04-06 2027-04-27',
  '2027-06-15 2027-08-31 2027-10-05 2027-12-14 2028-02-15 2028-04-25',
].flatMap((days) => days.split(' '));

function planned(day: string): Meeting {
  return aMeeting({ id: `M${day}`, day });
}

/** "T3 2026 2027-02-17" of each occurrence that is opened at once; "waits" of one without a meeting. */
function opened(words: string, days = DAYS, language: 'sv' | 'en' = 'sv'): readonly string[] {
  const committee = theCommittee({ meetings: days.map(planned), language });
  const phrase = phraseAtEnd(words)?.phrase;
  const due = phrase && resolveDue(phrase, committee, TODAY);
  const head = due?.ok === true ? headOf({ due: due.due, opened: [] }) : null;
  if (head === null) throw new Error(`"${words}" is no rule`);
  const { now, waiting } = occurrencesToOpen(head, [], { committee, closed: CLOSED, today: TODAY });
  const shown = now.map(({ name, due: each, daysByHand }) => {
    const day = each?.kind === 'meeting' ? meetingOf(committee, each.meeting)?.day : each?.kind;
    return [name, day, ...daysByHand.map((set) => set.day)].join(' ');
  });
  return waiting === null ? shown : [...shown, `${waiting.name} waits`];
}

describe('the first two occurrences', () => {
  it.each([
    ['varje tertial', ['T3 2026 2027-02-17', 'T1 2027 2027-06-15']],
    ['varje kvartal', ['Q4 2026 2027-02-17', 'Q1 2027 2027-04-27']],
    ['varje halvår', ['H2 2026 2027-02-17', 'H1 2027 2027-08-31']],
    ['tre gånger per år', ['T3 2026 2027-02-17', 'T1 2027 2027-06-15']],
    ['årligen', ['2026 2027-02-17', '2027 2028-02-15']],
    ['årligen i samband med årsredovisningen', ['2026 2027-02-17', '2027 2028-02-15']],
    ['årligen i mars', ['2027 2027-03-16', '2028 2028-04-25']],
    ['vid varje sammanträde', ['dec 2026 2026-12-15', 'jan 2027 2027-01-13']],
    ['varje månad', ['nov 2026 2027-01-13', 'dec 2026 2027-02-17']],
    ['varannan månad', ['nov–dec 2026 2027-02-17', 'jan–feb 2027 2027-04-06']],
    [
      'senast den 15 varje månad',
      ['dec 2026 2026-12-15 2026-12-15', 'jan 2027 2027-02-17 2027-01-15 2027-01-15'],
    ],
    ['varje tertial från och med 2027', ['T1 2027 2027-06-15', 'T2 2027 2027-10-05']],
    ['vid varje sammanträde från april 2027', ['6 apr 2027 2027-04-06', '27 apr 2027 2027-04-27']],
    ['vid varje sammanträde till och med december', ['dec 2026 2026-12-15']],
    ['vid varje sammanträde, 1 gånger', ['dec 2026 2026-12-15']],
  ] as [string, string[]][])(
    'of "%s" go to the meetings after their periods',
    (words, expected) => {
      expect(opened(words)).toEqual(expected);
    },
  );

  it('are named in the committee’s language', () => {
    expect(opened('each month', DAYS, 'en')).toEqual([
      'Nov 2026 2027-01-13',
      'Dec 2026 2027-02-17',
    ]);
  });

  it('wait for a meeting where none is planned that far', () => {
    expect(opened('varje tertial', DAYS.slice(0, 3))).toEqual([
      'T3 2026 2027-02-17',
      'T1 2027 waits',
    ]);
    expect(opened('varje tertial', [])).toEqual(['T3 2026 waits']);
  });
});
