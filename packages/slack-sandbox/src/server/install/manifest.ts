import { readFile } from 'node:fs/promises';

import { parse } from 'yaml';
import { z } from 'zod';

/** Of a Slack app's manifest, what the workspace acts upon. */
const manifestSchema = z.object({
  display_information: z.object({ name: z.string() }),
  features: z
    .object({
      bot_user: z.object({ display_name: z.string() }).optional(),
      app_home: z
        .object({
          home_tab_enabled: z.boolean().default(false),
          messages_tab_enabled: z.boolean().default(false),
          messages_tab_read_only_enabled: z.boolean().default(true),
        })
        .prefault({}),
      shortcuts: z
        .array(
          z.object({
            type: z.enum(['global', 'message']),
            name: z.string(),
            callback_id: z.string(),
            description: z.string(),
          }),
        )
        .default([]),
      slash_commands: z
        .array(
          z.object({
            command: z.string().startsWith('/'),
            description: z.string(),
            usage_hint: z.string().default(''),
            should_escape: z.boolean().default(false),
          }),
        )
        .default([]),
    })
    .prefault({}),
  oauth_config: z
    .object({ scopes: z.object({ bot: z.array(z.string()).default([]) }).prefault({}) })
    .prefault({}),
  settings: z
    .object({
      event_subscriptions: z.object({ bot_events: z.array(z.string()).default([]) }).prefault({}),
      interactivity: z.object({ is_enabled: z.boolean().default(false) }).prefault({}),
    })
    .prefault({}),
});

export type Manifest = z.infer<typeof manifestSchema>;

/** @param manifest the parsed manifest, or where `manifest.yml` is */
export async function readManifest(manifest: unknown): Promise<Manifest> {
  const parsed: unknown =
    typeof manifest === 'string' ? parse(await readFile(manifest, 'utf8')) : manifest;
  return manifestSchema.parse(parsed);
}
