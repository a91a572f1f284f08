import { retentionNow } from '../../../app/retention/retention-now.ts';
import { form, say, sayWhy } from '../../kit/asked.ts';
import { type CommitteeForm, formByPress } from '../../kit/committee-form.ts';
import { placeIn, type PressHandler } from '../../kit/pressed.ts';
import { rulesForm } from './form-rules.ts';
import { startForm } from './form-start.ts';
import { retentionSaid } from './said.ts';

const rulesOf: CommitteeForm = (_parts, committee, language) => rulesForm(committee, language);

export const rulesPressed = formByPress(rulesOf);

/** The rules and what is due, from a place in the list on. */
export const reviewPressed: PressHandler = async ({ ports }, { value, person, language }) => {
  const [committee = '', from] = value;
  const now = await retentionNow(ports, { person, committee });
  if (!now.ok) return sayWhy(now.why, language);
  return say(retentionSaid(now, language, placeIn(from)));
};

export const startPressed: PressHandler = async ({ ports }, { value, person, language }) => {
  const now = await retentionNow(ports, { person, committee: value[0] ?? '' });
  if (!now.ok) return sayWhy(now.why, language);
  if (now.committee.retention?.run != null) return sayWhy('weeding-goes-on', language);
  const isDue = now.due.some(({ items }) => items.some(({ count }) => count > 0));
  return isDue ? form(startForm(now, language)) : sayWhy('nothing-to-weed', language);
};
