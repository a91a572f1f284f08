import type { Committee } from '../../domain/committee/committee.ts';
import type { Holder } from '../../domain/committee/holder.ts';
import { bodyNamed, bodyWritten } from '../../domain/committee/body-name.ts';
import { leadingCommittee } from '../../domain/registering/leading-committee.ts';
import type { Ports } from '../ports/ports.ts';

/** Another committee of the workspace that a line gives its assignment to. */
export type CommitteeHere = {
  readonly there: Committee;
  /** The line with the committee's name in quotes, so that it means a body outside. */
  readonly line: string;
};

/**
 * The other committee that a line begins with: what it is given can be kept there, where its own
 * officers follow it. Null where there is none, or where the committee knows it as a body already,
 * for then somebody has chosen so before.
 */
export async function committeeHere(
  { store }: Pick<Ports, 'store'>,
  { committee, line }: { readonly committee: Committee; readonly line: string },
): Promise<CommitteeHere | null> {
  const all = await store.committees(committee.team);
  const others = all.filter(({ id }) => id !== committee.id);
  const found = leadingCommittee(line, others);
  if (found === null) return null;
  const { name } = found.committee;
  if (bodyWritten(committee.bodies, name).is === 'known') return null;
  return { there: found.committee, line: `"${name.replaceAll('"', '')}"${found.rest}` };
}

/** The same for a body's name in a form, by which the assignment would be registered. */
export async function committeeNamedHere(
  ports: Pick<Ports, 'store'>,
  { committee, holder }: { readonly committee: Committee; readonly holder: Holder },
): Promise<Committee | null> {
  if (holder.kind !== 'body') return null;
  const line = `"${bodyNamed(holder.name).replaceAll('"', '')}" `;
  return (await committeeHere(ports, { committee, line }))?.there ?? null;
}
