import type { WebClient } from '@slack/web-api';

import type { People, PersonFacts } from '../../app/ports/people.ts';
import type { Colleague } from '../../domain/record/colleague.ts';
import type { Person } from '../../domain/record/person.ts';
import type { Log } from '../../running/log.ts';
import { NoAnswer } from '../../app/ports/no-answer.ts';
import { HIDDEN_CHANNEL, slackErrorOf } from '../kit/connect.ts';
import { askTwice } from './ask-twice.ts';
import { createDirectory } from './directory.ts';
import { createMemory } from './memory.ts';
import { factsOf, userSchema } from './slack-user.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const MEMBERSHIP_MS = 10 * 60 * 1000;
const MEMBERS_PER_PAGE = 200;
/** Of a channel, where the workspace is too large to be read whole. */
const MOST_OF_CHANNEL = 200;

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

  const directory = createDirectory(slack);

  async function ofChannel(team: string, channel: string): Promise<readonly Colleague[]> {
    const known = await members.recall(channel, () => askMembers(channel).catch(nobodyIfHidden));
    const some = [...known].slice(0, MOST_OF_CHANNEL);
    const named = await Promise.all(some.map((user) => who({ team, user }).catch(() => null)));
    return named.flatMap((each) => (each?.kind === 'member' ? [colleagueOf(each)] : []));
  }

  async function colleagues(team: string, channel: string): Promise<readonly Colleague[]> {
    try {
      const { found, isWhole } = await directory(team);
      return isWhole ? found : [...(await ofChannel(team, channel)), ...found];
    } catch (error) {
      slack.log.warn({ error: String(error) }, 'Slack did not say who is in the workspace');
      return [];
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
    colleagues,
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

function colleagueOf({ person, name }: PersonFacts): Colleague {
  return { person, names: [name] };
}
