import { randomBytes } from 'node:crypto';

import { FollowUps } from '../app/ports/follow-ups.ts';
import type { World } from '../app/ports/ports.ts';
import type { Homes } from '../app/ports/homes.ts';
import type { Feeds } from '../app/ports/feeds.ts';
import type { AskForFile } from '../app/ports/files.ts';
import type { Handing, Papers } from '../app/ports/papers.ts';
import type { People } from '../app/ports/people.ts';
import type { PublicPages } from '../app/ports/public-pages.ts';
import type { Search } from '../app/ports/search.ts';
import type { Pins } from '../app/ports/pins.ts';
import type { Store } from '../app/ports/store.ts';
import { swedishClosedDays } from '../calendar/swedish-closed-days.ts';
import type { Writes } from '../disk/writes.ts';
import { createFiles } from '../files/files.ts';
import type { Config } from '../running/config-type.ts';
import { idsOfCause } from '../running/ids-of-cause.ts';
import type { Log } from '../running/log.ts';
import { createNewId } from '../running/new-id.ts';
import type { Reach } from '../running/running.ts';
import { answered } from '../slack/door/answered.ts';

type Parts = {
  readonly store: Store;
  readonly search: Search;
  readonly people: People;
  readonly feeds: Feeds | null;
  readonly publicPages: PublicPages | null;
  readonly homes: Homes;
  readonly papers: Papers;
  readonly handing: Handing;
  readonly pins: Pins;
  readonly ask: AskForFile;
  readonly writes: Writes;
  readonly log: Log;
  readonly linkTo: World['linkTo'];
  readonly wakeOutbox: () => void;
};

/** Everything that use cases reach of the world. */
export function createWorld(config: Config, reach: Reach, parts: Parts): World {
  const { ask, writes, log, ...reached } = parts;
  const { connection, slackApiUrl, clock } = reach;
  const { dataDir, admins, timeZone, language } = config;
  const newId = createNewId();
  return {
    ...reached,
    files: createFiles({
      token: connection.botToken,
      slackApiUrl,
      dataDir,
      log,
      clock,
      writes,
      ask,
    }),
    closed: swedishClosedDays(),
    admins,
    defaults: { timeZone, language },
    idsFor: (cause) => (cause === null ? newId : idsOfCause(cause.id, Date.parse(cause.at))),
    followUps: new FollowUps(),
    answered,
    newSecret: () => randomBytes(32).toString('base64url'),
  };
}
