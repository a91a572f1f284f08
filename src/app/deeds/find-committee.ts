import type { Committee } from '../../domain/committee/committee.ts';
import { type Action, may } from '../../domain/rights/permissions.ts';
import { hasEnded } from '../../domain/committee/committee-ending.ts';
import { todayIn } from './today.ts';
import type { Person } from '../../domain/record/person.ts';
import type { Ports } from '../ports/ports.ts';
import { refusedFor, standingInCommittee } from './permission.ts';
import { refuse, type Refusal } from './refusal.ts';

/** Itself where it was found already, so that it is looked up once in a deed; else its id. */
export type WhichCommittee = Committee | string | null;

/** A committee in which a person may do what they asked for. */
export type CommitteeFor = {
  readonly ok: true;
  readonly committee: Committee;
  /** What else they may do there where no assignment is meant, for what is shown to them. */
  readonly can: (action: Action) => boolean;
};

/**
 * A committee, for who may do something in it where no assignment is meant: asked before a form is
 * opened, for nobody should fill in what will be refused, and in a use case once.
 * @param request.channel where it was asked, for what names no committee
 */
export async function committeeFor(
  ports: Ports,
  request: {
    readonly person: Person;
    readonly committee: WhichCommittee;
    readonly channel?: string | null;
  },
  action: Action,
): Promise<CommitteeFor | Refusal> {
  const { person, channel = null } = request;
  const named = await committeeAt(ports, request.committee);
  const committee = named ?? (await committeeOfChannel(ports, person.team, channel));
  if (committee === null) return refuse('no-such-committee');
  const standing = await standingInCommittee(ports, person, committee);
  const can = (other: Action): boolean => may(other, standing);
  const refused = refusedFor(standing, action) ?? endedWhy(ports, committee, action);
  return refused ?? { ok: true, committee, can };
}

/** In one that is no more nothing new begins; what is left there can still be seen to. */
function endedWhy(ports: Ports, committee: Committee, action: Action): Refusal | null {
  if (action !== 'register' || !hasEnded(committee, todayIn(ports, committee))) return null;
  return refuse('committee-ended');
}

/** A committee as it stands, whoever asks; null when there is none. */
export async function committeeAt(
  { store }: Pick<Ports, 'store'>,
  which: WhichCommittee,
): Promise<Committee | null> {
  return typeof which === 'string' ? store.find('committee', which) : which;
}

/** The committee whose channel it is. */
export async function committeeOfChannel(
  { store }: Pick<Ports, 'store'>,
  team: string,
  channel: string | null,
): Promise<Committee | null> {
  return channel === null ? null : store.committeeOfChannel(team, channel);
}

/**
 * The committee that words mean: the one whose code they begin with, else the one whose channel
 * they were said in, else the workspace's only one.
 */
export async function committeeMeant(
  { store }: Pick<Ports, 'store'>,
  which: { readonly team: string; readonly code: string | null; readonly here: Committee | null },
): Promise<{ readonly committee: Committee | null; readonly isNamed: boolean }> {
  const { team, code, here } = which;
  const named = code === null ? null : await store.committeeByCode(team, code);
  if (named !== null) return { committee: named, isNamed: true };
  if (here !== null) return { committee: here, isNamed: false };
  const [only = null, ...others] = await store.committees(team);
  return { committee: others.length === 0 ? only : null, isNamed: false };
}
