import { NotSaved } from '../../app/ports/not-saved.ts';
import type { ListenerParts } from '../kit/parts.ts';
import type { Incoming } from './intake/incoming.ts';

/**
 * Notes that something had no effect.
 * @returns whether it is tried again by itself: where it was acknowledged it stands in the journal
 */
export function failedFor(
  { log }: ListenerParts,
  incoming: Incoming,
  { error, what }: { readonly error: unknown; readonly what: string },
): boolean {
  incoming.failed(error);
  log.error(
    { error: String(error), stack: error instanceof Error ? error.stack : undefined },
    what,
  );
  return error instanceof NotSaved && incoming.isAcknowledged;
}
