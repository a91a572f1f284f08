import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { CLASS_OF } from '../src/delivery/urgency.ts';

/** The rows of the table: a message's kind, what causes it, whom it reaches, its class. */
const rows = readFileSync('docs/messages.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, kind = '', cause = '', to = '', is = '']) => ({
    kind: kind.replaceAll('`', ''),
    cause,
    to,
    is,
  }));

describe('the table of messages', () => {
  it('has every message that can leave, once, with its class', () => {
    const written = rows.map(({ kind, is }) => [kind, is]);

    expect(Object.fromEntries(written)).toEqual(CLASS_OF);
    expect(written).toHaveLength(Object.keys(CLASS_OF).length);
  });

  it('says of each what causes it, and whom it reaches', () => {
    expect(rows.filter(({ cause, to }) => cause === '' || to === '')).toEqual([]);
  });
});
