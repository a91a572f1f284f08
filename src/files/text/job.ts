import { z } from 'zod';

import type { ListRow } from '../../domain/backlog/list-row.ts';
import type { Finding } from '../../domain/reading/finding.ts';

/** What a reader is asked for: a file's text, a list's rows, or the assignments that a text holds. */
export const jobSchema = z.object({
  is: z.enum(['text', 'table', 'findings']),
  /** How long the content is that follows on the reader's standard input. */
  bytes: z.number(),
  /** Where it is known besides the text. */
  decidedOn: z.string().nullable(),
  limits: z.object({
    timeoutMs: z.number(),
    pages: z.number(),
    unpackedBytes: z.number(),
    characters: z.number(),
    memoryMb: z.number(),
    residentMb: z.number(),
  }),
});
export type Job = z.infer<typeof jobSchema>;

const whySchema = z.enum(['encrypted', 'damaged', 'no-text', 'too-much', 'not-text']);

/** What a reader found, or why there is nothing. */
export const answerSchema = z.union([
  z.object({ is: z.literal('text'), text: z.string() }),
  // Made by our own rules, in a process of the same build.
  z.object({ is: z.literal('table'), rows: z.array(z.custom<ListRow>()) }),
  z.object({ is: z.literal('findings'), findings: z.array(z.custom<Finding>()) }),
  z.object({ is: z.literal('nothing'), why: whySchema }),
]);
export type ReaderAnswer = z.infer<typeof answerSchema>;

export const replySchema = z.object({
  answer: answerSchema,
  /** Whether it has room for another file; one that has grown large would be killed at the next. */
  isReusable: z.boolean(),
});
export type ReaderReply = z.infer<typeof replySchema>;
