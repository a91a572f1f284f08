import { openDaysOf } from '../../domain/days/closed-days.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { type Message, newMessage } from '../../domain/record/message.ts';
import type { Day } from '../../domain/days/day.ts';
import { isOverviewDue } from '../../domain/committee/weekly-overview.ts';
import type { Ports } from '../ports/ports.ts';
import { windowOf } from './sending-window.ts';
import { writeCommittee } from '../records/write-committee.ts';

/**
 * Plans the weekly overviews that are due, each in one write with the day that it is for: one a
 * week, whatever happens. A committee with nothing open, or whose channel is shared with others,
 * gets none.
 */
export async function planOverviews(ports: Ports, team: string, remindAt: string): Promise<void> {
  for (const committee of await ports.store.committees(team)) {
    const { overview } = committee;
    if (overview === null) continue;
    const window = windowOf(ports, committee, remindAt);
    if (!window.isOpen) continue;
    const { day } = window;
    if (!isOverviewDue(overview, day, openDaysOf(committee, ports.closed))) continue;
    // Somebody was first: it is looked at again at the next heartbeat.
    await writeCommittee(ports, {
      before: committee,
      after: { ...committee, overview: { ...overview, last: day } },
      say: await saying(ports, committee, day),
    });
    ports.wakeOutbox();
  }
}

async function saying(
  ports: Ports,
  { id, channel, muted, messages }: Committee,
  day: Day,
): Promise<readonly Message[]> {
  if (muted || (await ports.store.openOfCommittee(id)).length === 0) return [];
  const to = { kind: 'channel', channel, thread: null } as const;
  // It takes the place of one that could not be posted for a week, which is no news; those that
  // stand in the channel stay known, for what they say may have to be taken out of them.
  const waiting = messages.find(
    ({ content, sending }) =>
      content.say === 'overview' && sending.is !== 'sent' && sending.is !== 'failed',
  );
  const key = waiting?.key ?? `${id}|overview|${day}`;
  return [newMessage(key, to, { say: 'overview', committee: id })];
}
