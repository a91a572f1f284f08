import type { StoredKind } from '../records/schemas.ts';
import type { RawRecord, Step } from './step.ts';
import { BODIES_TO_3 } from './to-3-bodies.ts';
import { ENDS_TO_3 } from './to-3-ends.ts';
import { IMPORTS_TO_3 } from './to-3-imports.ts';
import { OFFICES_TO_3 } from './to-3-offices.ts';
import { STANDING_TO_3 } from './to-3-standing.ts';

/** What each part of the form changes; a kind that several change goes through all of them. */
const PARTS: readonly Step['of'][] = [
  BODIES_TO_3,
  ENDS_TO_3,
  IMPORTS_TO_3,
  OFFICES_TO_3,
  STANDING_TO_3,
];

export const TO_3: Step = { to: 3, of: together(PARTS) };

function together(parts: readonly Step['of'][]): Step['of'] {
  // Object.keys forgets which keys they are; they are those of the parts.
  const kinds = new Set(parts.flatMap((part) => Object.keys(part) as StoredKind[]));
  const through = (kind: StoredKind) => (record: RawRecord) =>
    parts.reduce((raised, part) => part[kind]?.(raised) ?? raised, record);
  return Object.fromEntries([...kinds].map((kind) => [kind, through(kind)]));
}
