import type { Committee } from '../../domain/committee/committee.ts';
import { entryOf } from './exported-assignment.ts';
import type { WeedingRecord } from '../../domain/committee/retention.ts';
import type { ExportedCommittee } from './schema.ts';

/** A committee as it is exported, with its meetings and who has held its offices. */
export function exportedCommitteeOf(committee: Committee): ExportedCommittee {
  const { id, code, name, timeZone, language, offices, bodies, meetings, history } = committee;
  const { rules = [], records = [] } = committee.retention ?? {};
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
    retention: [...rules],
    weedings: records.map(weedingOf),
    history: history.map(entryOf),
  };
}

function weedingOf(record: WeedingRecord): ExportedCommittee['weedings'][number] {
  const { by, at, endedAt, actedAs, rules, weeded, leftOut } = record;
  return {
    by: by.user,
    at,
    endedAt,
    actedAs,
    rules: [...rules],
    weeded: weeded.map(({ kind, label, count }) => ({ kind, of: label, count })),
    leftOut: leftOut.map(({ kind, label, why }) => ({ kind, of: label, why })),
  };
}
