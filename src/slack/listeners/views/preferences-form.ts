import { setPreferences } from '../../../app/mornings/set-preferences.ts';
import { readPreferences } from '../../surfaces/forms/preferences.ts';
import { blockId } from '../../surfaces/forms/inputs.ts';
import { preferencesSaid } from '../../surfaces/preferences.ts';
import { refusal } from '../../surfaces/refusal.ts';
import { todayIn } from '../commands/asked.ts';
import { type SubmitHandler, wrongAt } from './submitted.ts';

export const submitPreferences: SubmitHandler = async (parts, { values, doer, language }) => {
  const set = await setPreferences(parts.ports, { doer, wanted: readPreferences(values) });
  if (!set.ok) return wrongAt(blockId('pausedUntil'), refusal(set.why, language).text);
  const today = todayIn(parts, null);
  return { is: 'done', said: preferencesSaid(set.preferences, { today, language }) };
};
