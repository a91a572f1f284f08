import { describe, expect, it } from 'vitest';

import { whichRevoked } from '../../../../src/slack/rooms/outcome/which-revoked.ts';
import { viewOfWords } from '../../surfaces/support/longest-view.ts';

const view = viewOfWords('mål', 10, 'sv');
const occurrences = ['T1 2027', 'T2 2027'].map((name) => ({
  ...view,
  id: `01${name.slice(0, 2)}`,
  label: `RUN-1, ${name}`,
}));
const head = {
  id: '01HEAD',
  label: 'RUN-1',
  asHead: { occurrences, waiting: null, isOfPeriods: true },
};

function buttonsFor(paragraph: string | null) {
  const said = { typed: `återkallat ${paragraph ?? ''}`.trim(), paragraph };
  const blocks = JSON.stringify(whichRevoked(head, said, 'sv').blocks);
  return [...blocks.matchAll(/"action_id":"([^"]+)".*?"value":"([^"]+)"/gu)].map(
    ([, action, value]) => [action, value],
  );
}

describe('what a committee took back of what comes round', () => {
  it('is asked, with the words for each occurrence and for the whole', () => {
    expect(buttonsFor('§ 45')).toEqual([
      ['say_words:01T1', 'outcome RUN-1, T1 2027 återkallat § 45'],
      ['say_words:01T2', 'outcome RUN-1, T2 2027 återkallat § 45'],
      ['say_words:whole', 'close RUN-1 § 45'],
    ]);
  });

  it('without a § opens the form that asks for it', () => {
    expect(buttonsFor(null).at(-1)).toEqual(['close_ask', '01HEAD']);
  });
});
