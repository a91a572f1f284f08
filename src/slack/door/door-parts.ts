import type { Ports } from '../../app/ports/ports.ts';
import type { ListenerParts } from '../kit/parts.ts';

/** Everything that the door needs; compose.ts builds it once. */
export type DoorParts = Omit<ListenerParts, 'ports'> & {
  /** The ports, with the time that it is. */
  readonly portsNow: () => Ports;
};

/** What one thing that came in is answered with: here the time is read for it, once. */
export function partsNow({ portsNow, ...parts }: DoorParts): ListenerParts {
  return { ...parts, ports: portsNow() };
}
