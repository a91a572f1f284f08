import { asMarked } from '../../domain/assignments/sealing.ts';
import { copiesOf, withoutWeeded } from '../../domain/assignments/weeded.ts';
import type { Change, Kept, RecordKind, Records } from '../../app/ports/store.ts';
import type { KeptCause } from '../../app/ports/cause.ts';
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
  const kept: Kept = {
    version: change.expected + 1,
    history: [...(stored?.history ?? []), ...change.history],
    messages: inPlace(stored?.messages ?? [], change.messages),
    causes: withCause(stored?.causes, change.cause ?? null),
  };
  // Of each kind a record is its content and what is kept of it, which of any kind is not seen.
  const next = { ...change.record, ...kept } as Records[K];
  return change.kind === 'assignment' ? withoutWords(next, stored) : next;
}

/**
 * No word of an assignment that is marked as secret is written in its place, and none of what was
 * weeded at all, whoever writes it: so no surface can show what it does not ask for.
 */
function withoutWords<K extends RecordKind>(next: Records[K], stored: Records[K] | null) {
  // Only called for assignments, which the compiler does not see of a kind that is any.
  const [after, before] = [next as Records['assignment'], stored as Records['assignment'] | null];
  const bare = withoutWeeded(asMarked(after, before));
  return { ...after, ...bare, copies: copiesOf(bare) } as Records[K];
}

/** Each message in the place of the one with its key, or after all others when it is new. */
function inPlace(stored: readonly Message[], changed: readonly Message[]): readonly Message[] {
  const byKey = new Map([...stored, ...changed].map((message) => [message.key, message]));
  return [...byKey.values()];
}

/** Longer than anything waits in the journal: after that nothing is worked off a second time. */
const KEPT_MS = 24 * 60 * 60_000;

function withCause(kept: Kept['causes'], cause: KeptCause | null): Kept['causes'] {
  if (cause === null || kept?.some(({ id }) => id === cause.id)) return kept;
  const since = Date.parse(cause.at) - KEPT_MS;
  return [...(kept ?? []).filter(({ at }) => Date.parse(at) >= since), cause];
}
