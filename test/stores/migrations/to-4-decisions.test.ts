import { describe, expect, it } from 'vitest';

import { TO_4 } from '../../../src/stores/migrations/to-4.ts';

const READ = { holder: 'Direktören', deliverable: 'en plan', due: null };
const AFTER = { ...READ, decision: null };

describe('form 4, what was read of a decision', () => {
  it('says of an assignment that nothing of its decision was corrected', () => {
    const raised = TO_4.of.assignment?.({ id: 'A', origin: { basis: [], readAs: READ } });

    expect(raised).toMatchObject({ id: 'A', origin: { basis: [], readAs: AFTER } });
  });

  it('leaves an assignment alone that was read as it stands', () => {
    const assignment = { id: 'A', origin: { basis: [] } };

    expect(TO_4.of.assignment?.(assignment)?.['origin']).toEqual(assignment.origin);
  });

  it('says the same of what a reading has taken, page by page and as it is registered', () => {
    const terms = { origin: { readAs: READ } };
    const raised = TO_4.of.reading?.({
      id: 'R',
      pages: [{ from: 0, terms: [terms, { origin: {} }] }],
      assignments: [{ id: 'A', number: 1, terms }],
    });

    const after = { origin: { readAs: AFTER } };
    expect(raised).toEqual({
      id: 'R',
      pages: [{ from: 0, terms: [after, { origin: {} }] }],
      assignments: [{ id: 'A', number: 1, terms: after }],
    });
  });
});
