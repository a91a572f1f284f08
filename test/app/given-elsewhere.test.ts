import { describe, expect, it } from 'vitest';

import { registerGivenThere } from '../../src/app/terms/register-there.ts';
import { NO_ORIGIN } from '../../src/domain/assignments/origin.ts';
import { askedBack } from '../../src/slack/kit/asked-back.ts';
import { assignmentForm } from '../../src/slack/rooms/registering/form.ts';
import { otherCommittee } from '../../src/slack/rooms/registering/other-committee.ts';
import { aCommittee, SECRETARY } from '../contracts/samples.ts';
import { anOffice } from '../domain/support/run.ts';
import { submitted } from '../slack/surfaces/forms/filled.ts';
import { aWorld, OUTSIDER } from './support/ports.ts';

const doer = { person: SECRETARY, source: 'form' } as const;
const NAME = 'Kulturnämnden';

async function twoCommittees(secretary = SECRETARY) {
  const world = await aWorld();
  const {
    version: _version,
    history: _history,
    messages: _messages,
    ...record
  } = aCommittee({
    id: 'KUNCOMMITTEE',
    code: 'KUN',
    name: NAME,
    channel: 'C02KUN',
    offices: [anOffice('Nämndsekreteraren', secretary, { role: 'secretary' })],
  });
  const put = { expected: 0, history: [], messages: [] };
  await world.ports.store.commit({ ...put, kind: 'committee', record });
  return world;
}

const terms = {
  wording: 'kulturplan',
  deliverable: 'kulturplan',
  holder: { kind: 'body', name: NAME },
  origin: { ...NO_ORIGIN, caseNumber: 'RUN/1/2026', paragraph: '§ 7' },
} as const;

describe('a form whose body is a committee that is here', () => {
  const form = assignmentForm({
    language: 'sv',
    today: '2026-10-28',
    meetings: [],
    offices: ['Regiondirektören'],
    committeeId: 'RUNCOMMITTEE',
    filled: {
      holderTitle: null,
      holderUser: null,
      holderBody: NAME,
      deliverable: 'kulturplan',
      dueText: null,
      caseNumber: 'RUN/1/2026',
      paragraph: null,
      wording: null,
    },
  });

  it.each(['Kulturnämnden', '”kulturnämndens”', 'KUN'])('asks where, for %s', async (name) => {
    const world = await twoCommittees();
    const holder = { kind: 'body', name } as const;
    const given = { committee: await world.committee(), terms: { holder } };

    const where = await otherCommittee(
      world,
      { about: {}, values: submitted(form), language: 'sv' },
      given,
    );

    expect(where).toMatchObject({ is: 'asked' });
  });

  it('comes back with all that was filled in and both places, and goes by what is chosen', async () => {
    const world = await twoCommittees();
    const given = { committee: await world.committee(), terms };
    const about = { about: {}, language: 'sv' } as const;
    const asked = await otherCommittee(world, { ...about, values: submitted(form) }, given);
    if (asked.is !== 'asked') throw new Error('It is here.');

    const back = askedBack({ ...form, state: { values: submitted(form) } }, asked.asks);
    const again = askedBack({ ...back, state: { values: submitted(back) } }, asked.asks);

    for (const { blocks } of [back, again])
      expect(blocks.filter(({ block_id: id }) => id?.startsWith('where'))).toHaveLength(1);
    expect(back.private_metadata).not.toContain('anyway');
    expect(JSON.stringify(back.blocks)).toContain('"initial_value":"RUN/1/2026"');
    const chosen = (value: string) =>
      otherCommittee(
        world,
        {
          ...about,
          values: {
            where: { where: { type: 'radio_buttons', selected_option: { value } } },
          },
        },
        given,
      );
    expect(await chosen('KUNCOMMITTEE')).toEqual({ is: 'there', id: 'KUNCOMMITTEE' });
    expect(await chosen('outside')).toEqual({ is: 'here' });
    expect(await chosen('ANOTHER')).toMatchObject({ is: 'asked' });
  });

  it('asks nothing for a supplement, nor where it is known as a body outside', async () => {
    const world = await twoCommittees();
    const committee = await world.committee();
    const asked = (about: object, known = committee) =>
      otherCommittee(world, { about, values: {}, language: 'en' }, { committee: known, terms });

    expect(await asked({ assignment: 'ASSIGNMENT1' })).toEqual({ is: 'here' });
    const bodies = [{ name: NAME, contact: null }];
    expect(await asked({}, { ...committee, bodies })).toEqual({ is: 'here' });
  });
});

describe('what a form gives to another committee', () => {
  it('is registered there with its origin, for the very day that it is waited for', async () => {
    const world = await twoCommittees();
    const before = { count: 14, unit: 'days', of: 'meeting' } as const;
    const due = { kind: 'meeting', meeting: 'MEETINGDEC', before } as const;

    const done = await registerGivenThere(world.ports, {
      committee: await world.committee(),
      doer,
      there: 'KUNCOMMITTEE',
      terms,
      due,
    });

    expect(done).toMatchObject({
      ok: true,
      assignments: [
        {
          label: 'KUN-1',
          due: { kind: 'date', day: '2026-12-01' },
          holder: { kind: 'office', title: 'Nämndsekreteraren' },
          origin: { caseNumber: 'RUN/1/2026', paragraph: '§ 7', givenBy: { code: 'RUN' } },
        },
      ],
    });
  });

  it('is for their secretary to say where nobody may here', async () => {
    const world = await twoCommittees(OUTSIDER);

    const done = await registerGivenThere(world.ports, {
      committee: await world.committee(),
      doer,
      there: 'KUNCOMMITTEE',
      terms,
      due: { kind: 'none' },
    });

    expect(done).toEqual({ ok: false, why: 'ask-their-secretary' });
  });
});
