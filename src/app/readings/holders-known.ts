import type { AssignmentTerms } from '../../domain/assignments/assignment.ts';
import { bodyNamed } from '../../domain/committee/body-name.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { holderKnown } from '../committees/know-body.ts';
import type { Doer } from '../deeds/doer.ts';
import type { Refusal } from '../deeds/refusal.ts';
import type { Ports } from '../ports/ports.ts';

type Known = {
  readonly ok: true;
  readonly terms: readonly AssignmentTerms[];
  readonly committee: Committee;
};

/**
 * Terms whose holders the committee knows: each body outside that is new to it is added, once,
 * however many of them it holds. Somebody has seen the names and confirmed them: what only begins
 * like another is then another, as if it stood in quotes.
 */
export async function holdersKnown(
  ports: Ports,
  committee: Committee,
  { doer, terms }: { readonly doer: Doer; readonly terms: readonly AssignmentTerms[] },
): Promise<Known | Refusal> {
  let now = committee;
  const known: AssignmentTerms[] = [];
  for (const each of terms) {
    const found = await holderKnown(ports, now, { holder: surely(each.holder), doer });
    if (!found.ok) return found;
    now = found.committee;
    known.push({ ...each, holder: found.holder });
  }
  return { ok: true, terms: known, committee: now };
}

function surely(holder: AssignmentTerms['holder']): AssignmentTerms['holder'] {
  return holder.kind === 'body' ? { ...holder, name: `"${bodyNamed(holder.name)}"` } : holder;
}
