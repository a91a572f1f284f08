import type { Person } from '../../domain/record/person.ts';

/** The App Homes that people have open, as far as it is known. */
export type Homes = {
  /**
   * Something that is shown there is another now.
   * @param concerns whom; asked of those alone who have opened theirs lately
   */
  changed(concerns: (person: Person) => boolean): void;
};
