import { expect, it } from 'vitest';

import { heldAnew } from '../../../src/domain/committee/holdings.ts';
import { DEVELOPER, STANDIN, WRITER } from '../support/run.ts';

const HELD = [{ person: DEVELOPER, from: '2026-01-01', acting: false }];

it('the earlier holder returns also where the end is said later', () => {
  const acting = heldAnew(HELD, { person: STANDIN, from: '2026-11-01', to: null, acting: true });

  expect(
    heldAnew(acting, { person: STANDIN, from: '2026-11-20', to: '2027-03-01', acting: true }),
  ).toEqual([
    ...HELD,
    { person: STANDIN, from: '2026-11-01', acting: true },
    { person: DEVELOPER, from: '2027-03-02', acting: false },
  ]);
});

it('whoever is to come after that still comes', () => {
  const planned = [...HELD, { person: WRITER, from: '2027-06-01', acting: false }];

  expect(
    heldAnew(planned, { person: STANDIN, from: '2026-11-01', to: '2027-03-01', acting: true }),
  ).toEqual([
    ...HELD,
    { person: STANDIN, from: '2026-11-01', acting: true },
    { person: DEVELOPER, from: '2027-03-02', acting: false },
    { person: WRITER, from: '2027-06-01', acting: false },
  ]);
});
