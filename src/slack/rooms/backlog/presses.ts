import { backlogOf } from '../../../app/readings/import-backlog.ts';
import { columnsForm, columnsOfValue } from './form-columns.ts';
import { sayWhy } from '../../kit/asked.ts';
import type { PressHandler } from '../../kit/pressed.ts';

/** Turns what a list would register back into its columns, to choose others. */
export const importColumnsPressed: PressHandler = async (parts, { doer, language, value }) => {
  const [reading = '', columns = ''] = value;
  const list = await backlogOf(parts.ports, { reading, doer });
  if (!list.ok) return sayWhy(list.why, language);
  const view = columnsForm(list, language, columnsOfValue(columns));
  return { is: 'form', view, inPlace: true };
};
