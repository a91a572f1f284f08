import type { Step } from './step.ts';

/**
 * No committee had the assignment list on every agenda. A morning's message tells of a list that was
 * made in a line of its own; none did before, so the lines of older ones stay as they are.
 */
export const AGENDA_LIST_TO_6: Step['of'] = {
  committee: (record) => ({ ...record, agendaList: { isOn: false, made: null } }),
  digest: (record) => ({ ...record }),
};
