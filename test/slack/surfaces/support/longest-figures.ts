import type { Language } from '../../../../src/domain/record/language.ts';
import type { Figures } from '../../../../src/domain/figures/figures.ts';
import type { Said } from '../../../../src/slack/kit/said.ts';
import { figuresSaid } from '../../../../src/slack/rooms/figures/said.ts';
import { aCommittee } from '../../../contracts/samples.ts';

const MANY: Figures = {
  begun: 10_000,
  reported: { inTime: 10_000, late: 10_000, undated: 10_000 },
  closed: 10_000,
  daysToClose: { median: 10_000, ninetieth: 10_000 },
  extended: { decision: 10_000, consent: 10_000 },
  whyLate: Array.from({ length: 20 }, (_, at) => ({
    reason: `${'å'.repeat(46)}${at}`,
    count: 10_000,
  })),
  referredBack: 10_000,
  open: 10_000,
  overdue: 10_000,
  openByAge: [10_000, 10_000, 10_000, 10_000, 10_000],
};

/** What a committee of so many offices came to. */
export function figureMessages(
  name: string,
  count: number,
  language: Language,
): Readonly<Record<string, Said>> {
  const counted = {
    committee: aCommittee({ name }),
    over: { from: '2019-01-01', to: '2026-11-20' },
    madeOn: '2026-11-20',
    figures: MANY,
    byHolder: [...Array.from({ length: count }, () => name), null].map((each) => ({
      name: each,
      figures: MANY,
    })),
    language,
  };
  return {
    figures: figuresSaid({ ...counted, shownBy: null, mayPost: true }),
    'figures posted': figuresSaid({ ...counted, shownBy: name, mayPost: false }),
  };
}
