import { about } from '../../kit/about.ts';
import { form } from '../../kit/asked.ts';
import { formOf } from '../../kit/form-for.ts';
import { toChange } from '../../../app/assignments/find-assignment.ts';
import { editFormOf } from './fill.ts';

export const edit = about((parts, { language }, read) =>
  formOf(toChange(read, 'edit'), language, async (found) =>
    form(await editFormOf(parts, { ...found, language })),
  ),
);
