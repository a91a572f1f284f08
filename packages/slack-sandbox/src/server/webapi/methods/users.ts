import { z } from 'zod';

import { userJson } from '../../wire/user.ts';
import { cursor, flag, limit, userId } from '../call/args.ts';
import { method, refuse } from '../call/method.ts';
import { nextPage, pageOf } from '../call/pages.ts';

export const usersInfo = method({
  scope: 'users:read',
  args: z.object({ user: userId, include_locale: flag.default(false) }),
  run({ user, include_locale: withLocale }, slack) {
    const person = slack.workspace.people.find(user);
    if (person === undefined) return refuse('user_not_found');
    return { ok: true, user: userJson(slack, person, { withLocale }) };
  },
});

export const usersList = method({
  scope: 'users:read',
  args: z.object({ include_locale: flag.default(false), limit: limit(1000, 1000), cursor }),
  run(args, slack) {
    const { items, next } = pageOf(slack.workspace.people.all(), args.cursor, args.limit);
    const withLocale = args.include_locale;
    return {
      ok: true,
      members: items.map((person) => userJson(slack, person, { withLocale })),
      cache_ts: Math.floor(Date.now() / 1000),
      ...nextPage(next),
    };
  },
});
