import type { Figures } from '../domain/figures/figures.ts';
import { inLanguages } from './in-languages.ts';

const sv = {
  title: 'Siffror',
  byHolder: 'Per befattning',
  others: 'Övriga',
  over: 'Tid',
  given: 'Givna',
  inTime: 'Redovisade i tid',
  late: 'Redovisade för sent',
  undated: 'Redovisade utan datum',
  closed: 'Avslutade',
  median: 'Dagar från beslut till avslut, median',
  ninetieth: 'Dagar från beslut till avslut, nio av tio inom',
  decision: 'Anstånd genom nämndens beslut',
  consent: 'Anstånd med ordförandens medgivande',
  referredBack: 'Återremitterade',
  whyLate: (reason: string) => `Sent: ${reason}`,
  open: 'Öppna',
  overdue: 'Öppna som är försenade',
  openByAge: [
    'Öppna, högst 30 dagar',
    'Öppna, 31–90 dagar',
    'Öppna, 91–180 dagar',
    'Öppna, 181–365 dagar',
    'Öppna, mer än ett år',
  ] as readonly string[],
};

type Words = typeof sv;

const en = {
  title: 'Figures',
  byHolder: 'By office',
  others: 'Others',
  over: 'Time',
  given: 'Given',
  inTime: 'Reported in time',
  late: 'Reported late',
  undated: 'Reported without a date',
  closed: 'Closed',
  median: 'Days from decision to close, median',
  ninetieth: 'Days from decision to close, nine in ten within',
  decision: 'Extensions by the committee’s decision',
  consent: 'Extensions with the chair’s consent',
  referredBack: 'Referred back',
  whyLate: (reason) => `Late: ${reason}`,
  open: 'Open',
  overdue: 'Open and late',
  openByAge: [
    'Open, 30 days at most',
    'Open, 31–90 days',
    'Open, 91–180 days',
    'Open, 181–365 days',
    'Open, more than a year',
  ],
} satisfies Words;

export const figureWordsIn = inLanguages(sv, en);

/** Each figure with its name, in the order in which they are read; null where there is nothing to count. */
export function namedFigures(
  figures: Figures,
  words: Words,
): readonly (readonly [string, number | null])[] {
  const { reported, daysToClose, extended } = figures;
  return [
    [words.given, figures.begun],
    [words.inTime, reported.inTime],
    [words.late, reported.late],
    [words.undated, reported.undated],
    [words.closed, figures.closed],
    [words.median, daysToClose?.median ?? null],
    [words.ninetieth, daysToClose?.ninetieth ?? null],
    [words.decision, extended.decision],
    [words.consent, extended.consent],
    [words.referredBack, figures.referredBack],
    [words.open, figures.open],
    [words.overdue, figures.overdue],
    ...figures.openByAge.map((count, at) => [words.openByAge[at] ?? '', count] as const),
  ];
}
