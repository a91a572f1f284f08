import type { Committee } from '../../domain/committee/committee.ts';
import { newOffice, type Office } from '../../domain/committee/office.ts';
import { officeOfRole, officerNamed, officesWritten } from '../../domain/committee/offices.ts';
import type { Language } from '../../domain/record/language.ts';
import { normaliseTitle, titleHeld } from '../../domain/committee/title.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';

/**
 * The office that is meant where one gets a holder: in any form of its title; "direktör" is the
 * director's office whatever its title; an unknown title is a new office, with nobody in it. Refused
 * where two could be meant: a guess would give one person's assignments to another.
 */
export function officeMeant(
  { offices, language }: Pick<Committee, 'offices' | 'language'>,
  title: string,
): { readonly ok: true; readonly office: Office } | Refusal<'which-office'> {
  const [only, another] = officesWritten({ offices }, title);
  if (another !== undefined) return refuse('which-office');
  const office = only ?? newOffice(isRegistrar(title) ? REGISTRAR[language] : titleHeld(title));
  const becomes = isRegistrar(title) && officeOfRole({ offices }, 'registrar') === null;
  return { ok: true, office: becomes && office.role === null ? asRegistrar(office) : office };
}

/** The other officers are there from the beginning; a registrar is one once somebody is named. */
function isRegistrar(title: string): boolean {
  return officerNamed(title) === 'registrar';
}

function asRegistrar(office: Office): Office {
  return { ...office, role: 'registrar' };
}

const REGISTRAR: Readonly<Record<Language, string>> = { sv: 'Registratorn', en: 'The registrar' };

/** The offices with one of them changed, or added. */
export function withOffice(offices: readonly Office[], changed: Office): readonly Office[] {
  const wanted = normaliseTitle(changed.title);
  const others = offices.filter(({ title }) => normaliseTitle(title) !== wanted);
  return [...others, changed];
}
