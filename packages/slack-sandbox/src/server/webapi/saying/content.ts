import { z } from 'zod';

import { checkedBlocks, problemsOfBlocks } from '../../blockkit/surface.ts';
import { isJson } from '../../json/json.ts';
import type { Metadata } from '../../workspace/records.ts';
import { json, text } from '../call/args.ts';
import { refuse, type Refusal } from '../call/method.ts';
import type { Content } from './posting.ts';

/** The arguments that make up what a message says. */
export const contentArgs = {
  text: text.optional(),
  blocks: json.optional(),
  attachments: json.optional(),
  metadata: json.optional(),
};

const LONGEST_TEXT = 40_000;
/** Not in Slack's documentation; found by those who ran into it (slackapi/bolt-js#2509). */
const LONGEST_BLOCKS = 13_200;

type ContentArgs = z.infer<z.ZodObject<typeof contentArgs>>;

export function contentOf(args: ContentArgs): { ok: true; content: Content } | Refusal {
  const { text: fallback = '', blocks = [], attachments = [] } = args;
  const problems = problemsOfBlocks(blocks);
  if (problems.length > 0) return refuse('invalid_blocks', { problems });
  if (fallback === '' && isEmpty(blocks) && isEmpty(attachments)) return refuse('no_text');
  if (fallback.length > LONGEST_TEXT) return refuse('msg_too_long');
  if (textIn(blocks) > LONGEST_BLOCKS) return refuse('msg_blocks_too_long');
  const metadata = metadataSchema.safeParse(args.metadata ?? null);
  if (!metadata.success) return refuse('invalid_metadata_format');
  return {
    ok: true,
    content: {
      text: fallback,
      blocks: checkedBlocks(blocks),
      attachments: Array.isArray(attachments) ? attachments : [],
      metadata: metadata.data,
    },
  };
}

const metadataSchema: z.ZodType<Metadata | null> = z
  .object({ event_type: z.string().min(1), event_payload: z.record(z.string(), z.unknown()) })
  .nullable();

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** The characters of every text in the blocks, however deep. */
function textIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + textIn(one), 0);
  if (!isJson(value)) return 0;
  return Object.entries(value).reduce(
    (sum, [name, inner]) =>
      sum + (name === 'text' && typeof inner === 'string' ? inner.length : textIn(inner)),
    0,
  );
}
