import type { WebClient } from '@slack/web-api';
import { z } from 'zod';

import type { People, PersonFacts } from '../../app/ports/people.ts';
import type { Person } from '../../domain/record/person.ts';
import type { Log } from '../../running/log.ts';
import { NoAnswer } from '../../app/ports/no-answer.ts';
import { HIDDEN_CHANNEL, slackErrorOf } from '../kit/connect.ts';
import { askTwice } from './ask-twice.ts';
import { saysAway } from './away-status.ts';
import { createMemory } from './memory.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const MEMBERSHIP_MS = 10 * 60 * 1000;
const MEMBERS_PER_PAGE = 200;

/** A flag that Slack's answer lacks is false. */
const userSchema = z.object({
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

type SlackUser = z.infer<typeof userSchema>;

/** What the listeners tell when Slack says that something about people has changed. */
export type PeopleChanges = {
  userChanged(user: string): void;
  membershipChanged(channel: string): void;
};

/**
 * People as Slack's `users.info` and `conversations.members` know them, remembered for a day and
 * ten minutes and forgotten at once when Slack reports a change. What fails is asked once more; what
 * fails then or takes too long is no answer, so that a doubt never opens a door.
 */
export function createPeople(slack: {
  client: WebClient;
  log: Log;
  defaultTimeZone: string;
  /** The installation's; null where the workspace stands alone. */
  enterprise: string | null;
}): People & PeopleChanges {
  const facts = createMemory<PersonFacts | null>(DAY_MS);
  const members = createMemory<ReadonlySet<string>>(MEMBERSHIP_MS);

  async function askFacts(person: Person): Promise<PersonFacts | null> {
    const answer = await slack.client.users.info({ user: person.user, include_locale: true });
    const user = userSchema.parse(answer.user);
    return factsOf(user, person, slack);
  }

  async function askMembers(channel: string): Promise<ReadonlySet<string>> {
    const found = new Set<string>();
    let cursor: string | undefined;
    do {
      const page = await slack.client.conversations.members({
        channel,
        limit: MEMBERS_PER_PAGE,
        ...(cursor && { cursor }),
      });
      for (const member of page.members ?? []) found.add(member);
      cursor = page.response_metadata?.next_cursor;
    } while (cursor !== undefined && cursor !== '');
    return found;
  }

  async function askUser(person: Person): Promise<PersonFacts | null> {
    const about = { user: person.user };
    return patiently(() => askFacts(person).catch(nullIfUnknown), about);
  }

  async function patiently<T>(ask: () => Promise<T>, about: object): Promise<T> {
    try {
      return await askTwice(ask);
    } catch (error) {
      slack.log.warn({ ...about, error: String(error) }, 'Slack did not say who somebody is');
      throw new NoAnswer('Slack did not say who somebody is', { cause: error });
    }
  }

  const who = (person: Person): Promise<PersonFacts | null> =>
    facts.recall(`${person.team}|${person.user}`, () => askUser(person));

  return {
    who,
    facts: (person) => who(person).catch(() => null),
    async isInChannel(person, channel) {
      const known = await members.recall(channel, () =>
        patiently(() => askMembers(channel).catch(nobodyIfHidden), { channel }),
      );
      return known.has(person.user);
    },
    userChanged: (user) => facts.forgetIf((key) => key.endsWith(`|${user}`)),
    membershipChanged: (channel) => members.forgetIf((key) => key === channel),
  };
}

/** How Slack says that there is nobody of that name in the workspace. */
const UNKNOWN: ReadonlySet<string> = new Set(['user_not_found', 'user_not_visible']);

/** @throws what says nothing of the channel */
function nobodyIfHidden(error: unknown): ReadonlySet<string> {
  if (HIDDEN_CHANNEL.has(slackErrorOf(error) ?? '')) return new Set();
  throw error;
}

/** @throws what says nothing of the person */
function nullIfUnknown(error: unknown): null {
  if (UNKNOWN.has(slackErrorOf(error) ?? '')) return null;
  throw error;
}

type Here = { readonly defaultTimeZone: string; readonly enterprise: string | null };

function factsOf(user: SlackUser, person: Person, here: Here): PersonFacts {
  return {
    person,
    name:
      firstNonEmpty(
        user.profile?.real_name,
        user.real_name,
        user.profile?.display_name,
        user.name,
      ) ?? user.id,
    language: user.locale?.toLowerCase().startsWith('sv') ? 'sv' : 'en',
    timeZone: user.tz ?? here.defaultTimeZone,
    kind: kindOf(user, { team: person.team, enterprise: here.enterprise }),
    isWorkspaceAdmin: user.is_admin || user.is_owner,
    isAway: isAway(user),
  };
}

type Installation = { readonly team: string; readonly enterprise: string | null };

function kindOf(user: SlackUser, here: Installation): PersonFacts['kind'] {
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

function firstNonEmpty(...names: readonly (string | undefined)[]): string | undefined {
  return names.find((name) => name !== undefined && name !== '');
}
