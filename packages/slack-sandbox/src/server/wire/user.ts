import type { Json } from '../json/json.ts';
import type { Person } from '../workspace/records.ts';
import { TEAM } from '../workspace/seed.ts';

/** Slack's user object, as users.info and `user_change` give it. */
export function userJson(person: Person, { withLocale = false } = {}): Json {
  return {
    id: person.id,
    team_id: person.teamId,
    name: person.name,
    deleted: person.isDeactivated === true,
    real_name: person.realName,
    tz: person.timeZone,
    tz_label: person.timeZone,
    tz_offset: offsetOf(person.timeZone),
    profile: {
      title: person.title,
      real_name: person.realName,
      real_name_normalized: person.realName,
      display_name: person.name,
      display_name_normalized: person.name,
      team: person.teamId,
      status_text: person.status?.text ?? '',
      status_emoji: person.status?.emoji ?? '',
      status_expiration: 0,
    },
    is_admin: person.isAdmin,
    is_owner: false,
    is_primary_owner: false,
    is_restricted: person.isRestricted,
    is_ultra_restricted: person.isUltraRestricted,
    is_bot: person.isBot,
    is_app_user: false,
    // Slack has the flag only on those of other organisations.
    ...(person.isStranger && { is_stranger: true }),
    ...(withLocale && { locale: person.locale }),
    updated: 1_577_836_800,
  };
}

/** The zone's present distance from UTC, in seconds. */
function offsetOf(timeZone: string): number {
  const name = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(new Date())
    .find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign, hours, minutes] = /GMT([+-])(\d{2}):(\d{2})/.exec(name ?? '') ?? [];
  const seconds = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60;
  return sign === '-' ? -seconds : seconds;
}

/** Who acted, in the short form of interactive payloads. */
export function actorJson(person: Person): Json {
  return { id: person.id, username: person.name, name: person.name, team_id: person.teamId };
}

export const teamJson = { id: TEAM.id, domain: TEAM.domain };
