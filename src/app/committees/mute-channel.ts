import type { Committee } from '../../domain/committee/committee.ts';
import type { Message } from '../../domain/record/message.ts';
import { officer } from '../../domain/committee/offices.ts';
import type { CommitteeChanged } from './change-committee.ts';
import { happenedByItself } from '../deeds/history-entries.ts';
import type { Ports } from '../ports/ports.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import { directMessage } from '../deeds/direct-message.ts';
import { change } from '../records/change.ts';
import { committeeStored } from '../records/write-committee.ts';
import { todayIn } from '../deeds/today.ts';

/**
 * Falls silent in a channel that is shared with another organisation, whose people would otherwise
 * read what is prepared before it is public, and tells the secretary; speaks again once it is not.
 */
export async function muteCommitteeOfChannel(
  ports: Ports,
  { team, channel, muted }: { team: string; channel: string; muted: boolean },
): Promise<CommitteeChanged<null> | Refusal> {
  const read = () => ports.store.committeeOfChannel(team, channel);
  const changed = await change(committeeStored(ports, read), (before) => {
    if (before === null) return refuse('no-such-committee');
    if (before.muted === muted) return refuse('nothing-changed');
    const happened = { what: 'channel-muted', from: !muted, to: muted } as const;
    return {
      ok: true,
      after: { ...before, muted },
      history: [happenedByItself(ports, 'message', happened)],
      say: muted ? toSecretary(ports, before) : [],
      result: null,
    };
  });
  if (!changed.ok) return changed;
  ports.wakeOutbox();
  return { ok: true, committee: changed.record, result: null };
}

/** The version is in the key, for a channel may be shared again after it was not. */
function toSecretary(ports: Ports, committee: Committee): readonly Message[] {
  const { id, version } = committee;
  const secretary = officer(committee, 'secretary', todayIn(ports, committee));
  return directMessage(secretary, {
    key: `${id}|channel-shared|${version}`,
    content: { say: 'channel-shared', committee: id },
  });
}

/** Whether a message would go to a channel where Bevaka is silent, being shared with others. */
export async function isSilenced(
  { store }: Pick<Ports, 'store'>,
  team: string,
  { to }: Message,
): Promise<boolean> {
  if (to.kind === 'person') return false;
  return (await store.committeeOfChannel(team, to.channel))?.muted === true;
}
