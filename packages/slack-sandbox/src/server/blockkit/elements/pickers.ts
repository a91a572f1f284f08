import { confirm, id, placeholder } from '../rules/composition.ts';
import { boolean, integer, matching, object, string, typeName } from '../rules/primitives.ts';

const picker = { action_id: id, confirm, focus_on_load: boolean };

const date = matching(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'must be YYYY-MM-DD');
const time = matching(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'must be HH:mm');

export const pickers = {
  datepicker: object({ type: typeName }, { ...picker, placeholder, initial_date: date }),
  timepicker: object(
    { type: typeName },
    { ...picker, placeholder, initial_time: time, timezone: string({ min: 1 }) },
  ),
  datetimepicker: object(
    { type: typeName },
    { ...picker, initial_date_time: integer({ min: 1_000_000_000, max: 9_999_999_999 }) },
  ),
};
