import type { Committee } from '../../domain/committee/committee.ts';
import type { ShownReadiness } from '../../domain/committee/readiness.ts';
import type { SlackMessage } from '../../domain/record/slack-message.ts';
import type { Ports } from '../ports/ports.ts';
import { writeCommittee } from '../records/write-committee.ts';
import { readinessKey } from './plan-readiness.ts';

/**
 * Pins each committee's newest readiness message once it stands in the channel, and takes the pin
 * of those before off. A process that ends between Slack's answer and the write asks once more,
 * which changes nothing.
 */
export async function pinReadiness(ports: Ports, team: string): Promise<void> {
  for (const committee of await ports.store.committees(team)) {
    const shown = await Promise.all(
      committee.readiness.shown.map((each, at) => pinned(ports, committee, each, at)),
    );
    if (shown.every((each, at) => each === committee.readiness.shown[at])) continue;
    const after = { ...committee, readiness: { ...committee.readiness, shown } };
    await writeCommittee(ports, { before: committee, after });
  }
}

async function pinned(
  { pins }: Ports,
  committee: Committee,
  shown: ShownReadiness,
  at: number,
): Promise<ShownReadiness> {
  const isNewest = at === committee.readiness.shown.length - 1;
  const wanted = isNewest ? 'on' : 'off';
  const place = placeOf(committee, shown);
  // One that was never pinned needs nothing taken off.
  if (shown.pin === wanted || place === null || (!isNewest && shown.pin === 'not-yet'))
    return shown;
  return (await pins.set(place, isNewest)) ? { ...shown, pin: wanted } : shown;
}

function placeOf(committee: Committee, { meeting }: ShownReadiness): SlackMessage | null {
  const key = readinessKey(committee, meeting);
  const sending = committee.messages.find((each) => each.key === key)?.sending;
  return sending?.is === 'sent' ? { channel: sending.channel, ts: sending.ts } : null;
}
