import type { Committee } from '../../domain/committee/committee.ts';
import { entryOf } from './exported-assignment.ts';
import type { ExportedCommittee } from './schema.ts';

/** A committee as it is exported, with its meetings and who has held its offices. */
export function exportedCommitteeOf(committee: Committee): ExportedCommittee {
  const { id, code, name, timeZone, language, offices, bodies, meetings, history } = committee;
  return {
    id,
    code,
    name,
    timeZone,
    language,
    offices: offices.map(({ title, role, holdings }) => ({
      title,
      role,
      holders: holdings.map(({ person, from, acting }) => ({ user: person.user, from, acting })),
    })),
    bodies: bodies.map((body) => ({ name: body.name, contact: body.contact?.user ?? null })),
    meetings: meetings.map(({ id: meeting, day, time, state }) => ({
      id: meeting,
      day,
      time,
      state,
    })),
    history: history.map(entryOf),
  };
}
