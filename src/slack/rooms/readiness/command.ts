import { committeeFor } from '../../../app/deeds/find-committee.ts';
import { setReadiness } from '../../../app/committees/set-readiness.ts';
import { say, sayRefused } from '../../kit/asked.ts';
import { inCommittee } from '../../kit/in-committee.ts';
import { readOnOff } from './typed.ts';
import { readinessSet } from './said.ts';

/** `readiness off`, `readiness on`: whether the channel is told what is ready; alone, whether it is. */
export const readinessCommand = inCommittee(async ({ ports }, asked, { committee, rest }) => {
  const { language, doer, person } = asked;
  const isOff = readOnOff(rest);
  if (isOff === null) {
    const found = await committeeFor(ports, { person, committee }, 'manage');
    return found.ok ? say(readinessSet(committee, language)) : sayRefused(found, asked);
  }
  const set = await setReadiness(ports, { committee: committee.id, doer, isOff });
  if (!set.ok && set.why !== 'nothing-changed') return sayRefused(set, asked);
  return say(readinessSet(set.ok ? set.committee : committee, language));
});
