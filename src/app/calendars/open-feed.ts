import type { Committee } from '../../domain/committee/committee.ts';
import type { Doer } from '../assignments/change-assignment.ts';
import type { StoredFeed } from './feed.ts';
import { mayInCommittee } from '../standing.ts';
import type { Feeds } from '../ports/feeds.ts';
import type { Ports } from '../ports/ports.ts';
import { refuse, type Refusal } from '../refusal.ts';

type Asked = {
  readonly doer: Doer;
  /** Null for what is on the person's own desk. */
  readonly committee: Committee | null;
  /** With a new secret: the old address stops at once. */
  readonly anew?: boolean;
};

export type OpenedFeed = { readonly ok: true; readonly address: string };

const MOST_TRIES = 20;

/** The secret address of a person's calendar; it is made when it is first asked for. */
export async function openFeed(ports: Ports, asked: Asked): Promise<OpenedFeed | Refusal> {
  const found = await feedOf(ports, asked);
  return found.ok ? { ok: true, address: found.feeds.addressOf(found.feed.secret) } : found;
}

/** An address that gives the calendar's file once. */
export async function fileOfFeed(ports: Ports, asked: Asked): Promise<OpenedFeed | Refusal> {
  const found = await feedOf(ports, asked);
  return found.ok ? { ok: true, address: found.feeds.onceAddressOf(found.feed.secret) } : found;
}

async function feedOf(
  ports: Ports,
  { doer, committee, anew = false }: Asked,
): Promise<{ readonly ok: true; readonly feeds: Feeds; readonly feed: StoredFeed } | Refusal> {
  const action = committee === null ? 'list-own' : 'status';
  const refused = await mayInCommittee(ports, doer.person, committee, action);
  if (refused !== null) return refused;
  const { feeds } = ports;
  if (feeds === null) return refuse('no-feeds');
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const before = await ports.store.feedOf(doer.person, committee?.id ?? null);
    if (before !== null && !anew) return { ok: true, feeds, feed: before };
    const outcome = await ports.store.commit({
      kind: 'feed',
      record: { ...(before ?? newFeed(ports, doer, committee)), secret: ports.newSecret() },
      expected: before?.version ?? 0,
      history: [
        {
          id: ports.newId(),
          at: ports.now,
          actor: doer.person,
          actedAs: null,
          source: doer.source,
          what: before === null ? 'feed-opened' : 'feed-renewed',
          // The history is for others to read, and a secret is not.
          from: null,
          to: null,
        },
      ],
      messages: [],
    });
    if (outcome.ok) return { ok: true, feeds, feed: outcome.record };
  }
  return refuse('crowded');
}

function newFeed(
  ports: Ports,
  { person }: Doer,
  committee: Committee | null,
): Omit<StoredFeed, 'secret'> {
  return {
    id: ports.newId(),
    version: 0,
    team: person.team,
    owner: person,
    committee: committee?.id ?? null,
    history: [],
    messages: [],
  };
}
