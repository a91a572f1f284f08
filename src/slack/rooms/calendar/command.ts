import { fileOfFeed, openFeed } from '../../../app/calendars/open-feed.ts';
import type { Refusal } from '../../../app/deeds/refusal.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import { calendarFile, calendars, type OfferedCalendar } from './notice.ts';
import type { Pressed, PressHandler } from '../../kit/pressed.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { type Asked, type CommandHandler, say, sayRefused, sayWhy } from '../../kit/asked.ts';
import { committeeMeant } from '../../kit/meant.ts';

/** `calendar`: the secret addresses of the person's own calendar and, for who may, the committee's. */
export const calendarCommand: CommandHandler = async (parts, asked) => {
  const { committee } = await committeeMeant(parts, asked);
  const own = await offered(parts, asked, null);
  if (!own.ok) return sayRefused(own, asked);
  const committees = committee === null ? own : await offered(parts, asked, committee);
  const all = committee !== null && committees.ok ? [committees.calendar] : [];
  return say(calendars([...all, own.calendar], asked.language));
};

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

async function offered(
  { ports }: ListenerParts,
  { doer }: Pick<Asked, 'doer'>,
  committee: Committee | null,
  anew = false,
): Promise<{ readonly ok: true; readonly calendar: OfferedCalendar } | Refusal> {
  const opened = await openFeed(ports, { doer, committee, anew });
  return opened.ok ? { ok: true, calendar: { committee, address: opened.address } } : opened;
}

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
