import type { Person } from '../record/person.ts';

/**
 * What of a record names somebody, by the record's own fields: of a list the pieces that do, of
 * anything else the whole. It knows no fields, so that a new one is never forgotten.
 * @example partsNaming({ label: 'RUN-1', reported: { by: ANNA }, told: [] }, ANNA) // { reported: { by: ANNA } }
 */
export function partsNaming(
  record: Readonly<Record<string, unknown>>,
  person: Person,
): Readonly<Record<string, unknown>> {
  const found = Object.entries(record).flatMap(([field, value]) => {
    if (!Array.isArray(value)) return names(value, person) ? [[field, value] as const] : [];
    const pieces = value.filter((each: unknown) => names(each, person));
    return pieces.length === 0 ? [] : [[field, pieces] as const];
  });
  return Object.fromEntries(found);
}

/** Whether a value names somebody, however deep; what only bears their id in a text does not. */
function names(value: unknown, person: Person): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if ('user' in value && value.user === person.user)
    return !('team' in value) || value.team === person.team;
  return Object.values(value).some((each) => names(each, person));
}
