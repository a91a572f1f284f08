import type { Door } from './door.ts';
import type { SocketLine } from './line/socket-line.ts';

export type Absence = 'refuses' | 'hangs';

/** Goes away and comes back, as Slack does in an outage. */
export function absence(door: Door, socket: SocketLine | null) {
  return {
    async goAway(how: Absence = 'refuses') {
      if (how === 'hangs') {
        socket?.freeze(true);
        door.hang(true);
        return;
      }
      socket?.drop('cut');
      await door.shut();
    },
    async comeBack() {
      socket?.freeze(false);
      door.hang(false);
      await door.open();
    },
  };
}
