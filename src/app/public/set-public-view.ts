import type { Committee } from '../../domain/committee/committee.ts';
import { isSamePublicView, type PublicView } from '../../domain/committee/public-view.ts';
import type { Doer } from '../deeds/doer.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import type { Ports } from '../ports/ports.ts';
import { publicCounts } from './public-page.ts';
import {
  changeCommittee,
  type CommitteeChanged,
  committeeToManage,
  type ToShow,
} from '../committees/change-committee.ts';

type PublicViewAsked = {
  readonly committee: string;
  readonly doer: Doer;
  /** What is not given stays as it is. */
  readonly set: Partial<PublicView>;
};

/** What anybody will read once it is shown, before that is said yes to. */
export type PublicPreview = {
  readonly ok: true;
  readonly committee: Committee;
  readonly view: PublicView;
  readonly open: number;
  readonly closed: number;
  /** Those that are not shown: not confirmed, marked as secret, or void. */
  readonly left: number;
};

export async function previewPublicView(
  ports: Ports,
  request: ToShow<PublicViewAsked>,
): Promise<PublicPreview | Refusal> {
  const found = await committeeToManage(ports, request.committee, request.doer);
  if (!found.ok) return found;
  const { committee } = found;
  const view = { ...committee.publicView, ...request.set };
  const why = whyNotShown(ports, view);
  if (why !== null) return refuse(why);
  const [{ open, closed, all }, kept] = await Promise.all([
    publicCounts(ports, committee.id),
    ports.store.countOfCommittee(committee.id),
  ]);
  return { ok: true, committee, view, open, closed, left: kept - all };
}

/** What anybody may read of a committee's assignments; it is gone as soon as it is switched off. */
export function setPublicView(
  ports: Ports,
  { committee: id, doer, set }: PublicViewAsked,
): Promise<CommitteeChanged<null> | Refusal> {
  return changeCommittee(ports, { id, doer }, (before) => {
    const from = before.publicView;
    const to = { ...from, ...set };
    const why = whyNotShown(ports, to);
    if (why !== null) return refuse(why);
    if (isSamePublicView(from, to)) return refuse('nothing-changed');
    return {
      ok: true,
      committee: { ...before, publicView: to },
      happened: [{ what: 'public-view-set', from, to }],
      wakesAnew: false,
      result: null,
    };
  });
}

function whyNotShown(
  { publicPages }: Pick<Ports, 'publicPages'>,
  { isOn, parts }: PublicView,
): 'no-public-address' | 'no-public-parts' | null {
  if (!isOn) return null;
  // Else everything would be public on the day when somebody sets the address.
  if (publicPages === null) return 'no-public-address';
  return parts.length === 0 ? 'no-public-parts' : null;
}
