import type { Ports } from '../../app/ports/ports.ts';
import type { ListenerParts } from '../kit/parts.ts';

/** Everything that the door needs; compose.ts builds it once. */
export type DoorParts = Omit<ListenerParts, 'ports'> & {
  /** The ports, with the time that it is. */
  readonly portsNow: () => Ports;
  /** Told of what may let Slack take messages in a channel again. */
  readonly channelMayBeWell: (channel: string) => void;
};

/** What one thing that came in is answered with: here the time is read for it, once. */
export function partsNow({ portsNow, ...parts }: DoorParts): ListenerParts {
  return { ...parts, ports: portsNow() };
}
