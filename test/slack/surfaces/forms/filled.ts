import type { ModalView } from '@slack/types';

import type { Proposal } from '../../../../src/app/readings/read-text.ts';
import type { Language } from '../../../../src/domain/record/language.ts';
import type { Meeting } from '../../../../src/domain/meetings/meeting.ts';
import { type StateValues, wholeState } from '@bevaka/slack-sandbox';

export const LANGUAGES: readonly Language[] = ['sv', 'en'];

/** What Slack sends when a form is submitted as it was opened, but for what is given. */
export function submitted(form: ModalView, given: StateValues = {}): StateValues {
  // Every block of ours is a known one; ModalView's own type allows for others too.
  return wholeState(form.blocks as Parameters<typeof wholeState>[0], given);
}

export function meetings(count: number): Meeting[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `01MEETING${String(index).padStart(17, '0')}`,
    day: `2026-${String((index % 12) + 1).padStart(2, '0')}-15`,
    time: '09:00',
    state: 'planned',
    addedAt: '2026-01-01T08:00:00.000Z',
    dates: [],
    dispatched: null,
  }));
}

/** The finding of a decision, with its holder and its meeting known to the committee. */
export function proposal(words = 'förslag på mål och prioriteringar'): Proposal {
  return {
    finding: {
      holder: 'Regiondirektören',
      deliverable: words,
      reportsTo: null,
      due: {
        kind: 'meeting',
        text: 'till sammanträdet den 15 december',
        span: { from: 0, to: 33 },
        meaning: { is: 'day', year: null, month: 12, day: 15 },
      },
      dueIso: null,
      caseNumber: 'RUN/516/2020',
      caseTitle: null,
      paragraph: '§ 87',
      decidedOn: null,
      sentTo: [],
      minutes: null,
      basis: [],
      wording: words,
      span: { from: 0, to: 10 },
      doubts: [],
    },
    holder: { kind: 'office', title: 'Regiondirektören' },
    offices: [],
    due: { kind: 'meeting', meeting: meetings(12)[11]?.id ?? '' },
    unresolved: null,
    registeredAs: null,
    extends: null,
    like: null,
  };
}
