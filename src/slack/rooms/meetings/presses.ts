import { mayInCommittee } from '../../../app/deeds/permission.ts';
import { sayWhy, form } from '../../kit/asked.ts';
import type { PressHandler } from '../../kit/pressed.ts';
import { addMeetingForm } from './form-add.ts';

export const addMeetingPressed: PressHandler = async (parts, { language, person, value }) => {
  const committee = await parts.ports.store.find('committee', value[0] ?? '');
  if (committee === null) return sayWhy('no-such-committee', language);
  const refused = await mayInCommittee(parts.ports, person, committee, 'manage');
  return refused === null
    ? form(addMeetingForm({ language, committeeId: committee.id }))
    : sayWhy(refused.why, language);
};
