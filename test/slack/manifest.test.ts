import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

import { registerListeners } from '../../src/slack/door/register.ts';
import { REGISTER_SHORTCUT } from '../../src/slack/door/shortcuts.ts';

const manifest = z
  .object({
    features: z.object({
      app_home: z.object({
        home_tab_enabled: z.literal(true),
        messages_tab_enabled: z.literal(true),
        messages_tab_read_only_enabled: z.literal(false),
      }),
      shortcuts: z.array(z.object({ type: z.string(), callback_id: z.string() })),
      slash_commands: z.array(z.object({ command: z.string(), should_escape: z.literal(true) })),
    }),
    oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }),
    settings: z.object({
      event_subscriptions: z.object({ bot_events: z.array(z.string()) }),
      interactivity: z.object({ is_enabled: z.literal(true) }),
      socket_mode_enabled: z.literal(true),
    }),
  })
  .parse(parse(readFileSync('manifest.yml', 'utf8')));

/** What the listeners ask Bolt for, taken down instead of carried out. */
function registered(): { events: string[]; commands: RegExp[]; shortcuts: string[] } {
  const events: string[] = [];
  const commands: RegExp[] = [];
  const shortcuts: string[] = [];
  const bolt = {
    event: ({ source }: RegExp) => events.push(...(source.match(/\w+/g) ?? [])),
    command: (name: RegExp) => commands.push(name),
    shortcut: ({ callback_id: id }: { callback_id: string }) => shortcuts.push(id),
    message: () => events.push('message'),
    action: () => undefined,
    view: () => undefined,
    options: () => undefined,
    error: () => undefined,
    use: () => undefined,
  };
  // Registering asks nothing of the parts, and of Bolt only these methods.
  registerListeners(
    bolt as unknown as Parameters<typeof registerListeners>[0],
    {} as Parameters<typeof registerListeners>[1],
  );
  return { events, commands, shortcuts };
}

/** `message.channels` and its like are one event to Bolt. */
const eventName = (subscribed: string): string => subscribed.replace(/^message\..*/, 'message');

describe('the manifest', () => {
  it('subscribes to the events that are listened to, and to no others', () => {
    const subscribed = manifest.settings.event_subscriptions.bot_events.map(eventName);

    expect(new Set(subscribed)).toEqual(new Set(registered().events));
  });

  it('has the commands that are answered, in both languages', () => {
    const { commands } = registered();

    const names = manifest.features.slash_commands.map(({ command }) => command);

    expect(names).toEqual(['/uppdrag', '/assignment']);
    expect(names.filter((name) => !commands.some((each) => each.test(name)))).toEqual([]);
  });

  it('has the message shortcut that is answered', () => {
    expect(manifest.features.shortcuts.map(({ callback_id: id }) => id)).toEqual(
      registered().shortcuts,
    );
    expect(registered().shortcuts).toEqual([REGISTER_SHORTCUT]);
  });
});
