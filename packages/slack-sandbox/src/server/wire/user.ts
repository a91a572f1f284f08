import type { Json } from '../json/json.ts';
import type { Slack } from '../slack/slack.ts';
import type { Person } from '../workspace/records.ts';
import { ENTERPRISE, TEAM } from '../workspace/seed.ts';

/** Slack's user object, as users.info and `user_change` give it. */
export function userJson(
  { workspace }: Pick<Slack, 'workspace'>,
  person: Person,
  { withLocale = false } = {},
): Json {
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
    ...(workspace.enterprise && !person.isStranger && { enterprise_user: memberJson(person) }),
    ...(withLocale && { locale: person.locale }),
    updated: 1_577_836_800,
  };
}

/** Who somebody is in the Enterprise Grid: their team is where they are at home, `teams` where they are. */
function memberJson({ id, teamId, alsoIn = [] }: Person): Json {
  return {
    id,
    enterprise_id: ENTERPRISE.id,
    enterprise_name: ENTERPRISE.name,
    is_admin: false,
    is_owner: false,
    teams: [teamId, ...alsoIn],
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

/** The workspace as interactive payloads name it, with the Enterprise Grid around it. */
export function teamJson({ workspace }: Pick<Slack, 'workspace'>): Json {
  const { enterprise } = workspace;
  return {
    id: TEAM.id,
    domain: TEAM.domain,
    ...(enterprise && { enterprise_id: enterprise.id, enterprise_name: enterprise.name }),
  };
}
