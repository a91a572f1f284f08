import type { StoredKind } from '../records/schemas.ts';
import type { RawRecord, Step } from './step.ts';

/** Parts of one form as one: a kind that several change goes through all of them, in their order. */
export function together(parts: readonly Step['of'][]): Step['of'] {
  // Object.keys forgets which keys they are; they are those of the parts.
  const kinds = new Set(parts.flatMap((part) => Object.keys(part) as StoredKind[]));
  const through = (kind: StoredKind) => (record: RawRecord) =>
    parts.reduce((raised, part) => part[kind]?.(raised) ?? raised, record);
  return Object.fromEntries([...kinds].map((kind) => [kind, through(kind)]));
}
