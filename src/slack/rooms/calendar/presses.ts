import { fileOfFeed } from '../../../app/calendars/open-feed.ts';
import { say, sayWhy } from '../../kit/asked.ts';
import type { Pressed, PressHandler } from '../../kit/pressed.ts';
import { offered } from './offered.ts';
import { calendarFile, calendars } from './said.ts';

/** "Ny adress": the old one stops at once. */
export const renewCalendarPressed: PressHandler = async (parts, pressed) => {
  const renewed = await offered(parts, pressed, calendarMeant(pressed), true);
  if (!renewed.ok) return sayWhy(renewed.why, pressed.language);
  return say(calendars([renewed.calendar], pressed.language, { renewed: true }));
};

/** "Hämta filen": by an address that works once. */
export const calendarFilePressed: PressHandler = async (parts, pressed) => {
  const request = { doer: pressed.doer, committee: calendarMeant(pressed) };
  const file = await fileOfFeed(parts.ports, request);
  if (!file.ok) return sayWhy(file.why, pressed.language);
  return say(calendarFile(file.address, pressed.language));
};

/** A button that is a link is followed by Slack itself. */
export const linkPressed: PressHandler = () => Promise.resolve(null);

/** What the button carries: a committee's id, or nothing for the person's own. */
function calendarMeant({ value: [id = ''] }: Pressed): string | null {
  return id === '' ? null : id;
}
