import { array, assert, boolean, constantFrom, oneof, property, string, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { taskIn } from '../../../src/domain/registering/due-in-line.ts';
import { leadingHolder } from '../../../src/domain/registering/leading-holder.ts';
import { offeredDues, unclearWords } from '../../../src/domain/registering/offered-dues.ts';
import { understandLine } from '../../../src/domain/registering/understand-line.ts';
import { COMMITTEE, TODAY } from './support/due-frames.ts';

/** Lines from a grammar of holders, deliverables and dues, in the orders in which people write them. */
const HOLDERS = constantFrom('Regiondirektören', 'regiondirektör', '<@U01>', 'Kulturchefen');
const JOINS = constantFrom(' ', ': ', ' ska ', ' får i uppdrag att ', ' att ');
const WORK = array(
  constantFrom(
    'ta fram',
    'rapport',
    'en plan för',
    'förslag till riktlinjer',
    'svar på skrivelsen den 3 mars',
    'Q2',
    'budget 2027',
    'avtal -27',
    'underlag till nämnden',
    'v. 12',
    'maj',
    'före',
    '2 veckor',
    '§ 12',
    '(bilaga)',
    'R&D',
    '100 %',
  ),
  { minLength: 1, maxLength: 4 },
).map((parts) => parts.join(' '));
const AMOUNTS = constantFrom(
  '14 dagar',
  'två veckor',
  'tio arbetsdagar',
  'några veckor',
  'en månad',
);
const POINTS = constantFrom(
  'sammanträdet den 16 mars',
  'nämnden',
  'utskicket',
  'majnämnden',
  'ons 13 jan',
  'tor 17 feb kl. 09:00',
  '27-04-06',
  'nästa RUN',
  'sista mötet i april',
  'den 30 februari',
  'årets slut',
  'vecka 20',
  'Q3',
  'påsk',
  '2028',
  'fredag',
);
const DUES = oneof(
  tuple(constantFrom('', 'till ', 'senast ', 'inför ', 'före ', 'under ', 'vid '), POINTS).map(
    (parts) => parts.join(''),
  ),
  tuple(AMOUNTS, constantFrom(' före ', ' innan '), POINTS).map((parts) => parts.join('')),
  constantFrom('', 'utan datum', 'snarast', 'löpande', 'varje kvartal'),
);
/** What people write behind a due. */
const BESIDE = constantFrom(
  '',
  '',
  ' § 92',
  ', § 93',
  ' (dnr RUN 2026/311)',
  ' § 92 punkt 2',
  ', beslut 2026-11-10',
  ' – brådskande',
  ' 92',
  ' obs utkast 1 december',
  ' i samråd med Kulturchefen',
  ' /KÅ',
);
const LINES = tuple(HOLDERS, JOINS, boolean(), WORK, DUES, BESIDE).map(
  ([holder, join, isFirst, work, due, beside]) =>
    (isFirst
      ? `${holder}${join}${due}${beside} ${work}`
      : `${holder}${join}${work} ${due}${beside}`
    ).trim(),
);
const WEIRD = string({ unit: 'binary', maxLength: 200 });

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What joins a holder to the task is no word of the task, nor is what a number or a day is called by. */
const JOINING = new Set(['ska', 'får', 'i', 'uppdrag', 'att', 'dnr', 'beslut']);

describe('a line of any holder, deliverable and due', () => {
  it('loses no word: each is registered in one of the three, or the line is asked about', () => {
    assert(
      property(LINES, (line) => {
        const read = understandLine(line, COMMITTEE, TODAY);
        if (!read.ok) {
          offeredDues(read.refusal, { today: TODAY, mayPlan: true, coming: [] });
          unclearWords(read.refusal);
          return;
        }
        const { words, rest } = leadingHolder(line, COMMITTEE, null);
        const { atStart, atEnd } = taskIn(rest, { today: TODAY, isOwn: () => false });
        const due = [atStart, atEnd].map((phrase) => phrase?.text ?? '');
        const { caseNumber, paragraph, decidedOn } = read.origin;
        // A point is kept in one form: "§ 92 punkt 2" as "§ 92 p. 2".
        const points = paragraph?.replace('p.', 'punkt') ?? '';
        const origin = [caseNumber, paragraph, points, decidedOn].map((each) => each ?? '');
        const kept = new Set([words, read.deliverable, ...due, ...origin].flatMap(wordsOf));

        expect(wordsOf(line).filter((word) => !kept.has(word) && !JOINING.has(word))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('is understood or refused, and never fails, whatever is typed', () => {
    assert(
      property(oneof(LINES, WEIRD), WEIRD, (line, more) => {
        for (const typed of [line, `${line} ${more}`, `Regiondirektören ${more} ${line}`]) {
          const read = understandLine(typed, COMMITTEE, TODAY);
          expect(typeof read.ok).toBe('boolean');
        }
      }),
      { numRuns: 500 },
    );
  });

  it('never takes a time before a meeting for the meeting itself', () => {
    assert(
      property(AMOUNTS, constantFrom('före', 'innan'), POINTS, (amount, word, point) => {
        const line = `Regiondirektören ta fram plan ${amount} ${word} ${point}`;
        const read = understandLine(line, COMMITTEE, TODAY);

        expect(read).not.toMatchObject({ ok: true, due: { kind: 'meeting', before: undefined } });
      }),
    );
  });
});
