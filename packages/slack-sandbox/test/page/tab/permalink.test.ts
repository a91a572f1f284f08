import { expect, it } from 'vitest';

import { readPermalink } from '../../../src/page/tab/permalink.ts';

const ORIGIN = 'http://127.0.0.1:3000';

it('reads which message a permalink points at', () => {
  expect(readPermalink(`${ORIGIN}/archives/C01RUN/p1601362800000100`, ORIGIN)).toEqual({
    channel: 'C01RUN',
    thread: null,
    ts: '1601362800.000100',
  });
});

it('reads the thread that a reply stands in', () => {
  const link = `${ORIGIN}/archives/C01RUN/p1601362800000200?thread_ts=1601362800.000100&cid=C01RUN`;

  expect(readPermalink(link, ORIGIN)?.thread).toBe('1601362800.000100');
});

it.each([
  'https://exempel.se/archives/C01RUN/p1601362800000100',
  `${ORIGIN}/archives/C01RUN`,
  `${ORIGIN}/`,
  'ingen adress',
])('takes %s for no message of this sandbox', (url) => {
  expect(readPermalink(url, ORIGIN)).toBeNull();
});
