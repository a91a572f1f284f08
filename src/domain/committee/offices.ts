import type { Holder } from './holder.ts';
import type { Holding, Office, OfficerRole } from './office.ts';
import type { Committee } from './committee.ts';
import type { Day } from '../days/day.ts';
import { type Person, samePerson } from '../record/person.ts';
import { normaliseTitle, titleHeld, titleKey } from './title.ts';

/** What the questions about offices need of a committee. */
export type Offices = Pick<Committee, 'offices'> & Partial<Pick<Committee, 'gone' | 'bodies'>>;

/** The office of a title as it is stored, whatever its case and spaces; see `officeWritten`. */
export function officeTitled(committee: Offices, title: string): Office | null {
  // Nearly always the title is the very one that was stored; comparing by locale is slow.
  const same = committee.offices.find((office) => office.title === title);
  if (same !== undefined) return same;
  const wanted = normaliseTitle(title);
  return (
    committee.offices.find((office) => known(office).plain === wanted) ??
    committee.offices.find((office) => known(office).former.includes(wanted)) ??
    null
  );
}

/**
 * The office that a person or a text means by a title in any of its forms, "regiondirektör" or "tf.
 * regiondirektören"; null where none fits, or several do: then somebody is asked.
 */
export function officeWritten(committee: Offices, title: string): Office | null {
  const [only, another] = officesWritten(committee, title);
  return another === undefined ? (only ?? null) : null;
}

/** Every office that a title can mean: the one that is called exactly so, or those of the same key. */
export function officesWritten(committee: Offices, title: string): readonly Office[] {
  const same = officeTitled(committee, title);
  if (same !== null) return [same];
  if (title.length > LONGEST_WRITTEN) return [];
  const held = officeTitled(committee, titleHeld(title));
  if (held !== null) return [held];
  const wanted = titleKey(title);
  const ofKey = committee.offices.filter((office) => known(office).keys.includes(wanted));
  if (ofKey.length > 0) return ofKey;
  const role = OFFICERS.get(wanted);
  return committee.offices.filter((office) => role !== undefined && office.role === role);
}

/** The words that name an officer, whatever the title: "direktören" is who leads the administration. */
const OFFICERS: ReadonlyMap<string, OfficerRole> = new Map(
  (
    [
      ['sekreterare', 'secretary'],
      ['nämndsekreterare', 'secretary'],
      ['secretary', 'secretary'],
      ['ordförande', 'chair'],
      ['chair', 'chair'],
      ['direktör', 'director'],
      ['director', 'director'],
      ['registrator', 'registrar'],
      ['registrar', 'registrar'],
    ] as const
  ).map(([word, role]) => [titleKey(word), role]),
);

/** The officer whom a bare word names; null for a title that is no such word. */
export function officerNamed(title: string): OfficerRole | null {
  return OFFICERS.get(titleKey(title)) ?? null;
}

/** Whether a title is no more than the officer's word, as "Direktören" is until the office has its own. */
export function isOfficerWord(title: string): boolean {
  return officerNamed(title) !== null;
}

/** No office has so long a title; a whole paragraph in a list's column costs no time. */
const LONGEST_WRITTEN = 250;

type Known = {
  readonly plain: string;
  /** The titles of offices that were found to be this one, as they are compared. */
  readonly former: readonly string[];
  readonly keys: readonly string[];
};
const KNOWN = new WeakMap<Office, Known>();

/** A line asks for the same offices at each of its words: their titles are read once. */
function known(office: Office): Known {
  const { title, alsoCalled } = office;
  const before = KNOWN.get(office);
  if (before !== undefined) return before;
  const read = {
    plain: normaliseTitle(title),
    former: alsoCalled.map(normaliseTitle),
    keys: [title, ...alsoCalled].map(titleKey),
  };
  KNOWN.set(office, read);
  return read;
}

export function officeOfRole(committee: Offices, role: OfficerRole): Office | null {
  return committee.offices.find((office) => office.role === role) ?? null;
}

/** Who held an office on a day; null when it was vacant or nobody knows the title. */
export function holderOn(committee: Offices, title: string, day: Day): Person | null {
  return heldBy(officeTitled(committee, title), day);
}

/** Who stands in for the holder of an office on a day, if anybody does. */
export function standIn(committee: Offices, title: string, day: Day): Person | null {
  return deputyOf(officeTitled(committee, title), day);
}

/**
 * Who acts as the secretary, chair or director on a day: the stand-in while there is one. Nobody
 * whose account is gone; what the secretary has to know then goes to the chair or the director.
 */
export function officer(committee: Offices, role: OfficerRole, day: Day): Person | null {
  const office = officeOfRole(committee, role);
  const person = deputyOf(office, day) ?? heldBy(office, day);
  if (person === null || !isGone(person, committee)) return person;
  if (role !== 'secretary') return null;
  return officer(committee, 'chair', day) ?? officer(committee, 'director', day);
}

/** Whether a person's Slack account is deactivated. */
export function isGone(person: Person, { gone = [] }: Partial<Pick<Committee, 'gone'>>): boolean {
  return gone.some((each) => samePerson(each, person));
}

/** The offices that a person holds or stands in for on a day. */
export function officesOf(person: Person, committee: Offices, day: Day): readonly Office[] {
  return committee.offices.filter(
    (office) =>
      samePerson(heldBy(office, day), person) || samePerson(deputyOf(office, day), person),
  );
}

/**
 * The person who is accountable: the holder of the office, the person named, or whoever answers here
 * for a body outside.
 */
export function personOf(holder: Holder, committee: Offices, day: Day): Person | null {
  switch (holder.kind) {
    case 'person':
      return holder.person;
    case 'office':
      return holderOn(committee, holder.title, day);
    case 'body':
      return contactOf(holder.name, committee, day);
  }
}

/** Who answers for a body on a day: its contact, else whoever acts as the secretary. */
export function contactOf(name: string, committee: Offices, day: Day): Person | null {
  const body = committee.bodies?.find((each) => each.name === name);
  return body?.contact ?? officer(committee, 'secretary', day);
}

/**
 * Who acts for the holder on a day: the stand-in while there is one, else `personOf`. For somebody
 * whose account is gone the office's own stand-in, else the secretary: never nobody.
 */
export function actingFor(holder: Holder, committee: Offices, day: Day): Person | null {
  const office = holder.kind === 'office' ? officeTitled(committee, holder.title) : null;
  const person = deputyOf(office, day) ?? personOf(holder, committee, day);
  if (person === null || !isGone(person, committee)) return person;
  const named = office?.standIn ?? null;
  return named !== null && !isGone(named, committee) ? named : officer(committee, 'secretary', day);
}

/** Whether whoever holds an office on a day does so until further notice, "tf.". */
export function isActing(committee: Offices, title: string, day: Day): boolean {
  return holdingOn(officeTitled(committee, title), day)?.acting ?? false;
}

function heldBy(office: Office | null, day: Day): Person | null {
  return holdingOn(office, day)?.person ?? null;
}

function holdingOn(office: Office | null, day: Day): Holding | null {
  return office?.holdings.findLast(({ from }) => from <= day) ?? null;
}

function deputyOf(office: Office | null, day: Day): Person | null {
  const acting = office?.deputies.findLast(
    ({ from, to }) => from <= day && (to === null || day <= to),
  );
  return acting?.person ?? null;
}
