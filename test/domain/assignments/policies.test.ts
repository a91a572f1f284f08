import { expect, it } from 'vitest';

import { whatBreaks } from '../../../src/domain/assignments/policies.ts';
import { anAssignment } from '../../contracts/samples.ts';

it('what is silent or still for too long breaks what the committee asks, and nothing else does', () => {
  const plain = { updates: [], drafts: [], outcomes: [], milestonesMet: [], ending: null };
  const old = { ...anAssignment(), ...plain, reported: null, registeredAt: '2026-01-10T09:00:00Z' };
  const fresh = { ...old, registeredAt: '2026-11-20T09:00:00Z' };
  const when = { today: '2026-11-30', timeZone: 'Europe/Stockholm' };

  const broken = whatBreaks({ silentDays: 30, stillMonths: 6 }, [old, fresh], when);

  expect(broken.map(({ breaks }) => breaks)).toEqual([['silentDays', 'stillMonths']]);
  expect(whatBreaks({ silentDays: null, stillMonths: null }, [old], when)).toEqual([]);
});
