import type { Committee } from '../../domain/committee/committee.ts';
import { hasEnded } from '../../domain/committee/committee-ending.ts';
import { type Day, isDay } from '../../domain/days/day.ts';
import { mayInCommittee } from '../deeds/permission.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import type { Doer } from '../deeds/doer.ts';
import type { Ports } from '../ports/ports.ts';
import { changeCommittee } from './change-committee.ts';
import { goOver } from './go-over.ts';

export type EndRequest = {
  readonly committee: string;
  readonly doer: Doer;
  /** The first day on which it is no more. */
  readonly from: Day;
  /** The id of the committee that goes on with what is open. */
  readonly to: string | null;
};

/**
 * Ends a committee, at once or from a day on. What is open then goes over to another: that the
 * committee ends is on disk before the first assignment goes, and the heartbeat finishes what is
 * interrupted.
 */
export async function endCommittee(
  ports: Ports,
  request: EndRequest,
): Promise<
  | {
      readonly ok: true;
      readonly committee: Committee;
      readonly to: Committee | null;
      /** How many assignments go over, or would if it ended now. */
      readonly gone: number;
    }
  | Refusal
> {
  const { committee: id, doer, from } = request;
  const committee = await ports.store.find('committee', id);
  if (committee === null) return refuse('no-such-committee');
  const to = await successorFor(ports, { ...request, committee });
  if (to !== null && 'why' in to) return to;
  const open = await ports.store.openOfCommittee(id);
  if (to === null && open.length > 0) return refuse('which-successor');
  const changed = await changeCommittee(ports, { id, doer }, (before, today) => {
    if (hasEnded(before, today)) return refuse('ends-already');
    if (!isDay(from) || from < today) return refuse('bad-day');
    const { person, source } = doer;
    const by = { person, source };
    const ending = { id: ports.newId(), from, to: to?.id ?? null, by, isDone: false };
    return {
      ok: true,
      committee: { ...before, ending },
      happened: [{ what: 'committee-ended', from: before.ending, to: ending }],
      wakesAnew: false,
      result: null,
    };
  });
  if (!changed.ok) return changed;
  await ports.followUps.do(() => goOver(ports, changed.committee));
  return { ok: true, committee: changed.committee, to, gone: open.length };
}

/** A committee that would have ended goes on. */
export async function goOnAfterAll(
  ports: Ports,
  { committee: id, doer }: Pick<EndRequest, 'committee' | 'doer'>,
): Promise<{ readonly ok: true; readonly committee: Committee } | Refusal> {
  return changeCommittee(ports, { id, doer }, (before, today) => {
    if (hasEnded(before, today)) return refuse('ends-already');
    if (before.ending === null) return refuse('nothing-changed');
    return {
      ok: true,
      committee: { ...before, ending: null },
      happened: [{ what: 'committee-goes-on', from: before.ending, to: null }],
      wakesAnew: false,
      result: null,
    };
  });
}

/** Whoever ends a committee answers for the other one too, where its assignments are put. */
export async function successorFor(
  ports: Ports,
  request: { readonly committee: Committee; readonly doer: Doer; readonly to: string | null },
): Promise<Committee | Refusal | null> {
  const { committee, doer, to: id } = request;
  if (id === null) return null;
  const to = await ports.store.find('committee', id);
  if (to === null || to.id === committee.id || to.team !== committee.team || to.ending !== null)
    return refuse('which-successor');
  const refused = await mayInCommittee(ports, doer.person, to, 'manage');
  return refused === null ? to : refuse('successor-not-yours');
}

/** The committee that words name, by its code or its name. */
export async function committeeNamed(
  { store }: Pick<Ports, 'store'>,
  team: string,
  words: string,
): Promise<Committee | null> {
  const wanted = words.trim().toLocaleLowerCase('sv');
  const all = await store.committees(team);
  return (
    all.find(({ code, name }) =>
      [code, name].some((each) => each.toLocaleLowerCase('sv') === wanted),
    ) ?? null
  );
}
