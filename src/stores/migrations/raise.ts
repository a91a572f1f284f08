import type { StoredKind } from '../records/schemas.ts';
import type { RawRecord, Step } from './step.ts';
import { SCHEMA_VERSION } from './steps.ts';

/** The steps from a form to today's, in their order; null when one of them is not there. */
export function stepsFrom(form: number, steps: readonly Step[]): readonly Step[] | null {
  const needed = steps
    .filter(({ to }) => to > form && to <= SCHEMA_VERSION)
    .toSorted((one, other) => one.to - other.to);
  const isUnbroken = needed.every(({ to }, at) => to === form + at + 1);
  return isUnbroken && needed.at(-1)?.to === SCHEMA_VERSION ? needed : null;
}

/**
 * A record of an older form in today's, unchecked.
 * @param steps as from `stepsFrom`
 * @throws what a step throws at a record that it cannot take
 */
export function raise(kind: StoredKind, record: RawRecord, steps: readonly Step[]): RawRecord {
  return steps.reduce((raised, step) => step.of[kind]?.(raised) ?? raised, record);
}
