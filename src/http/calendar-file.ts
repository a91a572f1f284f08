import { createHash } from 'node:crypto';

import { calendarOf } from '../app/calendars/calendar-of.ts';
import type { Ports } from '../app/ports/ports.ts';
import { icalText } from '../calendar/ical-text.ts';
import type { ServedCalendar } from './calendar-routes.ts';

/** The file of the calendar at a secret, with a name for its bytes: what has not changed is not sent again. */
export async function calendarFileAt(ports: Ports, secret: string): Promise<ServedCalendar> {
  const found = await calendarOf(ports, secret);
  if (!found.ok) return found;
  const text = icalText(found.calendar);
  const tag = `"${createHash('sha256').update(text).digest('base64url')}"`;
  return { ok: true, file: { text, tag, changedAt: found.calendar.changedAt } };
}
