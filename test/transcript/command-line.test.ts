import { expect, it } from 'vitest';

import { readCommandLine } from './command-line.ts';

it('names one commit or two, and where to write', () => {
  expect(readCommandLine([])).toEqual({ commits: ['HEAD'], out: null });
  expect(readCommandLine(['main', '.', '--out', 'there'])).toEqual({
    commits: ['main', '.'],
    out: 'there',
  });
});

it('refuses a third commit and unknown options', () => {
  expect(() => readCommandLine(['a', 'b', 'c'])).toThrow('two to compare');
  expect(() => readCommandLine(['--fast'])).toThrow('--fast');
});
