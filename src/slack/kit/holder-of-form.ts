import { addOffice } from '../../app/committees/add-office.ts';
import type { Refusal } from '../../app/deeds/refusal.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type { Holder } from '../../domain/committee/holder.ts';
import type { GivenHolder } from './fields/holder-fields.ts';
import { blockId } from './fields/inputs.ts';
import type { ListenerParts } from './parts.ts';
import { refusal } from './refusal.ts';
import type { Submitted } from './submitted.ts';

/** The holder that a form gave, and the committee as it is with them. */
type HolderOfForm =
  | { readonly ok: true; readonly holder: Holder; readonly committee: Committee }
  | { readonly ok: false; readonly errors: Record<string, string> };

/**
 * Whom a form makes accountable. An office that was typed there is added first, so that an unknown
 * title is no dead end; one that the committee has in another form of the title is that one.
 * @param given.at the finding's number, in a form that has several
 */
export async function holderOfForm(
  { ports }: Pick<ListenerParts, 'ports'>,
  { doer, language, person: { team } }: Pick<Submitted, 'doer' | 'language' | 'person'>,
  given: { readonly holder: GivenHolder; readonly committee: Committee; readonly at?: number },
): Promise<HolderOfForm> {
  const { holder, committee, at } = given;
  if (holder.kind === 'person')
    return { ok: true, holder: { kind: 'person', person: { team, user: holder.user } }, committee };
  if (holder.kind !== 'new-office') return { ok: true, holder, committee };
  const { title, user } = holder;
  const person = user === null ? null : { team, user };
  const added = await addOffice(ports, { committee: committee.id, doer, title, person });
  if (!added.ok) return { ok: false, errors: wrong(added, at, language) };
  const office = { kind: 'office', title: added.result.title } as const;
  return { ok: true, holder: office, committee: added.committee };
}

function wrong(
  { why }: Refusal,
  at: number | undefined,
  language: Submitted['language'],
): Record<string, string> {
  const field = why === 'not-a-colleague' ? 'holder' : 'newOffice';
  return { [blockId(field, at)]: refusal(why, language).text };
}
