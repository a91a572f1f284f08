import { addDays, type Day, dayIn, isDay } from '../../domain/days/day.ts';
import type { Person } from '../../domain/record/person.ts';
import {
  LONGEST_PAUSE_DAYS,
  OWN_HOURS,
  type Preferences,
} from '../../domain/ladder/preferences.ts';
import type { Doer } from '../assignments/change-assignment.ts';
import { mayInCommittee } from '../standing.ts';
import type { Ports } from '../ports/ports.ts';
import { refuse, type Refusal } from '../refusal.ts';

type Wanted = Pick<Preferences, 'remindAt' | 'pausedUntil'>;

const MOST_TRIES = 20;

/** Sets how the person themself is reminded: the hour, and whether they are paused. */
export async function setPreferences(
  ports: Ports,
  { doer, wanted }: { readonly doer: Doer; readonly wanted: Wanted },
): Promise<{ readonly ok: true; readonly preferences: Preferences } | Refusal> {
  const { person } = doer;
  const refused = (await mayInCommittee(ports, person, null, 'list-own')) ?? why(ports, wanted);
  if (refused !== null) return refused;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const before = await ports.store.preferencesOf(person);
    const outcome = await ports.store.commit({
      kind: 'preferences',
      record: { ...(before ?? unset(ports, person)), ...wanted },
      expected: before?.version ?? 0,
      history: [
        {
          id: ports.newId(),
          at: ports.now,
          actor: person,
          actedAs: null,
          source: doer.source,
          what: 'preferences-set',
          from: before && wantedOf(before),
          to: wanted,
        },
      ],
      messages: [],
    });
    if (outcome.ok) return { ok: true, preferences: outcome.record };
  }
  return refuse('crowded');
}

function why(ports: Ports, { remindAt, pausedUntil }: Wanted): Refusal | null {
  if (remindAt !== null && !OWN_HOURS.includes(remindAt)) return refuse('bad-day');
  return pausedUntil === null || isAhead(ports, pausedUntil) ? null : refuse('bad-day');
}

function isAhead({ now, defaults }: Ports, day: Day): boolean {
  const today = dayIn(now, defaults.timeZone);
  return isDay(day) && today < day && day <= addDays(today, LONGEST_PAUSE_DAYS);
}

function wantedOf({ remindAt, pausedUntil }: Preferences): Wanted {
  return { remindAt, pausedUntil };
}

function unset(ports: Ports, person: Person): Preferences {
  return {
    id: ports.newId(),
    version: 0,
    team: person.team,
    person,
    remindAt: null,
    pausedUntil: null,
    history: [],
    messages: [],
  };
}
