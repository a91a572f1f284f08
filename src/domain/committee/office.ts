import type { Day } from '../days/day.ts';
import type { Person } from '../record/person.ts';

/** The officers of a committee; every other office has no role. */
export type OfficerRole = 'secretary' | 'chair' | 'director';

/** Who held an office from a day on, until the next holding begins. */
export type Holding = { readonly person: Person; readonly from: Day };

/** Who stands in for the holder, both days included. */
export type Deputyship = {
  readonly person: Person;
  readonly from: Day;
  readonly to: Day;
  /** The holder's Slack status said that they are away; it ends when the status does. */
  readonly byStatus?: true | undefined;
};

/** "Regiondirektören": held by a person from a date, with deputies for absences. */
export type Office = {
  readonly title: string;
  readonly role: OfficerRole | null;
  /** In the order of `from`. */
  readonly holdings: readonly Holding[];
  readonly deputies: readonly Deputyship[];
  /** Who stands in whenever the holder's Slack status says that they are away. */
  readonly standIn: Person | null;
};
