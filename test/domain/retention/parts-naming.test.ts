import { expect, it } from 'vitest';

import { newOffice } from '../../../src/domain/committee/office.ts';
import { partsNaming } from '../../../src/domain/retention/parts-naming.ts';
import { meets, timesInOffice } from '../../../src/domain/retention/times-in-office.ts';

const ANNA = { team: 'T1', user: 'U1' };
const BO = { team: 'T1', user: 'U2' };

it.each([
  ['a field that is the person', { holder: { kind: 'person', person: ANNA } }, ['holder']],
  ['the pieces of a list alone', { updates: [{ by: ANNA }, { by: BO }] }, ['updates']],
  ['what lies deep', { undo: { before: { ending: { by: ANNA } } } }, ['undo']],
  ['an entry that knows the user alone', { history: [{ to: { user: 'U1' } }] }, ['history']],
  ['not another workspace’s', { by: { team: 'T2', user: 'U1' } }, []],
  ['not what bears the id in a text', { wording: 'U1', drafts: [{ name: 'U1' }] }, []],
])('finds %s', (_, record, fields) => {
  expect(Object.keys(partsNaming(record, ANNA))).toEqual(fields);
});

it('leaves out the pieces of others', () => {
  const updates = [{ by: ANNA }, { by: BO }];

  expect(partsNaming({ updates }, BO)).toEqual({ updates: [{ by: BO }] });
});

it('knows from when to when somebody had an office, and stood in', () => {
  const office = newOffice('Kulturchefen', {
    holdings: [
      { person: ANNA, from: '2026-01-01', acting: false },
      { person: BO, from: '2026-06-01', acting: true },
    ],
    deputies: [{ person: ANNA, from: '2026-07-01', to: '2026-07-31' }],
  });

  expect(timesInOffice(office, ANNA)).toEqual([
    { title: 'Kulturchefen', as: 'holder', from: '2026-01-01', to: '2026-05-31' },
    { title: 'Kulturchefen', as: 'deputy', from: '2026-07-01', to: '2026-07-31' },
  ]);
  const [bo] = timesInOffice(office, BO);
  expect(bo && meets(bo, { from: '2026-02-01', to: '2026-05-31' })).toBe(false);
  expect(bo && meets(bo, { from: '2026-02-01', to: '2026-06-01' })).toBe(true);
});
