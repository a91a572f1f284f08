import type { Limits } from '../install/limits.ts';
import { createHttpLine } from './http-line.ts';
import type { Line } from './line.ts';
import { createSocketLine, type SocketLine } from './socket-line.ts';

/** How the app is reached. */
export type Way = { by: 'socket' } | { by: 'http'; eventsUrl: string };

type Needs = {
  appId: string;
  signingSecret: string;
  limits: Limits;
  takeDeliveryToAll: () => boolean;
  onConnections: () => void;
};

/** @returns `socket` is null when the app is reached by HTTP */
export function openLine(way: Way, needs: Needs): { line: Line; socket: SocketLine | null } {
  if (way.by === 'http') {
    const { ackMs } = needs.limits;
    return { line: createHttpLine({ eventsUrl: way.eventsUrl, ackMs, ...needs }), socket: null };
  }
  const socket = createSocketLine(needs);
  return { line: socket, socket };
}
