import { expect, it } from 'vitest';

import { AGENDA_LIST_TO_6 } from '../../../src/stores/migrations/to-6-agenda-list.ts';

it('puts the list on no committee’s agenda', () => {
  expect(AGENDA_LIST_TO_6.committee?.({ id: 'C1' })).toEqual({
    id: 'C1',
    agendaList: { isOn: false, made: null },
  });
});
