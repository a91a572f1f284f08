import { describe, expect, it } from 'vitest';

import { setRole } from '../../src/app/committees/set-role.ts';
import { SECRETARY } from '../contracts/samples.ts';
import { aWorld, OUTSIDER } from './support/ports.ts';

describe('an assignment of an office that was vacant', () => {
  it('is woken for whoever gets the office', async () => {
    const vacant = { kind: 'office', title: 'Planchefen' } as const;
    const world = await aWorld({ assignment: { holder: vacant, participants: [], wakeOn: null } });

    const outcome = await setRole(world.ports, {
      committee: (await world.committee()).id,
      doer: { person: SECRETARY, source: 'command' },
      title: 'Planchefen',
      person: OUTSIDER,
    });

    expect(outcome.ok).toBe(true);
    expect((await world.assignment()).wakeOn).not.toBeNull();
  });
});
