import { describe, expect, it } from 'vitest';

import { TO_6 } from '../../../src/stores/migrations/to-6.ts';

describe('form 6', () => {
  it('takes an assignment through what each of its parts adds', () => {
    const settled = { id: 'A', extensionAsked: { at: '2026-11-02T09:00:00.000Z' } };
    const history = [{ id: 'C', at: '2026-11-10T09:00:00.000Z', what: 'closed', to: {} }];

    expect(TO_6.of.assignment?.({ ...settled, history })).toMatchObject({
      diary: [],
      extensionAsked: null,
      secrecy: null,
      whyLate: [],
    });
  });

  it('says of a committee that it has chosen none of what there is now to choose', () => {
    expect(TO_6.of.committee?.({ id: 'C' })).toMatchObject({
      agendaList: { isOn: false, made: null },
      lateReasons: [],
      publicView: { isOn: false, contact: null },
      secrecy: 'off',
    });
  });
});
