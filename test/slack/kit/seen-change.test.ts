import type { InputBlock, ModalView } from '@slack/types';
import { describe, expect, it } from 'vitest';

import { editAssignment } from '../../../src/app/assignments/edit.ts';
import { setClosedDays } from '../../../src/app/committees/set-closed-days.ts';
import { setContact } from '../../../src/app/committees/set-contact.ts';
import { setCommittee } from '../../../src/app/committees/set-committee.ts';
import { setLadder } from '../../../src/app/committees/set-ladder.ts';
import { setPlan } from '../../../src/app/committees/set-plan.ts';
import { setPolicies } from '../../../src/app/committees/set-policies.ts';
import { setRole } from '../../../src/app/committees/set-role.ts';
import { setLetterhead } from '../../../src/app/papers/set-letterhead.ts';
import { FORMS, PRESSES } from '../../../src/slack/door/tables.ts';
import { askedBack } from '../../../src/slack/kit/asked-back.ts';
import { readMetadata } from '../../../src/slack/kit/fields/metadata.ts';
import type { ListenerParts } from '../../../src/slack/kit/parts.ts';
import type { Pressed } from '../../../src/slack/kit/pressed.ts';
import type { Submission } from '../../../src/slack/kit/submitted.ts';
import { aWorld, OUTSIDER, type World } from '../../app/support/ports.ts';
import { SECRETARY } from '../../contracts/samples.ts';
import { CHAIR } from '../../domain/support/run.ts';

const doer = { person: CHAIR, source: 'form' } as const;
const about = { committee: 'RUNCOMMITTEE', doer } as const;

/** What somebody else does while the form is open, and what it then says. */
const MEANWHILE: Readonly<Record<string, (world: World) => Promise<unknown>>> = {
  plan: async (world) => {
    const { plan } = await world.committee();
    const other = plan.map((row) => ({ ...row, daysBefore: row.daysBefore + 3 }));
    return setPlan(world.ports, { ...about, plan: other });
  },
  ladder: async (world) => {
    const { ladder } = await world.committee();
    return setLadder(world.ports, { ...about, ladder: { ...ladder, every: 9 } });
  },
  closed_days: ({ ports }) =>
    setClosedDays(ports, { ...about, closedDays: ['2026-11-19'], idleMonths: [] }),
  policies: ({ ports }) =>
    setPolicies(ports, { ...about, set: { silentDays: 30, stillMonths: null, weekday: 1 } }),
  committee: ({ ports }) => setCommittee(ports, { ...about, facts: { silentAfter: 15 } }),
  officers: ({ ports }) => setRole(ports, { ...about, title: 'director', person: OUTSIDER }),
  letterhead: ({ ports }) =>
    setLetterhead(ports, { ...about, authority: 'Region Nord', mark: 'keep', template: 'keep' }),
  body_contact: ({ ports }) =>
    setContact(ports, { ...about, name: 'Norrtåg AB', contact: OUTSIDER }),
  edit: async (world) => {
    const { id, deliverable: _was, holder, due, origin } = await world.assignment();
    const terms = { deliverable: 'andra mål', holder, due, origin };
    return editAssignment(world.ports, { id, doer, terms });
  },
};

async function opened(world: World, action: string): Promise<ModalView> {
  const value = [action === 'edit' ? 'ASSIGNMENT1' : 'RUNCOMMITTEE', 'Norrtåg AB'];
  const pressed = { doer, person: SECRETARY, language: 'sv', value };
  const answer = await PRESSES.get(action)?.(partsOf(world), pressed as unknown as Pressed);
  if (answer?.is !== 'form') throw new Error(JSON.stringify(answer));
  return answer.view;
}

// They ask for no more than these.
const partsOf = ({ ports }: World) =>
  ({ ports, identity: { team: SECRETARY.team } }) as unknown as ListenerParts;

function filledIn(element: object): object {
  const entries = Object.entries(element).map(([name, value]: [string, unknown]) => [
    name.replace('initial_value', 'value').replace('initial_', 'selected_'),
    value,
  ]);
  return Object.fromEntries(entries) as object;
}

const isInput = (block: ModalView['blocks'][number]): block is InputBlock => block.type === 'input';

/** The form as it was opened, sent with nothing changed in it. */
function untouched({ blocks }: ModalView): Record<string, Record<string, object>> {
  const fields = blocks.flatMap((block) => {
    if (!isInput(block)) return [];
    const { action_id: id = '' } = block.element as { readonly action_id?: string };
    return [[block.block_id ?? '', { [id]: filledIn(block.element) }]] as const;
  });
  return Object.fromEntries(fields);
}

function send(world: World, view: ModalView): Promise<Submission> {
  const handler = FORMS.get(view.callback_id ?? '');
  if (handler === undefined) throw new Error('nothing takes it');
  const of = { person: SECRETARY, source: 'form' } as const;
  return handler(partsOf(world), {
    doer: of,
    person: SECRETARY,
    language: 'sv',
    about: readMetadata({ private_metadata: view.private_metadata ?? '' }),
    values: untouched(view),
    firstField: '',
  });
}

describe.each(Object.entries(MEANWHILE))('the form %s', (action, change) => {
  it('is taken where nothing has changed since it was opened', async () => {
    const world = await aWorld();

    const sent = await send(world, await opened(world, action));

    expect(sent.is).not.toBe('asks');
  });

  it('comes back with what has changed and by whom, and saves when it is sent again', async () => {
    const world = await aWorld();
    const view = await opened(world, action);
    await change(world);
    const before = [(await world.committee()).version, (await world.assignment()).version];

    const sent = await send(world, view);

    if (sent.is !== 'asks') throw new Error(JSON.stringify(sent));
    expect(sent.questions['meanwhile']).toMatch(
      /^Medan formuläret var öppet: .+ \(.+ \d\d:\d\d\)/u,
    );
    expect(sent.questions['meanwhile']).toContain('Nu står det: ');
    expect([(await world.committee()).version, (await world.assignment()).version]).toEqual(before);
    const asSent = { ...view, title: { text: 'x' }, state: { values: untouched(view) } };
    const again = await send(world, askedBack(asSent, sent));
    expect(again.is).not.toBe('asks');
  });
});
