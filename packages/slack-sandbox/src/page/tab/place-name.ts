import type { Conversation } from '../../protocol/snapshot.ts';

/** What people call a conversation: `#allmänt`, or the other one's name. */
export function placeName({ kind, name }: Pick<Conversation, 'kind' | 'name'>): string {
  return kind === 'dm' ? name : `#${name}`;
}
