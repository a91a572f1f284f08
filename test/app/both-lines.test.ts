import { expect, test } from 'vitest';

import { extend } from '../../src/app/assignments/extend.ts';
import { openOfCommittee, openOfPerson } from '../../src/app/views/open-assignments.ts';
import { giveUpdate } from '../../src/app/assignments/update.ts';
import { DIRECTOR, SECRETARY } from '../contracts/samples.ts';
import {
  ACCEPTED,
  aDraft,
  anUpdate,
  CHAIR,
  DEVELOPER,
  givenTo,
  WRITER,
} from '../domain/support/run.ts';
import { aWorld, by, toldIn } from './support/ports.ts';

const FINAL = { is: 'milestone', milestone: 'final-papers' } as const;

test('the holder sees what lies with whom: what is next for each, and what each last said', async () => {
  const participants = [givenTo(WRITER), givenTo(DEVELOPER, { scope: FINAL, part: 'bilagorna' })];
  const updates = [anUpdate({ by: WRITER, text: 'Underlaget är beställt.' })];
  const { ports } = await aWorld({ assignment: { ...ACCEPTED, participants, updates } });
  const update = { text: 'Jag följer det.', signal: null, message: null };
  await giveUpdate(ports, { ...by(DIRECTOR), ...update });

  const [view] = await openOfPerson(ports, DIRECTOR);

  expect(view?.newestUpdate?.text).toBe('Jag följer det.');
  expect(view?.delegated).toMatchObject([
    {
      person: { person: WRITER },
      milestone: null,
      next: { milestone: 'draft', day: '2026-11-19' },
      newestUpdate: { text: 'Underlaget är beställt.' },
    },
    {
      person: { person: DEVELOPER },
      milestone: 'final-papers',
      part: 'bilagorna',
      next: { milestone: 'final-papers', day: '2026-12-07' },
      newestUpdate: null,
    },
  ]);
});

test('nothing is next for a case officer whose draft is in: the final papers are the holder’s', async () => {
  const assignment = { participants: [givenTo(WRITER)], drafts: [aDraft()] };
  const { ports } = await aWorld({ assignment });

  const [view] = await openOfPerson(ports, DIRECTOR);

  expect(view?.delegated).toMatchObject([{ person: { person: WRITER }, next: null }]);
});

test('a new date is told to the holder, the case officer and whoever has a milestone alone', async () => {
  const contribution = { is: 'contribution' } as const;
  const participants = [
    givenTo(DEVELOPER),
    givenTo(WRITER, { scope: FINAL }),
    givenTo(CHAIR, { scope: contribution }),
  ];
  const world = await aWorld({ assignment: { participants } });
  const to = { kind: 'date', day: '2027-01-20' } as const;
  const ground = { ground: 'consent', paragraph: null, reason: 'underlaget saknas' } as const;

  await extend(world.ports, { ...by(SECRETARY), to, ...ground });

  expect(toldIn(await world.assignment())).toEqual([
    'extended to U01DIR',
    'extended to U02UTV',
    'extended to U05HAN',
  ]);
});

test('a list of somebody’s shows what they have a milestone of, or contribute to', async () => {
  const contribution = { is: 'contribution' } as const;
  const participants = [
    givenTo(WRITER, { scope: FINAL }),
    givenTo(DEVELOPER, { scope: contribution }),
  ];
  const world = await aWorld({ assignment: { participants } });
  const committee = await world.committee();
  const of = async (person: typeof WRITER) =>
    (await openOfCommittee(world.ports, committee, person)).length;

  expect([await of(WRITER), await of(DEVELOPER), await of(DIRECTOR)]).toEqual([1, 1, 1]);
  expect(await of({ ...WRITER, user: 'U99ANN' })).toBe(0);
});
