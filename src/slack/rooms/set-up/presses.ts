import { form } from '../../kit/asked.ts';
import type { PressHandler } from '../../kit/pressed.ts';
import { setUpForm } from './form.ts';

export const setUpPressed: PressHandler = async (_parts, { language, person, value, channel }) =>
  form(
    setUpForm({
      language,
      channel: value[0] || channel || '',
      secretary: person.user,
    }),
  );
