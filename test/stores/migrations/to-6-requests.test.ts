import { expect, it } from 'vitest';

import { REQUESTS_TO_6 } from '../../../src/stores/migrations/to-6-requests.ts';

const extensionAsked = { at: '2026-11-02T09:00:00.000Z', reason: 'mer underlag' };
const at = '2026-11-10T09:00:00.000Z';
const outcome = { id: 'O', at, what: 'outcome', to: { is: 'referred-back' } };

it.each([
  ['an outcome', [outcome], null],
  ['a close', [{ id: 'C', at, what: 'closed', to: {} }], null],
  ['another due', [{ id: 'E', at, what: 'edited', to: { due: { kind: 'none' } } }], null],
  ['other words', [{ id: 'E', at, what: 'edited', to: { deliverable: 'mål' } }], extensionAsked],
  ['an outcome before it', [{ ...outcome, at: '2026-11-01T09:00:00.000Z' }], extensionAsked],
  [
    'an outcome that was undone',
    [outcome, { id: 'U', at, what: 'undone', to: { deed: 'O' } }],
    extensionAsked,
  ],
  ['what was corrected', [outcome, { id: 'K', at, what: 'corrected', to: {} }], extensionAsked],
])('form 6 ends a request for more time as it should: %s', (_by, history, left) => {
  const record = { id: 'A', extensionAsked, history };

  expect(REQUESTS_TO_6.assignment?.(record)).toEqual({ ...record, extensionAsked: left });
});
