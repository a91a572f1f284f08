import type bolt from '@slack/bolt';

import { registerActions } from './actions.ts';
import { registerCommands } from './commands.ts';
import { registerEvents } from './events.ts';
import { registerMessages } from './messages.ts';
import type { ListenerParts } from '../kit/parts.ts';
import { registerShortcuts } from './shortcuts.ts';
import { registerViews } from './views.ts';

/** Everything that Slack can tell us; test/slack/manifest.test.ts compares it with the manifest. */
export function registerListeners(app: bolt.App, parts: ListenerParts): void {
  registerCommands(app, parts);
  registerActions(app, parts);
  registerViews(app, parts);
  registerShortcuts(app, parts);
  registerEvents(app, parts);
  registerMessages(app, parts);
  app.error(async (error) => {
    parts.log.error({ error: String(error), stack: error.stack }, 'a listener failed');
  });
}
