import { say } from '../../kit/asked.ts';
import { room, type Room } from '../../kit/room.ts';
import { help } from './command.ts';
import { everythingSaid } from './said.ts';

/** What can be written: what matters here and now, and behind a button all that the other rooms say. */
export function helpOf(rooms: readonly Room[]): Room {
  return room({
    commands: { help: { en: ['help'], sv: ['hjälp'], answer: help } },
    presses: {
      help_all: (_parts, { language }) => Promise.resolve(say(everythingSaid(rooms, language))),
    },
  });
}
