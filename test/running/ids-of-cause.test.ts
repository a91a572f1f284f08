import { describe, expect, it } from 'vitest';
import { decodeTime, isValid } from 'ulid';

import { folderOf } from '../../src/disk/path-part.ts';
import { idsOfCause } from '../../src/running/ids-of-cause.ts';

const AT = Date.parse('2026-11-30T09:00:00.000Z');

function some(cause: string, count: number): readonly string[] {
  const next = idsOfCause(cause, AT);
  return Array.from({ length: count }, next);
}

describe('the ids of what a cause makes', () => {
  it('are the same whenever it is worked off, and others for another cause', () => {
    expect(some('Ev1', 5)).toEqual(some('Ev1', 5));
    expect(new Set([...some('Ev1', 5), ...some('Ev2', 5)]).size).toBe(10);
  });

  it('are ULIDs of its moment, in the order of their making', () => {
    const ids = some('Ev1', 2000);

    expect(ids.every((id) => isValid(id))).toBe(true);
    expect(decodeTime(ids[0] ?? '')).toBe(AT);
    expect(ids.toSorted()).toEqual(ids);
    expect(new Set(ids).size).toBe(2000);
  });

  it('are spread over as many folders as any others', () => {
    const first = Array.from({ length: 4000 }, (_, at) => folderOf(some(`Ev${at}`, 1)[0] ?? ''));

    expect(new Set(first).size).toBeGreaterThan(900);
  });
});
