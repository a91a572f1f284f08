import { expect, it } from 'vitest';

import { decoded, textOrSum } from './written/body.ts';

it('reads a form, and the JSON in its fields', () => {
  const form = Buffer.from(
    'channel=C01RUN&limit=200&blocks=%5B%7B%22type%22%3A%22divider%22%7D%5D',
  );
  expect(decoded(form, 'application/x-www-form-urlencoded')).toEqual({
    channel: 'C01RUN',
    limit: '200',
    blocks: [{ type: 'divider' }],
  });
});

it('reads JSON and text, and nothing as nothing', () => {
  expect(decoded(Buffer.from('{"ok":true}'), 'application/json')).toEqual({ ok: true });
  expect(decoded(Buffer.from('BEGIN:VCALENDAR'), 'text/calendar')).toBe('BEGIN:VCALENDAR');
  expect(decoded(Buffer.from(''), 'application/json')).toBeNull();
});

it('tells a change in what is no text', () => {
  const sums = [
    [0xff, 1],
    [0xff, 2],
  ].map((bytes) => textOrSum(Buffer.from(bytes)));
  expect(sums[0]).toMatchObject({ bytes: 2 });
  expect(sums[0]).not.toEqual(sums[1]);
});
