import { understandLine } from '../src/domain/registering/understand-line.ts';
import { aCommittee } from '../test/contracts/samples.ts';
import { type Comparison, median } from './comparison.ts';

const ROUNDS = 300;
const COMMITTEE = aCommittee();
const TODAY = '2026-11-16';
const LINES = [
  'Regiondirektören förslag på mål och prioriteringar till sammanträdet den 15 december',
  'Regiondirektören ska två veckor före nämnden ta fram svar på skrivelsen från den 3 mars',
  'regiondirektör rapport Q2',
  '<@U01> proposal due for the 15 December meeting',
  'Regiondirektören översyn av semesterreglerna senast tis 15 dec kl. 09:00',
];

/** What is typed as one line, in the middle of all that a command does: its share of an answer's time. */
export function compareLines(): Comparison {
  const times: number[] = [];
  for (let round = -ROUNDS; round < ROUNDS; round += 1) {
    for (const line of LINES) {
      const begun = performance.now();
      understandLine(line, COMMITTEE, TODAY);
      if (round >= 0) times.push(performance.now() - begun);
    }
  }
  return {
    what: 'understanding a line',
    amount: median(times),
    against: 'a millisecond',
    againstAmount: 1,
    aim: 1,
  };
}
