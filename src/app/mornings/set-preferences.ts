import { addDays, type Day, isDay } from '../../domain/days/day.ts';
import type { Person } from '../../domain/record/person.ts';
import {
  LONGEST_PAUSE_DAYS,
  OWN_HOURS,
  type Preferences,
} from '../../domain/ladder/preferences.ts';
import type { Doer } from '../deeds/doer.ts';
import { mayInCommittee } from '../deeds/permission.ts';
import type { Ports } from '../ports/ports.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import type { Contents } from '../ports/store.ts';
import { change, recordAt } from '../records/change.ts';
import { doneBy } from '../deeds/history-entries.ts';
import { todayIn } from '../deeds/today.ts';

type Wanted = Pick<Preferences, 'remindAt' | 'pausedUntil'>;

/** How the person themself is reminded now; a pause that is over is none. */
export async function preferencesNow(ports: Ports, person: Person): Promise<Wanted> {
  const stored = await ports.store.preferencesOf(person);
  const { remindAt, pausedUntil } = stored ?? { remindAt: null, pausedUntil: null };
  const isPaused = pausedUntil !== null && pausedUntil > todayIn(ports, ports.defaults);
  return { remindAt, pausedUntil: isPaused ? pausedUntil : null };
}

/** The same for who may be reminded at all. */
export async function preferencesToSet(
  ports: Ports,
  person: Person,
): Promise<({ readonly ok: true } & Wanted) | Refusal> {
  const refused = await mayInCommittee(ports, person, null, 'list-own');
  return refused ?? { ok: true, ...(await preferencesNow(ports, person)) };
}

/** Sets how the person themself is reminded: the hour, and whether they are paused. */
export async function setPreferences(
  ports: Ports,
  { doer, wanted }: { readonly doer: Doer; readonly wanted: Wanted },
): Promise<{ readonly ok: true; readonly preferences: Preferences } | Refusal> {
  const { person } = doer;
  const refused = (await mayInCommittee(ports, person, null, 'list-own')) ?? why(ports, wanted);
  if (refused !== null) return refused;
  const read = () => ports.store.preferencesOf(person);
  const set = await change(recordAt(ports, 'preferences', read), (before) => {
    const happened = {
      what: 'preferences-set',
      from: before && wantedOf(before),
      to: wanted,
    } as const;
    return {
      ok: true,
      after: { ...(before ?? noPreferences(ports, person)), ...wanted },
      history: [doneBy(ports, doer, happened)],
      result: null,
    };
  });
  return set.ok ? { ok: true, preferences: set.record } : set;
}

function why(ports: Ports, { remindAt, pausedUntil }: Wanted): Refusal | null {
  if (remindAt !== null && !OWN_HOURS.includes(remindAt)) return refuse('bad-day');
  return pausedUntil === null || isAhead(ports, pausedUntil) ? null : refuse('bad-day');
}

function isAhead(ports: Ports, day: Day): boolean {
  const today = todayIn(ports, ports.defaults);
  return isDay(day) && today < day && day <= addDays(today, LONGEST_PAUSE_DAYS);
}

function wantedOf({ remindAt, pausedUntil }: Preferences): Wanted {
  return { remindAt, pausedUntil };
}

/** Of somebody who has chosen nothing: what counts for all counts for them. */
export function noPreferences(
  ports: Pick<Ports, 'newId'>,
  person: Person,
): Contents['preferences'] {
  return { id: ports.newId(), team: person.team, person, remindAt: null, pausedUntil: null };
}
