import type bolt from '@slack/bolt';

import { registerActions } from './actions.ts';
import { registerCommands } from './commands.ts';
import { registerEvents } from './events.ts';
import { registerMessages } from './messages.ts';
import { incomingOf } from './intake/incoming.ts';
import type { DoorParts } from './door-parts.ts';
import { registerShortcuts } from './shortcuts.ts';
import { registerViews } from './views.ts';

/** Everything that Slack can tell us; test/slack/manifest.test.ts compares it with the manifest. */
export function registerListeners(app: bolt.App, door: DoorParts): void {
  registerCommands(app, door);
  registerActions(app, door);
  registerViews(app, door);
  registerShortcuts(app, door);
  registerEvents(app, door);
  registerMessages(app, door);
  app.error(async ({ error, context }: { error: Error; context: object }) => {
    door.log.error({ error: String(error), stack: error.stack }, 'a listener failed');
    if ('incoming' in context) incomingOf(context).failed(error);
  });
}
