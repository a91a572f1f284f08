import type { PersonData } from '../../app/ports/person-data.ts';

/** For programs: everything, by the names that it is kept under. Where a copy lies here is nobody else's. */
export function personJson(data: PersonData): string {
  const { madeAt, person, name, ...rest } = data;
  const kept = { format: 'bevaka-person-1', madeAt, person: { ...person, name }, ...rest };
  return `${JSON.stringify(kept, withoutPath, 2)}\n`;
}

function withoutPath(field: string, value: unknown): unknown {
  return field === 'path' ? undefined : value;
}
