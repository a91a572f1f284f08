import type { WebClient } from '@slack/web-api';
import { z } from 'zod';

import type { AskForFile, FetchRefusal } from '../../app/ports/files.ts';
import { slackErrorOf } from './connect.ts';

const infoSchema = z.object({
  file: z.object({
    name: z.string().nullish(),
    size: z.number().nullish(),
    mimetype: z.string().nullish(),
    url_private_download: z.string().nullish(),
    url_private: z.string().nullish(),
  }),
});

/** What `files.info` says of files that will not be there later either; anything else may pass. */
const FOR_GOOD: ReadonlyMap<string, FetchRefusal> = new Map([
  ['file_not_found', 'gone'],
  ['file_deleted', 'gone'],
  ['missing_scope', 'not-allowed'],
  ['access_denied', 'not-allowed'],
  ['no_permission', 'not-allowed'],
]);

/**
 * Asks Slack for what it did not tell of a file. Of those from another organisation an event has the
 * id alone (`file_access: check_file_info`, docs.slack.dev on Slack Connect).
 */
export function askForFile(client: Pick<WebClient, 'files'>): AskForFile {
  return async (slackFile) => {
    const info = await client.files.info({ file: slackFile }).then(
      (answer) => ({ ok: true, answer }) as const,
      (error: unknown) => ({ ok: false, why: whyOf(error) }) as const,
    );
    if (!info.ok) return info;
    const { file } = infoSchema.parse(info.answer);
    const url = file.url_private_download ?? file.url_private;
    // Slack has it and is not done with it: it is being uploaded, or looked through.
    if (url === null || url === undefined) return { ok: false, why: 'not-answered' };
    const { name, size, mimetype } = file;
    return {
      ok: true,
      file: { slackFile, name: name ?? slackFile, size: size ?? 0, mimeType: mimetype ?? '', url },
    };
  };
}

function whyOf(error: unknown): FetchRefusal {
  return FOR_GOOD.get(slackErrorOf(error) ?? '') ?? 'not-answered';
}
