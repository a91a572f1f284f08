import { committeeFor } from '../../../app/deeds/find-committee.ts';
import { setCommittee } from '../../../app/committees/set-committee.ts';
import { readOverviewDay } from './typed.ts';
import { overviewSaid } from './said.ts';
import { say, sayRefused, sayWhy } from '../../kit/asked.ts';
import { inCommittee } from '../../kit/in-committee.ts';

/** `overview monday`, `overview off`: when the channel gets the weekly overview; alone, when it does. */
export const overviewCommand = inCommittee(async ({ ports }, asked, { committee, rest }) => {
  const { language, doer, person } = asked;
  const weekday = rest === '' ? undefined : readOverviewDay(rest);
  if (weekday === undefined) {
    const found = await committeeFor(ports, { person, committee }, 'manage');
    if (!found.ok) return sayRefused(found, asked);
    return rest === '' ? say(overviewSaid(committee, language)) : sayWhy('bad-weekday', language);
  }
  const set = await setCommittee(ports, { committee: committee.id, doer, facts: { weekday } });
  if (!set.ok && set.why !== 'nothing-changed') return sayRefused(set, asked);
  return say(overviewSaid(set.ok ? set.committee : committee, language));
});
