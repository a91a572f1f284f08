import { isSilenced } from '../app/committees/mute-channel.ts';
import { tellOfRepeat, tellOfUndelivered } from '../app/committees/undelivered.ts';
import type { Ports } from '../app/ports/ports.ts';
import { placedUnder } from '../app/records/stands-under.ts';
import { workspaceKept } from '../app/workspace/workspace-notes.ts';
import { createOutbox, type Outbox } from '../delivery/outbox.ts';
import { allowedOrigins } from '../files/allowed-origins.ts';
import { contentOfDraft } from './draft-content.ts';
import type { Config } from '../running/config-type.ts';
import type { Log } from '../running/log.ts';
import { createWording } from '../slack/door/wording.ts';
import type { ListenerParts } from '../slack/kit/parts.ts';
import { linkTo } from '../slack/posting/link-to.ts';
import { createPoster } from '../slack/posting/poster.ts';
import { createPostingClient } from '../slack/posting/posting-client.ts';
import { fetchBy, type SlackClock } from '../slack/posting/slack-clock.ts';

type Parts = Pick<ListenerParts, 'client' | 'identity'> & {
  readonly slack: { readonly token: string; readonly slackApiUrl: string };
  readonly slackClock: SlackClock;
  readonly portsNow: () => Ports;
  readonly log: Log;
};

/** What says to Slack whatever is on disk to be said. */
export function createSaying(config: Config, parts: Parts): Outbox {
  const { quarantineMs, postPaceMs, dataDir } = config;
  const { client, identity, slack, slackClock, portsNow, log } = parts;
  const hungUp = new AbortController();
  const { store } = portsNow();
  const fetching = fetchBy(slackClock, hungUp.signal);
  return createOutbox({
    store,
    poster: createPoster({
      client: createPostingClient({ ...slack, fetch: fetching }),
      wording: createWording({ portsNow, linkTo: linkTo(client), team: identity.team }),
      log,
      hangUp: () => hungUp.abort(),
      files: {
        fetch: fetching,
        origins: allowedOrigins(slack.slackApiUrl),
        contentOf: (message) => contentOfDraft(store, dataDir, message),
      },
    }),
    workspace: workspaceKept(portsNow, identity.team),
    log,
    isSilenced: (message) => isSilenced({ store }, identity.team, message),
    placed: (message) => placedUnder({ store }, message),
    tellOfUndelivered: (message, why) => tellOfUndelivered(portsNow(), message, why),
    tellOfRepeat: (message) => tellOfRepeat(portsNow(), message),
    now: () => slackClock.now(),
    quarantineMs,
    paceMs: postPaceMs,
  });
}
