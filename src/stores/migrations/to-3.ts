import type { StoredKind } from '../records/schemas.ts';
import type { RawRecord, Step } from './step.ts';
import { ENDS_TO_3 } from './to-3-ends.ts';

/** What each part of the form changes; a kind that several change goes through all of them. */
const PARTS: readonly Step['of'][] = [ENDS_TO_3];

export const TO_3: Step = { to: 3, of: together(PARTS) };

function together(parts: readonly Step['of'][]): Step['of'] {
  // Object.keys forgets which keys they are; they are those of the parts.
  const kinds = new Set(parts.flatMap((part) => Object.keys(part) as StoredKind[]));
  const through = (kind: StoredKind) => (record: RawRecord) =>
    parts.reduce((raised, part) => part[kind]?.(raised) ?? raised, record);
  return Object.fromEntries([...kinds].map((kind) => [kind, through(kind)]));
}
