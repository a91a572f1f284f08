import { committeeFor } from '../../../app/deeds/find-committee.ts';
import { letterheadNow } from '../../../app/papers/make-list.ts';
import type { CommitteeForm } from '../../kit/committee-form.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { seeing } from '../../kit/seen-change.ts';
import type { Submitted } from '../../kit/submitted.ts';
import { letterheadForm } from './form-letterhead.ts';

/** What papers look like, to be changed; it is the workspace's, and a committee's secretary asks. */
export const letterheadFormOf: CommitteeForm = async ({ ports }, { id, team }, language) => {
  const { letterhead, history } = await letterheadNow(ports, team);
  const view = letterheadForm(letterhead, { committee: id, language });
  return seeing(view, { history }, ['letterhead-set']);
};

/** How the form stands now, for who may send it. */
export async function letterheadFormNow(
  parts: ListenerParts,
  { about, person, language }: Submitted,
) {
  const request = { person, committee: about.committee ?? '' };
  const found = await committeeFor(parts.ports, request, 'manage');
  if (!found.ok) return null;
  const { committee } = found;
  const { history } = await letterheadNow(parts.ports, committee.team);
  const view = await letterheadFormOf(parts, committee, language, '');
  return { view, history, timeZone: committee.timeZone };
}
