import type { Day } from '../days/day.ts';
import type { Person } from '../record/person.ts';

/** The officers of a committee; every other office has no role. */
export type OfficerRole = 'secretary' | 'chair' | 'director' | 'registrar';

/** Who held an office from a day on, until the next holding begins. */
export type Holding = {
  readonly person: Person;
  readonly from: Day;
  /** "tf.": it is held until further notice, and shown with the holder. */
  readonly acting: boolean;
};

/** Who stands in for the holder, both days included. */
export type Deputyship = {
  readonly person: Person;
  readonly from: Day;
  /** Null until further notice, as for a sick leave. */
  readonly to: Day | null;
  /** The holder's Slack status said that they are away; it ends when the status does. */
  readonly byStatus?: true | undefined;
};

/** "Regiondirektören": held by a person from a date, with deputies for absences. */
export type Office = {
  readonly title: string;
  /** Titles of offices that were found to be this one; assignments that were given to them are its own. */
  readonly alsoCalled: readonly string[];
  readonly role: OfficerRole | null;
  /** In the order of `from`. */
  readonly holdings: readonly Holding[];
  readonly deputies: readonly Deputyship[];
  /** Who stands in whenever the holder's Slack status says that they are away. */
  readonly standIn: Person | null;
};

/** An office that nobody holds yet. */
export function newOffice(title: string, facts: Partial<Office> = {}): Office {
  return {
    title,
    alsoCalled: [],
    role: null,
    holdings: [],
    deputies: [],
    standIn: null,
    ...facts,
  };
}
