import type { Committee } from '../../domain/committee/committee.ts';
import type { Day } from '../../domain/days/day.ts';
import { meetingAwaitingOutcomes } from '../assignments/record-outcome.ts';
import type { CommitteeFor } from '../deeds/find-committee.ts';
import type { Ports } from '../ports/ports.ts';

type Counted = {
  readonly committee: Pick<Committee, 'id' | 'code'>;
  readonly today: Day;
  readonly count: number;
};

/** What waits for whoever keeps a committee, as many at once. */
export type HomeWait =
  | (Counted & { readonly is: 'outcomes'; readonly meeting: string; readonly day: Day })
  | (Counted & { readonly is: 'extensions' })
  | (Counted & { readonly is: 'minutes' });

/** What waits in a committee for who may answer it; nothing for others. */
export async function homeWaits(
  ports: Ports,
  { committee, can }: CommitteeFor,
  today: Day,
): Promise<readonly HomeWait[]> {
  if (!can('outcome')) return [];
  const of = { committee, today };
  const [held, asking] = await Promise.all([
    meetingAwaitingOutcomes(ports, committee),
    ports.store.openAskingOfficers(committee.id),
  ]);
  const extensions = asking.filter(({ extensionAsked }) => extensionAsked !== null).length;
  // The occurrences of a standing assignment follow the whole.
  const minutes = asking.filter(
    ({ origin, occurrence }) => origin.minutes === 'preliminary' && occurrence === null,
  ).length;
  const waits: readonly HomeWait[] = [
    { ...of, is: 'extensions', count: extensions },
    ...(held === null
      ? []
      : [
          {
            ...of,
            is: 'outcomes' as const,
            meeting: held.meeting.id,
            day: held.meeting.day,
            count: held.open.length,
          },
        ]),
    { ...of, is: 'minutes', count: minutes },
  ];
  return waits.filter(({ count }) => count > 0);
}
