import type { MessageContent } from '../../domain/record/message.ts';
import { goesWithDrafts } from '../../domain/retention/goes-with.ts';
import type { Ports } from '../ports/ports.ts';

/** Whether a message holds a draft, or what was said of it, that has been weeded since. */
export async function isWeededMessage(
  { store }: Pick<Ports, 'store'>,
  content: MessageContent,
): Promise<boolean> {
  if (!goesWithDrafts(content) || !('assignment' in content) || !('version' in content))
    return false;
  const assignment = await store.find('assignment', content.assignment);
  const draft = assignment?.drafts.find(({ version }) => version === content.version);
  const weeded = assignment?.weeded.findLast(({ kind }) => kind === 'drafts');
  return draft !== undefined && weeded !== undefined && draft.at <= weeded.at;
}
