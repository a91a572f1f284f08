import type { Body } from '../../domain/committee/body.ts';
import { bodyNamed, bodyWritten, isQuoted } from '../../domain/committee/body-name.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type { Holder } from '../../domain/committee/holder.ts';
import type { Doer } from '../deeds/doer.ts';
import { doneBy, titleOf } from '../deeds/history-entries.ts';
import { committeeFor } from '../deeds/find-committee.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import { todayIn } from '../deeds/today.ts';
import type { Ports } from '../ports/ports.ts';
import { change } from '../records/change.ts';
import { committeeStored } from '../records/write-committee.ts';

export const LONGEST_BODY_NAME = 100;

type Known<H> = { readonly ok: true; readonly holder: H; readonly committee: Committee };

/**
 * A holder as the committee knows it; a body that is new to it is added, with the secretary as its
 * contact. For who is known to be allowed to give it an assignment. A name that only begins like a
 * known one is refused, unless it stands in quotes: then somebody has said that it is another.
 */
export async function holderKnown(
  ports: Ports,
  committee: Committee,
  { holder, doer }: { readonly holder: Holder; readonly doer: Doer },
): Promise<Known<Holder> | Refusal> {
  if (holder.kind !== 'body') return { ok: true, holder, committee };
  const meant = bodyMeant(committee, holder.name);
  if (!meant.ok) return meant;
  const { body, isNew } = meant;
  const known = { kind: 'body', name: body.name } as const;
  if (!isNew) return { ok: true, holder: known, committee };
  const added = await addBody(ports, committee, { body, doer });
  return added.ok ? { ...added, holder: known } : added;
}

/** The body that a name means, or a new one of that name; refused where nobody can tell. */
export function bodyMeant(
  { bodies }: Pick<Committee, 'bodies'>,
  written: string,
): { readonly ok: true; readonly body: Body; readonly isNew: boolean } | Refusal {
  const name = bodyNamed(written);
  if (name === '') return refuse('no-body');
  if (name.length > LONGEST_BODY_NAME) return refuse('too-long');
  const meant = bodyWritten(bodies, written);
  if (meant.is === 'known') return { ok: true, body: meant.body, isNew: false };
  if (meant.is === 'like' && !isQuoted(written)) return refuse('which-body');
  return { ok: true, body: { name, contact: null }, isNew: true };
}

/** A holder by the name under which the committee knows it, where it does; nothing is added. */
export function holderAsKnown(committee: Pick<Committee, 'bodies'>, holder: Holder): Holder {
  if (holder.kind !== 'body') return holder;
  const meant = bodyMeant(committee, holder.name);
  return meant.ok ? { kind: 'body', name: meant.body.name } : holder;
}

async function addBody(
  ports: Ports,
  { id }: Committee,
  { body, doer }: { readonly body: Body; readonly doer: Doer },
): Promise<{ readonly ok: true; readonly committee: Committee } | Refusal> {
  const read = () => ports.store.find('committee', id);
  const changed = await change(committeeStored(ports, read), (before) => {
    if (before === null) return refuse('no-such-committee');
    if (bodyWritten(before.bodies, body.name).is === 'known')
      return { ok: true, after: before, mayStay: true, result: null };
    const actor = { ...doer, actedAs: titleOf(doer.person, before, todayIn(ports, before)) };
    const happened = { what: 'body-added', from: null, to: body } as const;
    const after = { ...before, bodies: [...before.bodies, body] };
    return { ok: true, after, history: [doneBy(ports, actor, happened)], result: null };
  });
  if (changed.ok) return { ok: true, committee: changed.record };
  // Worked off once more after a crash, it finds the body that it has added itself.
  const stored = changed.why === 'already-done' ? await read() : null;
  return stored === null ? changed : { ok: true, committee: stored };
}

/** Adds a body outside by the name that somebody chose for it, for who may give it assignments. */
export async function addBodyOutside(
  ports: Ports,
  request: { readonly committee: string; readonly doer: Doer; readonly name: string },
): Promise<{ readonly ok: true; readonly committee: Committee; readonly name: string } | Refusal> {
  const { doer } = request;
  const about = { person: doer.person, committee: request.committee };
  const found = await committeeFor(ports, about, 'register');
  if (!found.ok) return found;
  // It was chosen among those that are like it.
  const holder = { kind: 'body', name: `"${bodyNamed(request.name)}"` } as const;
  const known = await holderKnown(ports, found.committee, { holder, doer });
  if (!known.ok) return known;
  const name = known.holder.kind === 'body' ? known.holder.name : request.name;
  return { ok: true, committee: known.committee, name };
}
