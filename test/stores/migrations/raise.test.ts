import { describe, expect, it } from 'vitest';

import { raise, stepsFrom } from '../../../src/stores/migrations/raise.ts';
import type { Step } from '../../../src/stores/migrations/step.ts';
import { SCHEMA_VERSION } from '../../../src/stores/migrations/steps.ts';

const FORM = SCHEMA_VERSION;
/** Two forms before today's: the task got a name of its own, and the name became a list. */
const NAMED: Step = {
  to: FORM - 1,
  of: { assignment: ({ task, ...rest }) => ({ ...rest, name: task }) },
};
const LISTED: Step = {
  to: FORM,
  of: { assignment: ({ name, ...rest }) => ({ ...rest, names: [name] }) },
};

describe('the steps from a form', () => {
  it('are those that lead to today’s, in their order', () => {
    expect(stepsFrom(FORM - 2, [LISTED, NAMED])).toEqual([NAMED, LISTED]);
    expect(stepsFrom(FORM - 1, [NAMED, LISTED])).toEqual([LISTED]);
  });

  it.each([
    ['one is missing at the beginning', FORM - 2, [LISTED]],
    ['one is missing at the end', FORM - 2, [NAMED]],
    ['the form is between two', FORM - 1.5, [NAMED, LISTED]],
    ['there are none', FORM - 1, []],
  ])('are none when %s', (_what, form, steps) => {
    expect(stepsFrom(form, steps)).toBeNull();
  });
});

describe('a record that is raised', () => {
  it('goes through every step', () => {
    const raised = raise('assignment', { id: 'A', task: 'mål' }, [NAMED, LISTED]);

    expect(raised).toEqual({ id: 'A', names: ['mål'] });
  });

  it('stays as it is when nothing changed for its kind', () => {
    const record = { id: 'C', task: 'mål' };

    expect(raise('committee', record, [NAMED, LISTED])).toEqual(record);
  });
});
