import { NotSaved } from '../../app/ports/not-saved.ts';
import type { Language } from '../../domain/record/language.ts';
import type { ListenerParts } from '../kit/parts.ts';
import { failure } from '../kit/refusal.ts';
import type { Said } from '../kit/said.ts';
import type { Incoming } from './intake/incoming.ts';

type Failed = {
  readonly error: unknown;
  /** For the log. */
  readonly what: string;
};

/**
 * Notes that something had no effect.
 * @returns whether it is tried again by itself: where it was acknowledged it stands in the journal
 */
export function failedFor(
  { log }: ListenerParts,
  incoming: Incoming,
  { error, what }: Failed,
): boolean {
  incoming.failed(error);
  log.error(
    { error: String(error), stack: error instanceof Error ? error.stack : undefined },
    what,
  );
  return error instanceof NotSaved && incoming.isAcknowledged;
}

/** The same, with what whoever asked is told of it. */
export function saidFailed(
  parts: ListenerParts,
  incoming: Incoming,
  { language, ...failed }: Failed & { readonly language: Language },
): Said {
  return failure(failed.error, language, failedFor(parts, incoming, failed));
}
