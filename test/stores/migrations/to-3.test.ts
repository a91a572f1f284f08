import { describe, expect, it } from 'vitest';

import { TO_3 } from '../../../src/stores/migrations/to-3.ts';

const entry = { id: 'E', actor: null, actedAs: null };

describe('form 3', () => {
  it.each([
    'committee',
    'assignment',
    'reading',
    'digest',
    'preferences',
    'feed',
    'workspace',
  ] as const)('says of what happened in a %s that nobody did it for a body', (kind) => {
    expect(TO_3.of[kind]?.({ id: 'A', history: [entry] })).toMatchObject({
      id: 'A',
      history: [{ ...entry, actedFor: null }],
    });
  });

  it('knows each office by its one title, held in one’s own right', () => {
    const office = { title: 'Regiondirektören', holdings: [{ from: '2020-01-01' }] };

    expect(TO_3.of.committee?.({ offices: [office] })).toMatchObject({
      offices: [{ ...office, alsoCalled: [], holdings: [{ from: '2020-01-01', acting: false }] }],
    });
  });

  it('numbers the rows of a list', () => {
    expect(TO_3.of.reading?.({ table: [['Uppdrag']] })).toMatchObject({ table: [{ row: 1 }] });
  });

  it('says of each assignment that it is no occurrence, and has opened none', () => {
    expect(TO_3.of.assignment?.({ id: 'A', label: 'RUN-1' })).toMatchObject({
      id: 'A',
      label: 'RUN-1',
      occurrence: null,
      opened: [],
    });
  });

  it('leaves the numbers, which remember nothing, as they are', () => {
    expect(TO_3.of.numbers).toBeUndefined();
  });
});
