import type { Committee } from '../../domain/committee/committee.ts';
import type { Doer } from '../deeds/doer.ts';
import type { StoredFeed } from '../ports/stored-feed.ts';
import { committeeFor, type WhichCommittee } from '../deeds/find-committee.ts';
import { mayInCommittee } from '../deeds/permission.ts';
import type { Feeds } from '../ports/feeds.ts';
import type { Ports } from '../ports/ports.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import type { Contents } from '../ports/store.ts';
import { doneBy, type Happening } from '../deeds/history-entries.ts';
import { change, recordAt } from '../records/change.ts';

type FeedRequest = {
  readonly doer: Doer;
  /** Null for what is on the person's own desk. */
  readonly committee: WhichCommittee;
  /** With a new secret: the old address stops at once. */
  readonly anew?: boolean;
};

export type OpenedFeed = {
  readonly ok: true;
  readonly address: string;
  readonly committee: Committee | null;
};

/** The secret address of a person's calendar; it is made when it is first asked for. */
export async function openFeed(ports: Ports, request: FeedRequest): Promise<OpenedFeed | Refusal> {
  const found = await feedOf(ports, request);
  if (!found.ok) return found;
  const { feeds, feed, committee } = found;
  return { ok: true, address: feeds.addressOf(feed.secret), committee };
}

/** An address that gives the calendar's file once. */
export async function fileOfFeed(
  ports: Ports,
  request: FeedRequest,
): Promise<OpenedFeed | Refusal> {
  const found = await feedOf(ports, request);
  if (!found.ok) return found;
  const { feeds, feed, committee } = found;
  return { ok: true, address: feeds.onceAddressOf(feed.secret), committee };
}

type FoundFeed = Pick<OpenedFeed, 'ok' | 'committee'> & {
  readonly feeds: Feeds;
  readonly feed: StoredFeed;
};

async function feedOf(
  ports: Ports,
  { doer, committee: which, anew = false }: FeedRequest,
): Promise<FoundFeed | Refusal> {
  const found = await calendarFor(ports, doer, which);
  if (!found.ok) return found;
  const { committee } = found;
  const { feeds } = ports;
  if (feeds === null) return refuse('no-feeds');
  const read = () => ports.store.feedOf(doer.person, committee?.id ?? null);
  const opened = await change(recordAt(ports, 'feed', read), (before) => {
    if (before !== null && !anew) return { ok: true, after: before, mayStay: true, result: null };
    const feed = before ?? newFeed(ports, doer, committee);
    return {
      ok: true,
      after: { ...feed, secret: ports.newSecret() },
      history: [doneBy(ports, doer, before === null ? OPENED : RENEWED)],
      result: null,
    };
  });
  return opened.ok ? { ok: true, feeds, feed: opened.record, committee } : opened;
}

/** Whose calendar it is, for who may have it. */
async function calendarFor(
  ports: Ports,
  { person }: Doer,
  committee: WhichCommittee,
): Promise<Pick<FoundFeed, 'ok' | 'committee'> | Refusal> {
  if (committee !== null) return committeeFor(ports, { person, committee }, 'status');
  return (await mayInCommittee(ports, person, null, 'list-own')) ?? { ok: true, committee };
}

/** The history is for others to read, and a secret is not. */
const OPENED: Happening = { what: 'feed-opened', from: null, to: null };
const RENEWED: Happening = { ...OPENED, what: 'feed-renewed' };

function newFeed(
  ports: Ports,
  { person }: Doer,
  committee: Committee | null,
): Omit<Contents['feed'], 'secret'> {
  return { id: ports.newId(), team: person.team, owner: person, committee: committee?.id ?? null };
}
