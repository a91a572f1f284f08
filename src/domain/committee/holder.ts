import type { Person } from '../record/person.ts';

/**
 * The one accountable: an office of the committee, by its title, a person, or a body outside (a
 * company, a municipality, another committee), by the name under which the committee knows it.
 */
export type Holder =
  | { readonly kind: 'office'; readonly title: string }
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'body'; readonly name: string };
