import type { Day } from '../days/day.ts';
import type { DigestLine } from './digest.ts';
import type { HistoryEntry } from '../record/history.ts';
import type { Message } from '../record/message.ts';
import type { Person } from '../record/person.ts';

/** How a person wants to be reminded; one record each, made when they first choose. */
export type Preferences = {
  readonly id: string;
  readonly version: number;
  readonly team: string;
  readonly person: Person;
  /** `07:30` in the person's own zone, as Slack knows it; null for the committee's time. */
  readonly remindAt: string | null;
  /** The first day on which they are reminded again; null while nothing is paused. */
  readonly pausedUntil: Day | null;
  readonly history: readonly HistoryEntry[];
  readonly messages: readonly Message[];
};

/** The hours that one may choose: mornings, for a digest is read before the day's work. */
export const OWN_HOURS: readonly string[] = [
  '06:00',
  '06:30',
  '07:00',
  '07:30',
  '08:00',
  '08:30',
  '09:00',
  '10:00',
  '11:00',
  '12:00',
];

/** A pause that nobody remembers would be a way to forget assignments. */
export const LONGEST_PAUSE_DAYS = 366;

/**
 * Whether a line waits for the end of a person's pause. Their own reminders do; an escalation, and
 * what an officer has to know of others, comes all the same.
 */
export function isHeld(line: DigestLine, preferences: Preferences | null, day: Day): boolean {
  const until = preferences?.pausedUntil ?? null;
  return until !== null && day < until && isOwn(line);
}

function isOwn(line: DigestLine): boolean {
  switch (line.kind) {
    case 'milestone':
      return line.level === 'owner';
    case 'no-due':
    case 'diary':
    case 'while-away':
    case 'draft-waits':
    case 'changes-asked':
    case 'late-reason':
      return true;
    case 'not-accepted':
    case 'office-vacant':
    case 'outcome':
    case 'agenda-list':
    case 'policies':
    case 'retention':
    case 'late-paper':
    case 'extension-asked':
    case 'undelivered':
    case 'account-gone':
      return false;
  }
}
