import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { createChanges } from '../../src/server/workspace/changes.ts';
import { createMessages, span } from '../../src/server/workspace/messages.ts';
import { createMoments } from '../../src/server/workspace/moments.ts';
import { createStamp } from '../../src/server/workspace/stamp.ts';

it('gives no two messages the same id, however fast they come, and never an earlier one', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 2, maxLength: 50 }),
      (steps) => {
        let now = 1_601_362_800_000;
        const moments = createMoments(() => now);

        const ids = steps.map((step) => {
          now += step - 1;
          return moments.next();
        });

        expect(ids).toEqual([...new Set(ids)].toSorted());
      },
    ),
  );
});

it('cuts out the same span as looking at every message would', () => {
  const bound = fc.integer({ min: -1, max: 20 });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 20 }),
      bound,
      bound,
      fc.boolean(),
      (count, from, to, inclusive) => {
        const messages = createMessages(
          createChanges(),
          createStamp(() => new Date(0)),
        );
        const all = Array.from({ length: count }, (_, at) =>
          messages.post({ channel: 'C01RUN', user: 'U01DIR', text: String(at) }),
        );
        const oldest = all[from]?.ts ?? '0';
        const latest = all[to]?.ts ?? '';

        const cut = span(messages.timelineOf('C01RUN'), { oldest, latest, inclusive });

        const expected = all.filter(({ ts }) => {
          const isAfter = inclusive ? ts >= oldest : ts > oldest;
          const isBefore = latest === '' || (inclusive ? ts <= latest : ts < latest);
          return isAfter && isBefore;
        });
        expect(cut).toEqual(expected);
      },
    ),
  );
});

it('puts a reply in its thread and not in the channel, and takes it out of both places when deleted', () => {
  const messages = createMessages(
    createChanges(),
    createStamp(() => new Date(0)),
  );
  const say = { channel: 'C01RUN', user: 'U01DIR', text: 'Hej' };
  const root = messages.post(say);
  const reply = messages.post({ ...say, threadTs: root.ts, subtype: 'thread_broadcast' });

  const before = [messages.repliesTo(root).length, messages.timelineOf('C01RUN').length];
  messages.remove(reply, 'U01DIR');
  const after = [messages.repliesTo(root).length, messages.timelineOf('C01RUN').length];

  expect([before, after]).toEqual([
    [1, 2],
    [0, 1],
  ]);
});
