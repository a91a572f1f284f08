import { heldAnew } from '../../domain/committee/holdings.ts';
import { newOffice, type Office } from '../../domain/committee/office.ts';
import { officesWritten } from '../../domain/committee/offices.ts';
import { saysActing, titleDeputised, titleHeld } from '../../domain/committee/title.ts';
import type { Day } from '../../domain/days/day.ts';
import { type Person, samePerson } from '../../domain/record/person.ts';
import type { Doer } from '../deeds/doer.ts';
import { isColleague } from '../deeds/permission.ts';
import { refuse, type Refusal, isNotAllowed } from '../deeds/refusal.ts';
import type { Ports } from '../ports/ports.ts';
import { changeCommittee, type CommitteeChanged } from './change-committee.ts';
import { titleWhy } from './given-office.ts';
import { withOffice } from './office-meant.ts';

type NewOffice = {
  readonly committee: string;
  readonly doer: Doer;
  readonly title: string;
  /** Null where nobody holds it yet. */
  readonly person: Person | null;
};

/**
 * Adds an office that the committee did not have, held by somebody or vacant; one that it has in
 * another form of the title is that one, as it is held. "Tf. …" is the office, held for a time.
 */
export async function addOffice(
  ports: Ports,
  { committee: id, doer, title, person }: NewOffice,
): Promise<CommitteeChanged<Office> | Refusal> {
  const why = titleWhy(title);
  if (why !== null) return why;
  if (person !== null && !(await isColleague(ports, person))) return refuse('not-a-colleague');
  const changed = await changeCommittee<Office>(ports, { id, doer }, (before, today) => {
    const [same, another] = officesWritten(before, title);
    if (another !== undefined) return refuse('which-office');
    if (same !== undefined && (person === null || isHeldBy(same, person)))
      return { ok: true, committee: before, happened: [], result: same };
    if (same !== undefined && same.holdings.length > 0) return refuse('office-held');
    const added = officeOf(same ?? title.trim(), { title, person, today });
    return {
      ok: true,
      committee: { ...before, offices: withOffice(before.offices, added) },
      happened: [{ what: 'office-added', from: null, to: added }],
      result: added,
    };
  });
  return !changed.ok && isNotAllowed(changed.why) ? refuse('who-adds-offices') : changed;
}

type Held = Pick<NewOffice, 'title' | 'person'> & { readonly today: Day };

/** A new office by its title, or a vacant one, as it is held from today. */
function officeOf(of: Office | string, { title, person, today: from }: Held): Office {
  const office = typeof of === 'string' ? newOffice(titleHeld(titleDeputised(of) ?? of)) : of;
  if (person === null) return office;
  const held = { person, from, to: null, acting: saysActing(title) };
  return { ...office, holdings: heldAnew([], held) };
}

function isHeldBy({ holdings }: Office, person: Person): boolean {
  return samePerson(holdings.at(-1)?.person ?? null, person);
}
