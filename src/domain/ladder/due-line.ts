import type { DigestLine } from './digest.ts';
import type { Person } from '../record/person.ts';

/** A line that stands in somebody's digest. */
export type DueLine = { readonly person: Person; readonly line: DigestLine };
