import { describe, expect, it } from 'vitest';

import { registerAssignment } from '../../src/app/assignments/register.ts';
import { giveUpdate } from '../../src/app/assignments/update.ts';
import { addCommittee } from '../../src/app/committees/add-committee.ts';
import { type Ports, portsAt, portsForPart } from '../../src/app/ports/ports.ts';
import { storeReading } from '../../src/app/readings/store-reading.ts';
import { idsOfCause } from '../../src/running/ids-of-cause.ts';
import { anAssignment, DIRECTOR, SECRETARY } from '../contracts/samples.ts';
import { aWorld } from './support/ports.ts';

const { wording, deliverable, holder, due, origin, parent } = anAssignment();
const TERMS = { wording, deliverable, holder, due, origin, parent };
const AT = '2026-10-28T08:00:00.000Z';

/** The ports for one handling of what came in: each handling has them anew, as after a crash. */
function handling(ports: Ports, id: string): Ports {
  const idsFor: Ports['idsFor'] = (of) => idsOfCause(of?.id ?? id, Date.parse(AT));
  const cause = { id, at: AT, changed: new Set<string>() };
  return portsAt({ ...ports, idsFor }, { now: ports.now, realNow: Date.parse(AT), cause });
}

const update = (text: string) => ({
  id: 'RUN1',
  doer: { person: DIRECTOR, source: 'command' } as const,
  text,
  signal: null,
  message: null,
});

describe('what comes in again after a crash', () => {
  it('changes a record once, and says that it is done', async () => {
    const world = await aWorld();
    const { id } = await world.assignment();
    const request = { ...update('vi har börjat'), id };

    const first = await giveUpdate(handling(world.ports, 'Ev1'), request);
    const again = await giveUpdate(handling(world.ports, 'Ev1'), request);
    const other = await giveUpdate(handling(world.ports, 'Ev2'), request);

    expect([first.ok, again, other.ok]).toEqual([true, { ok: false, why: 'already-done' }, true]);
    expect((await world.assignment()).updates).toHaveLength(2);
  });

  it('changes a record as often as it has parts, each once', async () => {
    const world = await aWorld();
    const { id } = await world.assignment();
    const both = async (): Promise<void> => {
      const ports = handling(world.ports, 'Ev1');
      await giveUpdate(portsForPart(ports, 'one'), { ...update('ett'), id });
      await giveUpdate(portsForPart(ports, 'two'), { ...update('två'), id });
    };

    // The crash came between the two.
    await giveUpdate(portsForPart(handling(world.ports, 'Ev1'), 'one'), { ...update('ett'), id });
    await both();
    await both();

    const { updates, history } = await world.assignment();
    expect(updates.map(({ text }) => text)).toEqual(['ett', 'två']);
    expect(new Set(history.map((entry) => entry.id)).size).toBe(history.length);
  });

  it('makes nothing a second time, and uses no number', async () => {
    const world = await aWorld();
    const committee = await world.committee();
    const doer = { person: SECRETARY, source: 'command' } as const;
    const register = (cause: string) =>
      registerAssignment(handling(world.ports, cause), {
        committee: committee.id,
        doer,
        terms: TERMS,
      });

    // The number of the assignment that is there.
    await world.ports.store.reserveNumber(committee.id);
    const labels = [await register('1'), await register('1'), await register('2')].map((done) =>
      done.ok ? done.assignments.map(({ label }) => label) : done,
    );

    expect(labels).toEqual([['RUN-2'], ['RUN-2'], ['RUN-3']]);
  });

  it('finds the reading and the committee that it made', async () => {
    const world = await aWorld();
    const committee = await world.committee();
    const doer = { person: SECRETARY, source: 'form' } as const;
    const read = { text: 'Beslut', decidedOn: null, findings: [], pages: [] };
    const readings = [1, 2].map(
      () => () => storeReading(handling(world.ports, 'V1|h'), { committee, doer }, read),
    );
    const added = {
      doer,
      channel: 'C09KS',
      code: 'KS',
      name: 'Kommunstyrelsen',
      place: 'own',
    } as const;

    const [one, other] = [await readings[0]?.(), await readings[1]?.()];
    expect(other?.id).toBe(one?.id);
    expect((await addCommittee(handling(world.ports, 'V2|h'), added)).ok).toBe(true);
    expect(await addCommittee(handling(world.ports, 'V2|h'), added)).toEqual({
      ok: false,
      why: 'already-done',
    });
  });
});
