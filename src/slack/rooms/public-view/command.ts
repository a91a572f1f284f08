import { setPublicView } from '../../../app/public/set-public-view.ts';
import { form, say, sayRefused } from '../../kit/asked.ts';
import { inCommitteeFor } from '../../kit/in-committee.ts';
import { plainWords } from '../../typed/tokens.ts';
import { folded } from '../../typed/typed-text.ts';
import { publicViewForm } from './form.ts';
import { publicViewSaid } from './said.ts';

const OFF = new Set(['av', 'nej', 'bort', 'off', 'no', 'away']);

/** `public view` opens the form; `public view off` takes everything away at once. */
export const publicViewCommand = inCommitteeFor('manage', async ({ ports }, asked, found) => {
  const { committee, rest } = found;
  const { language, doer } = asked;
  if (!OFF.has(folded(plainWords(rest)))) return form(publicViewForm(committee, language));
  const done = await setPublicView(ports, { committee: committee.id, doer, set: { isOn: false } });
  if (!done.ok && done.why !== 'nothing-changed') return sayRefused(done, asked);
  return say(publicViewSaid(done.ok ? done.committee : committee, null, language));
});
