import type { Committee } from '../../domain/committee/committee.ts';
import { dayIn } from '../../domain/days/day.ts';
import type { Message } from '../../domain/record/message.ts';
import { officer } from '../../domain/committee/offices.ts';
import type { CommitteeChanged } from './change-committee.ts';
import { byItself } from '../by-itself.ts';
import type { Ports } from '../ports/ports.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { tell } from '../tell.ts';

const MOST_TRIES = 20;

/**
 * Falls silent in a channel that is shared with another organisation, whose people would otherwise
 * read what is prepared before it is public, and tells the secretary; speaks again once it is not.
 */
export async function muteCommitteeOfChannel(
  ports: Ports,
  { team, channel, muted }: { team: string; channel: string; muted: boolean },
): Promise<CommitteeChanged<null> | Refusal> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const before = await ports.store.committeeOfChannel(team, channel);
    if (before === null) return refuse('no-such-committee');
    if (before.muted === muted) return refuse('nothing-changed');
    const outcome = await ports.store.commit({
      kind: 'committee',
      record: { ...before, muted },
      expected: before.version,
      history: [byItself(ports, 'message', { what: 'channel-muted', from: !muted, to: muted })],
      messages: muted ? toSecretary(ports, before) : [],
    });
    if (!outcome.ok) continue;
    ports.wakeOutbox();
    return { ok: true, committee: outcome.record, result: null };
  }
  return refuse('crowded');
}

/** The version is in the key, for a channel may be shared again after it was not. */
function toSecretary({ now }: Ports, committee: Committee): readonly Message[] {
  const { id, version, timeZone } = committee;
  const secretary = officer(committee, 'secretary', dayIn(now, timeZone));
  return tell(secretary, {
    key: `${id}|channel-shared|${version}`,
    content: { say: 'channel-shared', committee: id },
  });
}
