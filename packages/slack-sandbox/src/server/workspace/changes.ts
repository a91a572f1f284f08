import type { Channel, Ephemeral, Message, Person, SlackFile } from './records.ts';

/** Everything that can happen in the workspace, as those who follow it are told. */
export type Change =
  | { kind: 'message-posted'; message: Message }
  | { kind: 'message-changed'; message: Message; previous: Message }
  | { kind: 'message-deleted'; message: Message; by: string }
  /** Reactions and reply counts: what others see on it changed, not what was said. */
  | { kind: 'message-touched'; message: Message }
  | { kind: 'reacted'; message: Message; name: string; user: string; isAdded: boolean }
  | { kind: 'ephemeral'; message: Ephemeral }
  | { kind: 'ephemeral-gone'; message: Ephemeral }
  | { kind: 'channel-changed'; channel: Channel }
  | { kind: 'joined'; channel: Channel; user: string; inviter: string | null }
  | { kind: 'left'; channel: Channel; user: string }
  | { kind: 'shared'; channel: Channel; isShared: boolean }
  | { kind: 'archived'; channel: Channel; isArchived: boolean; by: string }
  | { kind: 'read'; channel: Channel; user: string; ts: string }
  | { kind: 'person-changed'; person: Person }
  | { kind: 'file'; file: SlackFile }
  | { kind: 'views'; user: string }
  | { kind: 'home'; user: string }
  | { kind: 'home-opened'; user: string; tab: 'home' | 'messages' }
  | { kind: 'app' }
  /** The ledger has a new entry. */
  | { kind: 'noted' }
  | { kind: 'story' }
  | { kind: 'reset' };

export type Changes = {
  tell(change: Change): void;
  /** @returns stops listening */
  listen(listener: (change: Change) => void): () => void;
};

export function createChanges(): Changes {
  const listeners = new Set<(change: Change) => void>();
  return {
    tell(change) {
      for (const listener of listeners) listener(change);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
