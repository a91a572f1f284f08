import type { Committee } from '../../domain/committee/committee.ts';
import { type Day, dayIn } from '../../domain/days/day.ts';
import type { WeedingRecord } from '../../domain/committee/retention.ts';
import type { Person } from '../../domain/record/person.ts';
import { committeeFor, type WhichCommittee } from '../deeds/find-committee.ts';
import type { Refusal } from '../deeds/refusal.ts';
import { todayIn } from '../deeds/today.ts';
import type { Ports } from '../ports/ports.ts';
import { named } from '../views/view-of.ts';
import { type WeedingDue, weedingDue } from '../views/weeding-due.ts';

/** How it stands with a committee's retention: its rules, what they would weed now, and what was weeded. */
export type RetentionNow = WeedingDue & {
  readonly ok: true;
  readonly committee: Committee;
  readonly today: Day;
  /** Open assignments, which no rule reaches. */
  readonly open: number;
  /** The newest first. */
  readonly records: readonly ShownRecord[];
};

export type ShownRecord = WeedingRecord & { readonly day: Day; readonly name: string };

export async function retentionNow(
  ports: Ports,
  request: { readonly person: Person; readonly committee: WhichCommittee },
): Promise<RetentionNow | Refusal> {
  const found = await committeeFor(ports, request, 'manage');
  if (!found.ok) return found;
  const { committee } = found;
  const due = await weedingDue(ports, committee);
  const open = await ports.store.openOfCommittee(committee.id);
  const records = (committee.retention?.records ?? []).toReversed();
  return {
    ok: true,
    committee,
    today: todayIn(ports, committee),
    ...due,
    open: open.length,
    records: await Promise.all(records.map((each) => recordShown(ports, each, committee))),
  };
}

/** The record of a weeding of a committee; null where there is none. */
export async function weedingDone(
  ports: Pick<Ports, 'store' | 'people'>,
  { committee: id, run }: { readonly committee: string; readonly run: string },
): Promise<{ readonly committee: Committee; readonly record: ShownRecord } | null> {
  const committee = await ports.store.find('committee', id);
  const record = committee?.retention?.records.find((each) => each.id === run);
  if (committee === null || record === undefined) return null;
  return { committee, record: await recordShown(ports, record, committee) };
}

async function recordShown(
  ports: Pick<Ports, 'people'>,
  record: WeedingRecord,
  { timeZone }: Pick<Committee, 'timeZone'>,
): Promise<ShownRecord> {
  const { name } = await named(ports, record.by);
  return { ...record, name, day: dayIn(record.at, timeZone) };
}
