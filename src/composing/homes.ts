import type { WebClient } from '@slack/web-api';

import type { Ports } from '../app/ports/ports.ts';
import type { Log } from '../running/log.ts';
import { OpenedHomes } from '../slack/homes/opened-homes.ts';
import { publishHome } from '../slack/rooms/home/publish-home.ts';

/** The App Homes that people have open, on Slack and on real time. */
export function createHomes(parts: {
  readonly client: WebClient;
  readonly log: Log;
  readonly portsNow: () => Ports;
}): OpenedHomes {
  const { portsNow, ...publishing } = parts;
  return new OpenedHomes({
    publish: (person, place) => publishHome({ ...publishing, ports: portsNow() }, person, place),
    monotonic: () => performance.now(),
    after(ms, work) {
      const timer = setTimeout(work, ms).unref();
      return () => clearTimeout(timer);
    },
  });
}
