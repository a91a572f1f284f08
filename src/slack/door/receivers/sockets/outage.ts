import type { Log } from '../../../../running/log.ts';
import { needsSomebody } from './failure.ts';

/** Says once that Slack is not heard and once that it is again, however often it is tried. */
export type Outage = {
  /** @param isDeaf whether no other connection hears */
  failed(error: unknown, isDeaf: boolean): void;
  over(): void;
};

export function createOutage(log: Log): Outage {
  let since: number | null = null;
  let needed: string | null = null;

  return {
    failed(error, isDeaf) {
      const code = needsSomebody(error);
      log.debug({ error: String(error) }, 'a connection to Slack was not opened');
      if (code !== null && code !== needed)
        log.error(
          { error: code },
          'Slack does not accept SLACK_APP_TOKEN. Make an app-level token with connections:write and start Bevaka with it',
        );
      needed = code;
      if (!isDeaf || since !== null) return;
      since = performance.now();
      log.warn({ error: String(error) }, 'Slack cannot be reached; it is tried until it can');
    },
    over() {
      needed = null;
      if (since === null) return;
      const seconds = Math.round((performance.now() - since) / 1000);
      since = null;
      log.info({ seconds }, 'Slack is reached again');
    },
  };
}
