import { setPolicies } from '../../../app/committees/set-policies.ts';
import { plainWords } from '../../typed/tokens.ts';
import { form, say, sayRefused } from '../../kit/asked.ts';
import { inCommitteeFor } from '../../kit/in-committee.ts';
import { policiesForm } from './form.ts';
import { policiesSaid } from './said.ts';
import { readPolicies } from './typed.ts';

/** `policies 30 days 6 months`, `policies off`; alone, or with words that say none of it, a form. */
export const policiesCommand = inCommitteeFor('manage', async ({ ports }, asked, found) => {
  const { committee, rest } = found;
  const { language, doer } = asked;
  const set = readPolicies(plainWords(rest));
  if (set === null) return form(policiesForm(committee, language));
  const done = await setPolicies(ports, { committee: committee.id, doer, set });
  if (!done.ok && done.why !== 'nothing-changed') return sayRefused(done, asked);
  return say(policiesSaid(done.ok ? done.committee : committee, language));
});
