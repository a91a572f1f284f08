import type { Assignment } from '../../domain/assignments/assignment.ts';
import { closingDecisions } from '../../domain/assignments/closing.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import { refusedFor } from '../deeds/permission.ts';
import { refuse, type Refusal, type Why } from '../deeds/refusal.ts';
import type { Person } from '../../domain/record/person.ts';
import type { Ports } from '../ports/ports.ts';
import { endedWhy, situationOf } from './change-assignment.ts';
import { labelled } from './find-assignment.ts';

/** What a § can close of several labels, before anything is closed. */
export type ClosingTogether = {
  readonly ok: true;
  readonly committee: Committee;
  readonly paragraph: string;
  /** Each may be meant, the likeliest first. */
  readonly meetings: readonly Meeting[];
  readonly open: readonly Assignment[];
  readonly refused: readonly { readonly label: string; readonly why: Why }[];
};

type Found = { readonly label: string } & (
  { readonly ok: true; readonly assignment: Assignment; readonly committee: Committee } | Refusal
);

/** Understands `RUN-1, RUN-4 § 45` for whoever may close them; a § is one committee's. */
export async function closingTogether(
  ports: Ports,
  request: { readonly person: Person; readonly labels: readonly string[]; readonly words: string },
): Promise<ClosingTogether | Refusal> {
  const found = await Promise.all(
    request.labels.map((label) => closable(ports, request.person, label)),
  );
  const all = found.flatMap((each) => (each.ok ? [each] : []));
  const [first] = all;
  if (first === undefined) return refuse(found[0]?.ok === false ? found[0].why : 'ended');
  const { committee } = first;
  const isOurs = (each: (typeof all)[number]): boolean => each.committee.id === committee.id;
  const open = all.filter(isOurs).map(({ assignment }) => assignment);
  const decision = decisionOf(request.words, { committee, open, now: ports.now });
  if (!decision.ok) return decision;
  const elsewhere = all.filter((each) => !isOurs(each));
  const refused = [
    ...found.flatMap(({ label, ...each }) => (each.ok ? [] : [{ label, why: each.why }])),
    ...elsewhere.map(({ label }) => ({ label, why: 'other-committees-paragraph' as const })),
  ];
  return { ...decision, committee, open, refused };
}

async function closable(ports: Ports, person: Person, label: string): Promise<Found> {
  const { assignment: named } = await labelled(ports, person.team, label);
  const situation = named && (await situationOf(ports, named.id, person));
  if (situation === null) return { label, ...refuse('no-such-assignment') };
  const { assignment, committee, standing } = situation;
  const refused =
    refusedFor(standing, 'read') ?? refusedFor(standing, 'close') ?? endedWhy(assignment);
  return { label, ...(refused ?? { ok: true, assignment, committee }) };
}

type Decision = Pick<ClosingTogether, 'ok' | 'paragraph' | 'meetings'> | Refusal;

/** The meetings that a close of each alone would offer, those that more of them are due for first. */
function decisionOf(
  words: string,
  about: Pick<ClosingTogether, 'committee' | 'open'> & Pick<Ports, 'now'>,
): Decision {
  const { committee, open, now } = about;
  const counts = new Map<Meeting, number>();
  let paragraph = '';
  for (const assignment of open) {
    const decision = closingDecisions(words, { assignment, committee, now });
    if (!decision.ok)
      return refuse(decision.why === 'none-held' ? 'no-meeting-held' : decision.why);
    ({ paragraph } = decision);
    const { meetings } = decision;
    for (const [at, meeting] of meetings.entries())
      counts.set(meeting, (counts.get(meeting) ?? 0) + (at === 0 ? 1 : 0));
  }
  const meetings = [...counts.entries()].toSorted(([, one], [, other]) => other - one);
  return { ok: true, paragraph, meetings: meetings.map(([meeting]) => meeting) };
}
