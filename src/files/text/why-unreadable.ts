import { UnreadableError } from './limits.ts';

/** What JavaScript says where something grew beyond what one string, buffer or stack can be. */
const TOO_MUCH =
  /call stack|allocation failed|invalid (?:string|array|typed array|array buffer) length/iu;

/** Why a file could not be read; what a library throws means that the file is damaged. */
export function whyUnreadable(error: unknown): UnreadableError['why'] {
  if (error instanceof UnreadableError) return error.why;
  return error instanceof Error && TOO_MUCH.test(error.message) ? 'too-much' : 'damaged';
}
