import { type CommandHandler, say, sayRefused } from '../../kit/asked.ts';
import { committeeMeant } from '../../kit/meant.ts';
import { offered } from './offered.ts';
import { calendars } from './said.ts';

/** `calendar`: the secret addresses of the person's own calendar and, for who may, the committee's. */
export const calendarCommand: CommandHandler = async (parts, asked) => {
  const { committee } = await committeeMeant(parts, asked);
  const own = await offered(parts, asked, null);
  if (!own.ok) return sayRefused(own, asked);
  const committees = committee === null ? own : await offered(parts, asked, committee);
  const all = committee !== null && committees.ok ? [committees.calendar] : [];
  return say(calendars([...all, own.calendar], asked.language));
};
