import type { WebClient } from '@slack/web-api';
import { z } from 'zod';

import type { People, PersonFacts } from '../../app/ports/people.ts';
import type { Person } from '../../domain/record/person.ts';
import type { Log } from '../../running/log.ts';
import { NoAnswer } from '../../app/ports/no-answer.ts';
import { slackErrorOf } from '../kit/connect.ts';
import type { PeopleChanges } from '../kit/people-changes.ts';
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

/**
 * People as Slack's `users.info` and `conversations.members` know them, remembered for a day and
 * ten minutes and forgotten at once when Slack reports a change. What fails is asked once more; what
 * fails then or takes too long is no answer, so that a doubt never opens a door.
 */
export function createPeople(slack: {
  client: WebClient;
  log: Log;
  defaultTimeZone: string;
}): People & PeopleChanges {
  const facts = createMemory<PersonFacts | null>(DAY_MS);
  const members = createMemory<ReadonlySet<string>>(MEMBERSHIP_MS);

  async function askFacts(person: Person): Promise<PersonFacts | null> {
    const answer = await slack.client.users.info({ user: person.user, include_locale: true });
    const user = userSchema.parse(answer.user);
    return factsOf(user, person, slack.defaultTimeZone);
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

/** How Slack says that it does not show a channel to whoever is not in it. */
const HIDDEN: ReadonlySet<string> = new Set(['channel_not_found', 'not_in_channel']);

/** @throws what says nothing of the channel */
function nobodyIfHidden(error: unknown): ReadonlySet<string> {
  if (HIDDEN.has(slackErrorOf(error) ?? '')) return new Set();
  throw error;
}

/** @throws what says nothing of the person */
function nullIfUnknown(error: unknown): null {
  if (UNKNOWN.has(slackErrorOf(error) ?? '')) return null;
  throw error;
}

function factsOf(user: SlackUser, person: Person, defaultTimeZone: string): PersonFacts {
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
    timeZone: user.tz ?? defaultTimeZone,
    kind: kindOf(user, person.team),
    isWorkspaceAdmin: user.is_admin || user.is_owner,
    isAway: isAway(user),
  };
}

function kindOf(user: SlackUser, team: string): PersonFacts['kind'] {
  if (user.deleted) return 'deactivated';
  if (user.is_bot) return 'bot';
  if (user.is_stranger || (user.team_id !== undefined && user.team_id !== team)) return 'stranger';
  return user.is_restricted || user.is_ultra_restricted ? 'guest' : 'member';
}

function isAway({ profile }: SlackUser): boolean {
  if (profile === undefined) return false;
  const { status_text: text, status_emoji: emoji, status_expiration: expiration } = profile;
  return saysAway({ text, emoji, expiration }, Date.now());
}

function firstNonEmpty(...names: readonly (string | undefined)[]): string | undefined {
  return names.find((name) => name !== undefined && name !== '');
}
