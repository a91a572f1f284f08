import { about } from '../../kit/about.ts';
import { form } from '../../kit/asked.ts';
import { formFor } from '../../kit/form-for.ts';
import { editFormOf } from './fill.ts';

export const edit = about((parts, asked, { assignment: { id } }) =>
  formFor(parts, asked, { id, action: 'edit' }, async (found) =>
    form(await editFormOf(parts, { ...found, language: asked.language })),
  ),
);
