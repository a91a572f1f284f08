import { mayInCommittee } from '../../../app/deeds/permission.ts';
import { setCommittee } from '../../../app/committees/set-committee.ts';
import { readOverviewDay } from './typed.ts';
import { overviewSaid } from './said.ts';
import { type CommandHandler, say, sayRefused, sayWhy } from '../../kit/asked.ts';
import { committeeMeant } from '../../kit/meant.ts';

/** `overview monday`, `overview off`: when the channel gets the weekly overview; alone, when it does. */
export const overviewCommand: CommandHandler = async ({ ports, ...parts }, asked) => {
  const { committee, rest } = await committeeMeant({ ports, ...parts }, asked);
  const { language, doer } = asked;
  if (committee === null) return sayWhy('no-such-committee', language);
  const refused = await mayInCommittee(ports, asked.person, committee, 'manage');
  if (refused !== null) return sayRefused(refused, asked);
  const weekday = readOverviewDay(rest);
  if (rest === '') return say(overviewSaid(committee, language));
  if (weekday === undefined) return sayWhy('bad-weekday', language);
  const facts = { weekday };
  const set = await setCommittee(ports, { committee: committee.id, doer, facts });
  if (!set.ok && set.why !== 'nothing-changed') return sayRefused(set, asked);
  return say(overviewSaid(set.ok ? set.committee : committee, language));
};
