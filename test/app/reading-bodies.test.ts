import { describe, expect, it } from 'vitest';

import { confirmFindings, type TakenFinding } from '../../src/app/readings/confirm-findings.ts';
import { readText } from '../../src/app/readings/read-text.ts';
import { NO_ORIGIN } from '../../src/domain/assignments/origin.ts';
import { SECRETARY } from '../contracts/samples.ts';
import { aWorld } from './support/ports.ts';

const doer = { person: SECRETARY, source: 'form' } as const;

async function read(text: string) {
  const world = await aWorld({
    assignment: { number: 900, label: 'RUN-900' },
    committee: { bodies: [{ name: 'Länstrafiken AB', contact: null }] },
  });
  const committee = await world.committee();
  const done = await readText(world.ports, { committee, doer, text });
  if (!done.ok) throw new Error(done.why);
  return { world, committee, ...done };
}

describe('a decision that gives something to a body outside', () => {
  it.each([
    ['Nämnden uppdrar åt Länstrafiken att ta fram en tidtabell.', 'Länstrafiken AB'],
    ['Nämnden uppdrar åt Umeå kommun att redovisa sjuktalen.', 'Umeå kommun'],
    ['Nämnden ger Norrtåg AB i uppdrag att ta fram en tidtabell.', 'Norrtåg AB'],
    ['Nämnden uppdrar åt kommunstyrelsen att redovisa sjuktalen.', 'kommunstyrelsen'],
    ['The committee instructs Northern Rail Ltd to prepare a timetable.', 'Northern Rail Ltd'],
  ])('proposes it: %s', async (text, name) => {
    const { proposals } = await read(text);

    expect(proposals.map(({ holder }) => holder)).toEqual([{ kind: 'body', name }]);
  });

  it.each([
    'Nämnden uppdrar åt trafikdirektören att ta fram en tidtabell.',
    'Nämnden uppdrar åt Länstrafiken i Norrbotten AB att ta fram en tidtabell.',
    'Nämnden uppdrar åt förvaltningen att ta fram en tidtabell.',
  ])('proposes nobody where it may be something else: %s', async (text) => {
    const { proposals } = await read(text);

    expect(proposals.map(({ holder }) => holder)).toEqual([null]);
  });

  it('registers it, and adds the body once with the secretary as its contact', async () => {
    const { world, committee, reading } = await read(
      'Nämnden beslutar\natt uppdra åt Umeå kommun att redovisa sjuktalen,\natt uppdra åt Umeå kommun att ta fram en tidtabell.',
    );
    const taken = reading.findings.map(({ deliverable }, finding): TakenFinding => ({
      finding,
      holder: { kind: 'body', name: 'Umeå kommun' },
      deliverable,
      due: { kind: 'none' },
      decision: NO_ORIGIN,
      isPreliminary: false,
    }));

    const page = { reading, committee, doer, from: 0, taken };
    const done = await confirmFindings(world.ports, page);

    expect(done).toMatchObject({
      ok: true,
      assignments: [
        { holder: { kind: 'body', name: 'Umeå kommun' } },
        { holder: { kind: 'body', name: 'Umeå kommun' } },
      ],
    });
    expect((await world.committee()).bodies.map(({ name }) => name)).toEqual([
      'Länstrafiken AB',
      'Umeå kommun',
    ]);
  });
});
