import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { localFromSeconds, secondsFromLocal } from '../../../src/page/elements/local-time.ts';

const ZONE = 'Europe/Stockholm';
const seconds = (moment: string): number => Date.parse(moment) / 1000;

it.each([
  ['2026-09-29T09:00', '2026-09-29T07:00Z', 'in summer time'],
  ['2026-12-15T09:00', '2026-12-15T08:00Z', 'in winter time'],
  ['2026-03-29T09:00', '2026-03-29T07:00Z', 'on the day that summer time begins'],
  ['2026-03-29T02:30', '2026-03-29T01:30Z', 'in the hour that is skipped'],
  ['2026-10-25T02:30', '2026-10-25T00:30Z', 'the first time in the hour that comes twice'],
])('%s means %s, %s', (local, moment) => {
  expect(secondsFromLocal(local, ZONE)).toBe(seconds(moment));
});

it('finds back to the minute that it wrote, outside the hour that comes twice', () => {
  const minutes = fc.integer({ min: 26_000_000, max: 34_000_000 });

  fc.assert(
    fc.property(minutes, (minute) => {
      const local = localFromSeconds(minute * 60, ZONE);
      const away = Math.abs(secondsFromLocal(local, ZONE) - minute * 60);

      expect([0, 3600]).toContain(away);
      expect(localFromSeconds(secondsFromLocal(local, ZONE), ZONE)).toBe(local);
    }),
  );
});
