import ICAL from 'ical.js';
import { DateTime, IANAZone } from 'luxon';

import type { FileEvent } from '../../app/ports/files.ts';
import { eventLines } from './event-lines.ts';
import { UnreadableError } from './limits.ts';
import { plainText } from './plain.ts';

/** A calendar of a hundred years of meetings is smaller. */
const MOST_BYTES = 1024 * 1024;
/** So often one event comes back: weekly for more than twenty years. */
const MOST_OCCURRENCES = 1200;
const MOST_EVENTS = 5000;

/**
 * The events of an iCalendar file, a line each. What comes back is written out so far as a bound
 * allows; a rule that never falls is stopped with the thread that reads.
 * @throws UnreadableError, or what the library throws for a damaged file
 */
export function icalText(content: Uint8Array): string {
  if (content.length > MOST_BYTES) throw new UnreadableError('too-much');
  const text = (plainText(content) ?? '').replace(/^\uFEFF/u, '').trim();
  const found: FileEvent[] = [];
  for (const calendar of calendarsIn(text)) {
    found.push(...eventsOf(calendar));
    if (found.length > MOST_EVENTS) throw new UnreadableError('too-much');
  }
  return eventLines(found);
}

/** A file may hold several calendars, one after the other. */
function calendarsIn(text: string): readonly ICAL.Component[] {
  const parsed: unknown[] = ICAL.parse(text);
  const all = typeof parsed[0] === 'string' ? [parsed] : parsed;
  // What the library parsed it takes again; its types call it an array of anything.
  return all.map((each) => new ICAL.Component(each as [string, object[], object[]]));
}

function eventsOf(calendar: ICAL.Component): readonly FileEvent[] {
  const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  const series = new Set(
    events.filter((each) => !each.isRecurrenceException()).map(({ uid }) => uid),
  );
  const changed = events.filter((each) => each.isRecurrenceException());
  const isCancelled = calendar.getFirstPropertyValue('method') === 'CANCEL';
  const found: FileEvent[] = [];
  for (const event of events) {
    // One occurrence that was sent on without its series is an event like others.
    if (event.isRecurrenceException() && series.has(event.uid)) continue;
    for (const one of changed) if (one !== event && one.uid === event.uid) relate(event, one);
    for (const { start, item } of occurrencesOf(event)) {
      found.push({
        start: startText(start, item),
        isCancelled: isCancelled || item.component.getFirstPropertyValue('status') === 'CANCELLED',
        title: item.summary ?? '',
      });
      if (found.length > MOST_EVENTS) throw new UnreadableError('too-much');
    }
  }
  return found;
}

/** An exception takes no exceptions itself. */
function relate(event: ICAL.Event, one: ICAL.Event): void {
  if (!event.isRecurrenceException()) event.relateException(one);
}

type Occurrence = { readonly start: ICAL.Time; readonly item: ICAL.Event };

function* occurrencesOf(event: ICAL.Event): Generator<Occurrence> {
  if (!event.isRecurring()) {
    yield { start: event.startDate, item: event };
    return;
  }
  const days = event.iterator();
  for (let count = 0; count < MOST_OCCURRENCES; count += 1) {
    const next = days.next();
    // The library's own types do not say that it comes to an end.
    if (!(next instanceof ICAL.Time)) return;
    const { startDate: start, item } = event.getOccurrenceDetails(next);
    yield { start, item };
  }
}

/** A zone that the world knows by its name is counted by that; another as the file describes it. */
function startText(start: ICAL.Time, { component }: ICAL.Event): string {
  const iso = start.toString();
  if (start.isDate) return iso;
  const zone = component.getFirstProperty('dtstart')?.getFirstParameter('tzid') ?? '';
  if (IANAZone.isValidZone(zone))
    return DateTime.fromISO(iso.replace(/Z$/u, ''), { zone }).toUTC().toISO() ?? iso;
  const isFloating = start.zone === null || start.zone === ICAL.Timezone.localTimezone;
  return isFloating ? iso.slice(0, 16) : start.toJSDate().toISOString();
}
