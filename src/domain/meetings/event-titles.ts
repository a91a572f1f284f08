import type { GivenMeeting } from './meeting.ts';

type Titled = GivenMeeting & { readonly title?: string };

/** What else stands in a calendar of somebody's who works for a committee. */
const OTHER =
  /presidi\p{L}*|\p{L}*gruppmöte|grupp(?!en)|förmöte|förberedande|beredning|(?:arbets)?utskott|(?<!\p{L})au(?!\p{L})|lunch|fika|utbildning|internat|studiebesök|semester|ledig|deadline|utskick|kallelse|stoppdag|inlämning|justering|dialog|frukost|träff|avstämning|workshop|konferens|planering|caucus|pre-?meeting|training|holiday|dispatch|agenda/iu;
const MEETING = /sammanträde|nämnd|styrelse|utskott|möte|meeting|committee|board/iu;

/**
 * Which events of a calendar, by their places, look like the committee's meetings: those that are
 * called nothing else, and one on each day. A word of the committee's own name says nothing against it.
 */
export function likelyMeetings(events: readonly Titled[], committee: string): ReadonlySet<number> {
  const found = new Map<string, number>();
  for (const [at, { day, title = '' }] of events.entries()) {
    const [other] = OTHER.exec(title) ?? [];
    if (other !== undefined && !committee.toLowerCase().includes(other.toLowerCase())) continue;
    const before = found.get(day);
    const isBetter = before === undefined || !MEETING.test(events[before]?.title ?? '');
    if (isBetter && (before === undefined || MEETING.test(title))) found.set(day, at);
  }
  return new Set(found.values());
}
