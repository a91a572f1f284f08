import type { Person } from '../record/person.ts';

/** The one accountable: an office of the committee, by its title, or a person. */
export type Holder =
  | { readonly kind: 'office'; readonly title: string }
  | { readonly kind: 'person'; readonly person: Person };
