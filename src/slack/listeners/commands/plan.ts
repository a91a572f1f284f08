import { mayInCommittee } from '../../../app/find-assignment.ts';
import { planForm } from '../../surfaces/forms/plan.ts';
import { type CommandHandler, form, sayRefused, sayWhy } from './asked.ts';
import { committeeMeant } from './meant.ts';

/** `plan`: the committee's preparation plan, in a form. */
export const planCommand: CommandHandler = async (parts, asked) => {
  const { committee } = await committeeMeant(parts, asked);
  const { language, person } = asked;
  if (committee === null) return sayWhy('no-such-committee', language);
  const refused = await mayInCommittee(parts.ports, person, committee, 'manage');
  if (refused !== null) return sayRefused(refused, asked);
  return form(planForm({ language, committeeId: committee.id, plan: committee.plan }));
};
