import { expect, it } from 'vitest';

import { TO_3 } from '../../../src/stores/migrations/to-3.ts';

const person = { team: 'TSANDBOX', user: 'U01DIR' };
const office = { title: 'Regiondirektören', role: null, deputies: [], standIn: null };

it('says of each office what else it is called, and that nobody holds it for a time', () => {
  const before = {
    id: 'RUN',
    offices: [{ ...office, holdings: [{ person, from: '2026-01-01' }] }],
  };

  expect(TO_3.of.committee?.(before)).toMatchObject({
    offices: [
      { ...office, alsoCalled: [], holdings: [{ person, from: '2026-01-01', acting: false }] },
    ],
  });
});

it('leaves two offices that are one in two forms to the secretary', () => {
  const titles = ['Kommundirektören', 'kommundirektör'];
  const before = { offices: titles.map((title) => ({ ...office, title, holdings: [] })) };

  const raised = TO_3.of.committee?.(before);

  expect(raised).toMatchObject({ offices: titles.map((title) => ({ title })) });
});
