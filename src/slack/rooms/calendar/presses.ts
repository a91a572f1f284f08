import { fileOfFeed } from '../../../app/calendars/open-feed.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import { say, sayWhy } from '../../kit/asked.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import type { Pressed, PressHandler } from '../../kit/pressed.ts';
import { offered } from './offered.ts';
import { calendarFile, calendars } from './said.ts';

/** "Ny adress": the old one stops at once. */
export const renewCalendarPressed: PressHandler = async (parts, pressed) => {
  const meant = await calendarMeant(parts, pressed);
  if (!meant.ok) return sayWhy('no-such-committee', pressed.language);
  const renewed = await offered(parts, pressed, meant.committee, true);
  if (!renewed.ok) return sayWhy(renewed.why, pressed.language);
  return say(calendars([renewed.calendar], pressed.language, { renewed: true }));
};

/** "Hämta filen": by an address that works once. */
export const calendarFilePressed: PressHandler = async (parts, pressed) => {
  const meant = await calendarMeant(parts, pressed);
  if (!meant.ok) return sayWhy('no-such-committee', pressed.language);
  const request = { doer: pressed.doer, committee: meant.committee };
  const file = await fileOfFeed(parts.ports, request);
  if (!file.ok) return sayWhy(file.why, pressed.language);
  return say(calendarFile(file.address, pressed.language));
};

/** A button that is a link is followed by Slack itself. */
export const linkPressed: PressHandler = () => Promise.resolve(null);

/** What the button carries: a committee's id, or nothing for the person's own. */
async function calendarMeant(
  { ports }: ListenerParts,
  { value }: Pressed,
): Promise<{ readonly ok: true; readonly committee: Committee | null } | { readonly ok: false }> {
  const [id = ''] = value;
  if (id === '') return { ok: true, committee: null };
  const committee = await ports.store.find('committee', id);
  return committee === null ? { ok: false } : { ok: true, committee };
}
