import { describe, expect, it } from 'vitest';

import { createNewId } from '../../src/running/new-id.ts';

describe('a new id', () => {
  const newId = createNewId();

  it('is a ULID, and none is made twice', () => {
    const ids = Array.from({ length: 5000 }, newId);

    expect(new Set(ids).size).toBe(5000);
    for (const id of ids) expect(id).toMatch(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/);
  });

  it('sorts after those before it, also within a millisecond', () => {
    const ids = Array.from({ length: 500 }, newId);

    expect(ids.toSorted()).toEqual(ids);
  });
});
