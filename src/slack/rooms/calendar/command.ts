import { giveCalendar } from '../../../app/calendars/give-calendar.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import { type Answer, type Asked, type CommandHandler, say, sayRefused } from '../../kit/asked.ts';
import { sentence } from '../../kit/blocks.ts';
import { committeeMeant } from '../../kit/meant.ts';
import { offered } from './offered.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { calendars } from './said.ts';
import { calendarWordsIn } from './words.ts';

/** Where nothing is served the calendars are given as files, in the person's own direct messages. */
async function filesOf(
  { ports }: ListenerParts,
  asked: Asked,
  committee: Committee | null,
): Promise<Answer> {
  const { doer, language } = asked;
  const own = await giveCalendar(ports, { doer, committee: null });
  if (!own.ok) return sayRefused(own, asked);
  // Who may not read the committee has their own all the same.
  if (committee !== null) await giveCalendar(ports, { doer, committee });
  return say(sentence(calendarWordsIn(language).isInDirect));
}

/** `calendar`: the secret addresses of the person's own calendar and, for who may, the committee's. */
export const calendarCommand: CommandHandler = async (parts, asked) => {
  const { committee } = await committeeMeant(parts, asked);
  const own = await offered(parts, asked, null);
  if (!own.ok && own.why === 'no-feeds') return filesOf(parts, asked, committee);
  if (!own.ok) return sayRefused(own, asked);
  const committees = committee === null ? own : await offered(parts, asked, committee);
  const all = committee !== null && committees.ok ? [committees.calendar] : [];
  return say(calendars([...all, own.calendar], asked.language));
};
