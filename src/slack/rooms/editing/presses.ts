import { form } from '../../kit/asked.ts';
import { formFor } from '../../kit/form-for.ts';
import type { PressHandler } from '../../kit/pressed.ts';
import { editFormOf } from './fill.ts';

export const editPressed: PressHandler = (parts, pressed) =>
  formFor(parts, pressed, { id: pressed.value[0] ?? '', action: 'edit' }, async (found) =>
    form(await editFormOf(parts, { ...found, language: pressed.language })),
  );
