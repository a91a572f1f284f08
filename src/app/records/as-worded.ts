import { digestReader } from '../../domain/ladder/digest.ts';
import type { AsWorded } from '../ports/answered.ts';
import type { StoredSaid } from '../ports/stored-said.ts';

/** A morning is one person's; any other message may be had by several. */
export function asWorded<S extends Pick<StoredSaid, 'blocks' | 'at' | 'key'>>(
  worded: S,
): S & AsWorded {
  return { ...worded, reader: digestReader(worded.key) };
}
