import { createHash } from 'node:crypto';

import { encodeTime } from 'ulid';

const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const OF_THE_CAUSE = 13;
const COUNTED = 3;
/** What comes last is taken from the cause as well: records are kept in folders by it. */
const LAST = 2;

/**
 * The ids of what is made for one cause: the same ones whenever it is worked off, so that what was
 * made before a crash is found and not made again. ULIDs, in the order of their making.
 * @param cause the cause's id
 * @param realMs when it came in, in milliseconds since 1970
 */
export function idsOfCause(cause: string, realMs: number): () => string {
  const time = encodeTime(realMs);
  let name: string | null = null;
  let made = 0;
  return () => {
    name ??= signsOf(createHash('sha256').update(cause).digest());
    made += 1;
    return `${time}${name.slice(LAST)}${counted(made)}${name.slice(0, LAST)}`;
  };
}

function signsOf(bytes: Uint8Array): string {
  return [...bytes.subarray(0, OF_THE_CAUSE)].map((byte) => SIGNS[byte % SIGNS.length]).join('');
}

function counted(number: number): string {
  let left = number;
  let signs = '';
  while (signs.length < COUNTED) {
    signs = `${SIGNS[left % SIGNS.length]}${signs}`;
    left = Math.floor(left / SIGNS.length);
  }
  return signs;
}
