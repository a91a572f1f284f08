import type { Change, RecordKind, Records } from '../../app/ports/store.ts';
import type { Message } from '../../domain/record/message.ts';

/**
 * The record as it will be stored: what was there and what the change adds. History and messages
 * come from what is stored and never from the argument, so that a use case that read a moment ago
 * cannot undo what the outbox has written since.
 */
export function nextVersion<K extends RecordKind>(
  change: Change<K>,
  stored: Records[K] | null,
): Records[K] {
  return {
    ...change.record,
    version: change.expected + 1,
    history: [...(stored?.history ?? []), ...change.history],
    messages: inPlace(stored?.messages ?? [], change.messages),
  };
}

/** Each message in the place of the one with its key, or after all others when it is new. */
function inPlace(stored: readonly Message[], changed: readonly Message[]): readonly Message[] {
  const byKey = new Map([...stored, ...changed].map((message) => [message.key, message]));
  return [...byKey.values()];
}
