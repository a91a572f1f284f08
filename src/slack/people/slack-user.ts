import { z } from 'zod';

import type { PersonFacts } from '../../app/ports/people.ts';
import type { Person } from '../../domain/record/person.ts';
import { saysAway } from './away-status.ts';

/** A flag that Slack's answer lacks is false. */
export const userSchema = z.object({
  id: z.string(),
  team_id: z.string().optional(),
  /** In an Enterprise Grid, where `team_id` is the workspace that somebody is at home in. */
  enterprise_user: z
    .object({ enterprise_id: z.string().optional(), teams: z.array(z.string()).default([]) })
    .optional(),
  name: z.string().optional(),
  real_name: z.string().optional(),
  profile: z
    .object({
      display_name: z.string().optional(),
      real_name: z.string().optional(),
      status_text: z.string().default(''),
      status_emoji: z.string().default(''),
      status_expiration: z.number().default(0),
    })
    .optional(),
  locale: z.string().optional(),
  tz: z.string().optional(),
  deleted: z.boolean().default(false),
  is_admin: z.boolean().default(false),
  is_owner: z.boolean().default(false),
  is_bot: z.boolean().default(false),
  is_restricted: z.boolean().default(false),
  is_ultra_restricted: z.boolean().default(false),
  is_stranger: z.boolean().default(false),
});

export type SlackUser = z.infer<typeof userSchema>;

export type Here = { readonly defaultTimeZone: string; readonly enterprise: string | null };

/** What is known of a person by Slack's answer. */
export function factsOf(user: SlackUser, person: Person, here: Here): PersonFacts {
  return {
    person,
    name: namesOf(user)[0] ?? user.id,
    language: user.locale?.toLowerCase().startsWith('sv') ? 'sv' : 'en',
    timeZone: user.tz ?? here.defaultTimeZone,
    kind: kindOf(user, { team: person.team, enterprise: here.enterprise }),
    isWorkspaceAdmin: user.is_admin || user.is_owner,
    isAway: isAway(user),
  };
}

type Installation = { readonly team: string; readonly enterprise: string | null };

export function kindOf(user: SlackUser, here: Installation): PersonFacts['kind'] {
  if (user.deleted) return 'deactivated';
  if (user.is_bot || user.id === SLACKBOT) return 'bot';
  if (user.is_stranger || !isInWorkspace(user, here)) return 'stranger';
  return user.is_restricted || user.is_ultra_restricted ? 'guest' : 'member';
}

/** Slack's own voice, which it does not call a bot. */
const SLACKBOT = 'USLACKBOT';

/** At home here or, of the same Enterprise Grid, in this workspace as well. */
function isInWorkspace(
  { team_id: home, enterprise_user: member }: SlackUser,
  { team, enterprise }: Installation,
): boolean {
  if (home === undefined || home === team) return true;
  const isOfGrid = enterprise !== null && member?.enterprise_id === enterprise;
  return isOfGrid && member.teams.includes(team);
}

function isAway({ profile }: SlackUser): boolean {
  if (profile === undefined) return false;
  const { status_text: text, status_emoji: emoji, status_expiration: expiration } = profile;
  return saysAway({ text, emoji, expiration }, Date.now());
}

/** The names that a person goes by, the one to show first. */
export function namesOf(user: SlackUser): readonly string[] {
  const { real_name: real, profile, name } = user;
  const names = [profile?.real_name, real, profile?.display_name, name];
  return [...new Set(names.flatMap((each) => (each === undefined || each === '' ? [] : [each])))];
}
