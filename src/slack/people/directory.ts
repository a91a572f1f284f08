import type { WebClient } from '@slack/web-api';
import { z } from 'zod';

import type { Colleague } from '../../domain/record/colleague.ts';
import { askTwice } from './ask-twice.ts';
import { createMemory } from './memory.ts';
import { kindOf, namesOf, userSchema } from './slack-user.ts';

const KEPT_MS = 10 * 60 * 1000;
/** Slack advises so many at a time, and answers some twenty such questions a minute. */
const PER_PAGE = 200;
const MOST_PAGES = 10;

/** The workspace's full members, and whether these are all of them. */
export type Directory = { readonly found: readonly Colleague[]; readonly isWhole: boolean };

const pageSchema = z.object({
  members: z.array(z.unknown()).default([]),
  response_metadata: z.object({ next_cursor: z.string().default('') }).optional(),
});

type Listing = { readonly client: WebClient; readonly enterprise: string | null };

/** Asks Slack's `users.list` who works here, of a large workspace the first pages alone. */
export function createDirectory(slack: Listing): (team: string) => Promise<Directory> {
  const kept = createMemory<Directory>(KEPT_MS);
  return (team) => kept.recall(team, () => askTwice(() => askAll(slack, team)));
}

async function askAll({ client, enterprise }: Listing, team: string): Promise<Directory> {
  const found: Colleague[] = [];
  let cursor = '';
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer = await client.users.list({ limit: PER_PAGE, ...(cursor !== '' && { cursor }) });
    const { members, response_metadata: next } = pageSchema.parse(answer);
    found.push(...members.flatMap((each) => colleagueIn(each, { team, enterprise })));
    cursor = next?.next_cursor ?? '';
    if (cursor === '') return { found, isWhole: true };
  }
  return { found, isWhole: false };
}

/** Nobody for guests, bots and those who have left, who can be given nothing. */
function colleagueIn(
  member: unknown,
  here: { readonly team: string; readonly enterprise: string | null },
): readonly Colleague[] {
  const { data: user } = userSchema.safeParse(member);
  if (user === undefined || kindOf(user, here) !== 'member') return [];
  return [{ person: { team: here.team, user: user.id }, names: namesOf(user) }];
}
