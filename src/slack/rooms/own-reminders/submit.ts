import { setPreferences } from '../../../app/mornings/set-preferences.ts';
import { readPreferences } from './form.ts';
import { blockId } from '../../kit/fields/inputs.ts';
import { preferencesSaid } from './said.ts';
import { refusal } from '../../kit/refusal.ts';
import { todayIn } from '../../kit/asked.ts';
import { type SubmitHandler, wrongAt } from '../../kit/submitted.ts';

export const submitPreferences: SubmitHandler = async (parts, { values, doer, language }) => {
  const set = await setPreferences(parts.ports, { doer, wanted: readPreferences(values) });
  if (!set.ok) return wrongAt(blockId('pausedUntil'), refusal(set.why, language).text);
  const today = todayIn(parts, null);
  return { is: 'done', said: preferencesSaid(set.preferences, { today, language }) };
};
