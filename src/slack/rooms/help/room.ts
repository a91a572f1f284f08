import { say } from '../../kit/asked.ts';
import { room, type Room } from '../../kit/room.ts';
import { helpSaid } from './said.ts';

/** What can be written, as the other rooms say it. */
export function helpOf(rooms: readonly Room[]): Room {
  return room({
    commands: {
      help: {
        en: ['help'],
        sv: ['hjälp'],
        answer: (_parts, { language }) => Promise.resolve(say(helpSaid(rooms, language))),
      },
    },
  });
}
