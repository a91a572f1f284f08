import type { Moment, Ports } from '../../app/ports/ports.ts';
import type { PeopleChanges } from '../people/people.ts';
import type { ListenerParts } from '../kit/parts.ts';
import type { Incoming } from './intake/incoming.ts';

/** Everything that the door needs; compose.ts builds it once. */
export type DoorParts = Omit<ListenerParts, 'ports'> & {
  /** The ports for what came in then. */
  readonly portsAt: (moment: Moment) => Ports;
  readonly peopleChanges: PeopleChanges;
  /** Told of what may let Slack take messages in a channel again. */
  readonly channelMayBeWell: (channel: string) => void;
};

/** What one thing that came in is answered with: by the time of its coming, and for it alone. */
export function partsOf({ portsAt, ...parts }: DoorParts, { moment }: Incoming): ListenerParts {
  return { ...parts, ports: portsAt(moment) };
}
