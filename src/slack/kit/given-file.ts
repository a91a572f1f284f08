import { z } from 'zod';

import type { SharedFile } from '../../app/ports/files.ts';
import type { GivenFile } from './fields/answers.ts';
import type { ListenerParts } from './parts.ts';

const infoSchema = z.object({
  file: z.object({
    name: z.string().default('file'),
    size: z.number().default(0),
    mimetype: z.string().default(''),
    url_private_download: z.string().optional(),
    url_private: z.string().optional(),
  }),
});

/** A file given in a form; where Slack told its id alone, Slack is asked for the rest. */
export async function sharedFileOf(
  { client }: ListenerParts,
  { slackFile, name, size, mimeType, url }: GivenFile,
): Promise<SharedFile> {
  if (url !== null) return { slackFile, name, size, mimeType, url };
  const { file } = infoSchema.parse(await client.files.info({ file: slackFile }));
  return {
    slackFile,
    name: file.name,
    size: file.size,
    mimeType: file.mimetype,
    url: file.url_private_download ?? file.url_private ?? '',
  };
}
