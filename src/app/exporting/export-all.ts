import type { Committee } from '../../domain/committee/committee.ts';
import type { Person } from '../../domain/record/person.ts';
import { changeCommittee } from '../committees/change-committee.ts';
import type { Doer } from '../deeds/doer.ts';
import { committeeFor, type WhichCommittee } from '../deeds/find-committee.ts';
import type { Refusal } from '../deeds/refusal.ts';
import { handOver, type HandedOver } from '../papers/hand-over.ts';
import type { Ports } from '../ports/ports.ts';
import type { ExportFormat } from '../ports/export-source.ts';
import { assignmentsByPage } from './pages.ts';

/** What an export of a committee would hold. */
export type Held = {
  readonly ok: true;
  readonly committee: Committee;
  readonly assignments: number;
  readonly open: number;
  readonly meetings: number;
};

export async function whatIsHeld(
  ports: Ports,
  request: { readonly person: Person; readonly committee: WhichCommittee },
): Promise<Held | Refusal> {
  const found = await committeeFor(ports, request, 'export');
  if (!found.ok) return found;
  const { committee } = found;
  const [assignments, open] = await Promise.all([
    ports.store.countOfCommittee(committee.id),
    ports.store.openOfCommittee(committee.id),
  ]);
  const meetings = committee.meetings.length;
  return { ok: true, committee, assignments, open: open.length, meetings };
}

/**
 * Everything of a committee as a file for who asked. That it was exported, by whom and how much it
 * was, stands in the committee's history before the file is given.
 * @param request.tell told from time to time how far it has come
 */
export async function exportAll(
  ports: Ports,
  request: {
    readonly doer: Doer;
    readonly committee: WhichCommittee;
    readonly format: ExportFormat;
    readonly tell?: (soFar: number, all: number) => Promise<void>;
  },
): Promise<HandedOver | Refusal> {
  const { doer, format, tell = () => Promise.resolve() } = request;
  const held = await whatIsHeld(ports, { ...request, person: doer.person });
  if (!held.ok) return held;
  const { committee, assignments: all } = held;
  const file = await ports.papers.export(
    {
      exportedAt: ports.now,
      committees: [committee],
      assignments: () => assignmentsByPage(ports, committee.id, (soFar) => tell(soFar, all)),
      nameOf: async (person) => (await ports.people.facts(person))?.name ?? null,
    },
    format,
  );
  const noted = await noteIt(ports, request, { committee, all });
  if (noted.ok) return handOver(ports, doer.person, file);
  await ports.handing.discard(file);
  return noted;
}

function noteIt(
  ports: Ports,
  { doer, format }: { readonly doer: Doer; readonly format: ExportFormat },
  { committee, all }: { readonly committee: Committee; readonly all: number },
) {
  return changeCommittee(ports, { id: committee.id, doer }, (before) => ({
    ok: true,
    committee: before,
    wakesAnew: false,
    happened: [{ what: 'exported', from: null, to: { format, assignments: all } }],
    result: null,
  }));
}
