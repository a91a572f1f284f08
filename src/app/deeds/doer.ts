import type { Source } from '../../domain/record/history.ts';
import type { Person } from '../../domain/record/person.ts';

/** Who does something, and by what. */
export type Doer = { readonly person: Person; readonly source: Source };
