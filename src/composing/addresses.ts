import type { PublicPages } from '../app/ports/public-pages.ts';
import type { Ports } from '../app/ports/ports.ts';
import { publicPageOf } from '../app/public/public-page.ts';
import { createFeeds, type FeedAddresses } from '../http/feeds.ts';
import { createPublicPages } from '../http/public/pages.ts';
import type { PublicDoor } from '../http/public/public-routes.ts';
import type { Config } from '../running/config-type.ts';
import type { Reach } from '../running/running.ts';

/** Where calendars are fetched; null where the world does not see the server. */
export function feedsOf({ http }: Config, clock: Reach['clock']): FeedAddresses | null {
  const publicUrl = http?.publicUrl ?? null;
  return publicUrl === null ? null : createFeeds({ publicUrl, real: () => clock.real() });
}

/** Where committees show what anybody may read; null likewise. */
export function publicPagesOf({ http }: Config): PublicPages | null {
  const publicUrl = http?.publicUrl ?? null;
  return publicUrl === null ? null : createPublicPages(publicUrl);
}

/** Shows what they show; null where they show nothing. */
export function publicDoorOf(portsNow: () => Ports, team: string): PublicDoor | null {
  if (portsNow().publicPages === null) return null;
  return {
    page: (wanted) => publicPageOf(portsNow(), { team, ...wanted }),
    passed: () => performance.now(),
  };
}
