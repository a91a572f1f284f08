import type { Committee } from '../../domain/committee/committee.ts';
import { newOffice, type Office } from '../../domain/committee/office.ts';
import { officesWritten } from '../../domain/committee/offices.ts';
import { normaliseTitle, titleHeld } from '../../domain/committee/title.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';

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
  return { ok: true, office: only ?? newOffice(titleHeld(title)) };
}

/** The offices with one of them changed, or added. */
export function withOffice(offices: readonly Office[], changed: Office): readonly Office[] {
  const wanted = normaliseTitle(changed.title);
  const others = offices.filter(({ title }) => normaliseTitle(title) !== wanted);
  return [...others, changed];
}
