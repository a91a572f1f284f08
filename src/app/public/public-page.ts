import { mayBePublic } from '../../domain/assignments/public-facts.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { tellsWhatIsClosed } from '../../domain/committee/public-view.ts';
import { letterheadOf } from '../papers/make-list.ts';
import type { Ports } from '../ports/ports.ts';
import type { PublicPage, PublicWhich } from '../ports/public-page.ts';
import { publicRow } from './public-row.ts';

export type PublicPageAsked = {
  readonly team: string;
  readonly code: string;
  /** All of them, where the committee does not show which are closed. */
  readonly which: PublicWhich;
  /** From 1. */
  readonly page: number;
  readonly most: number;
};

type Showing = Pick<Ports, 'store' | 'closed' | 'publicPages'>;

/** What anybody reads of a committee; null where it shows nothing, or has no such page. */
export async function publicPageOf(
  ports: Showing,
  { team, code, page, most, ...wanted }: PublicPageAsked,
): Promise<PublicPage | null> {
  const committee = await showingCommittee(ports, { team, code });
  if (committee === null || ports.publicPages === null) return null;
  const which = tellsWhatIsClosed(committee.publicView) ? wanted.which : 'all';
  const counts = await publicCounts(ports, committee.id);
  const pages = Math.max(1, Math.ceil(counts[which] / most));
  if (page < 1 || page > pages) return null;
  const part = { which, from: (page - 1) * most, most };
  const { records } = await ports.store.publicOfCommittee(committee.id, part);
  const { authority } = await letterheadOf(ports, team);
  const { language, name, publicView } = committee;
  return {
    language,
    committee: { code: committee.code, name },
    authority,
    contact: publicView.contact,
    address: ports.publicPages.addressOf(committee.code),
    parts: publicView.parts,
    which,
    counts,
    page,
    pages,
    // Asked once more of what was found: nothing that is marked in between is shown.
    rows: records
      .filter(mayBePublic)
      .map((each) => publicRow(each, { committee, closed: ports.closed })),
  };
}

/** The committee with this code, where it shows anything. */
async function showingCommittee(
  { store }: Showing,
  { team, code }: Pick<PublicPageAsked, 'team' | 'code'>,
): Promise<Committee | null> {
  const committee = await store.committeeByCode(team, code);
  return committee?.publicView.isOn === true ? committee : null;
}

/** How many of a committee's assignments may be public, shown or not; none of them is read. */
export async function publicCounts(
  { store }: Pick<Ports, 'store'>,
  committee: string,
): Promise<PublicPage['counts']> {
  const none = { from: 0, most: 0 };
  const [open, closed] = await Promise.all([
    store.publicOfCommittee(committee, { which: 'open', ...none }),
    store.publicOfCommittee(committee, { which: 'closed', ...none }),
  ]);
  return { open: open.count, closed: closed.count, all: open.count + closed.count };
}
