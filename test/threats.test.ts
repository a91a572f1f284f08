import { existsSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

const HOLDS = /^`(?<file>[^`]+)`: (?<title>.+)$/;

/** The rows of the table, each with the tests that hold it. */
const rows = readFileSync('docs/threats.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, threat = '', , heldBy = '']) => ({ threat, tests: heldBy.split('<br>') }));

function isThere(test: string): boolean {
  const { file = '', title = '' } = HOLDS.exec(test)?.groups ?? {};
  if (title === '' || !existsSync(file)) return false;
  const code = readFileSync(file, 'utf8');
  return [`'${title}'`, `"${title}"`].some((quoted) => code.includes(quoted));
}

describe('the table of threats', () => {
  it('has rows', () => {
    expect(rows.length).toBeGreaterThan(20);
  });

  it.each(rows)('names tests that there are: $threat', ({ tests }) => {
    expect(tests.filter((test) => !isThere(test))).toEqual([]);
  });
});
