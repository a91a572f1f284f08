import type { Committee } from '../../domain/committee/committee.ts';
import type { Office, OfficerRole } from '../../domain/committee/office.ts';
import { officesWritten } from '../../domain/committee/offices.ts';
import { titleHeld, titleKey } from '../../domain/committee/title.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';

/** The words that name an officer instead of a title. */
const OFFICER_WORDS: ReadonlyMap<string, OfficerRole> = new Map(
  (
    [
      ['sekreterare', 'secretary'],
      ['nämndsekreterare', 'secretary'],
      ['secretary', 'secretary'],
      ['ordförande', 'chair'],
      ['chair', 'chair'],
      ['direktör', 'director'],
      ['director', 'director'],
    ] as const
  ).map(([word, role]) => [titleKey(word), role]),
);

/**
 * The office that is meant where one gets a holder: in any form of its title; "direktör" is the
 * director's office whatever its title; an unknown title is a new office, with nobody in it. Refused
 * where two could be meant: a guess would give one person's assignments to another.
 */
export function officeMeant(
  { offices }: Pick<Committee, 'offices'>,
  title: string,
): { readonly ok: true; readonly office: Office } | Refusal<'which-office'> {
  const [only, another] = officesWritten({ offices }, title);
  if (another !== undefined) return refuse('which-office');
  const role = OFFICER_WORDS.get(titleKey(title));
  const byRole = offices.find((office) => role !== undefined && office.role === role);
  return { ok: true, office: only ?? byRole ?? newOffice(titleHeld(title)) };
}

function newOffice(title: string): Office {
  return { title, role: null, holdings: [], deputies: [], standIn: null };
}
