import type { Faults } from '../install/faults.ts';
import type { Install } from '../install/install.ts';
import type { Limits } from '../install/limits.ts';
import type { RateLimits } from '../install/ratelimits.ts';
import type { Line } from '../line/line.ts';
import type { Surfaces } from '../surfaces/surfaces.ts';
import type { ResponseUrls } from '../tickets/response-urls.ts';
import type { Triggers } from '../tickets/triggers.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Ledger } from './ledger.ts';
import type { StoryControl } from './story.ts';

/** The local Slack: the parts that calls and acts work on. Only `start.ts` puts it together. */
export type Slack = {
  /** `http://127.0.0.1:3000`, where everything of it is served. */
  readonly origin: string;
  readonly workspace: Workspace;
  readonly surfaces: Surfaces;
  readonly install: Install;
  readonly limits: Limits;
  readonly rates: RateLimits;
  readonly faults: Faults;
  readonly triggers: Triggers;
  readonly responseUrls: ResponseUrls;
  readonly line: Line;
  readonly ledger: Ledger;
  readonly story: StoryControl;
};
