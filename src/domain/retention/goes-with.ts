import type { MessageContent } from '../record/message.ts';

/** Messages that hold a draft itself, or what was said of it; that there was one is told by others. */
const WITH_DRAFTS: ReadonlySet<MessageContent['say']> = new Set<MessageContent['say']>([
  'draft-file',
  'changes-in-thread',
  'changes-requested',
  'late-paper-asked',
  'late-paper-answered',
]);

/** Whether a message goes with the drafts that it is about. */
export function goesWithDrafts({ say }: Pick<MessageContent, 'say'>): boolean {
  return WITH_DRAFTS.has(say);
}
