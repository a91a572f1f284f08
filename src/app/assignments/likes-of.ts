import { likenessTo } from '../../domain/assignments/alike.ts';
import type { Assignment, AssignmentTerms } from '../../domain/assignments/assignment.ts';
import { keysOf, ownerKeys } from '../../domain/assignments/desk-keys.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { personOf } from '../../domain/committee/offices.ts';
import type { Day } from '../../domain/days/day.ts';
import { todayIn } from '../deeds/today.ts';
import type { Ports } from '../ports/ports.ts';
import { wasDoneFor } from '../records/change.ts';

/** An open assignment that a new one is like. */
export type Like = Pick<Assignment, 'id' | 'label' | 'deliverable'>;

/** Nothing is registered before somebody has said that it shall be all the same. */
export type Alike = {
  readonly ok: false;
  readonly why: 'alike';
  /** For each of the terms, as they were given; null where it is like none. */
  readonly likes: readonly (Like | null)[];
  readonly first: Like;
};

type ToRegister = Omit<AssignmentTerms, 'due'>;

/**
 * What is asked before assignments are registered together: the open ones that they are like. They
 * are not held against each other, for the parts of one decision are alike by nature.
 * @returns null where there is nothing to ask
 */
export async function alikeTo(
  ports: Pick<Ports, 'store' | 'cause' | 'now'>,
  committee: Committee,
  terms: readonly ToRegister[],
): Promise<Alike | null> {
  const likes = await Promise.all(terms.map((each) => likeOf(ports, committee, each)));
  const [first] = likes.filter((like) => like !== null);
  return first === undefined ? null : { ok: false, why: 'alike', likes, first };
}

/** The oldest open assignment of the committee that this one is like; not the one that it supplements. */
export async function likeOf(
  ports: Pick<Ports, 'store' | 'cause' | 'now'>,
  committee: Committee,
  terms: ToRegister,
): Promise<Like | null> {
  const today = todayIn(ports, committee);
  const known = await candidates(ports, committee, { terms, today });
  const isAlike = likenessTo(terms, { committee, today });
  const like = known.find(
    (each) =>
      // Of hundreds nearly none is, so nothing else is asked of them.
      isAlike(each) &&
      each.committee === committee.id &&
      each.ending === null &&
      // Of a standing assignment the whole is what somebody may have forgotten.
      each.occurrence === null &&
      each.id !== terms.parent?.id &&
      // Worked off once more after a crash, it would find what it has registered itself.
      !wasDoneFor(ports.cause, each),
  );
  return like ?? null;
}

/** Those that its holder has, and those of its case: a committee's others cannot be alike. */
async function candidates(
  { store }: Pick<Ports, 'store'>,
  committee: Committee,
  { terms, today }: { readonly terms: ToRegister; readonly today: Day },
): Promise<readonly Assignment[]> {
  const { holder, origin } = terms;
  const keys = ownerKeys({ committee: committee.id, holder, participants: [] });
  const person = personOf(holder, committee, today);
  const others = person === null ? [] : keysOf(person, [committee], today);
  const held = await store.openOf([...new Set([...keys, ...others])]);
  const ofCase =
    origin.caseNumber === null
      ? []
      : await store.assignmentsOfCase(committee.team, origin.caseNumber);
  return [...held, ...ofCase];
}
