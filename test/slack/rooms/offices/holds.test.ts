import { describe, expect, it } from 'vitest';

import { officer } from '../../../../src/domain/committee/offices.ts';
import { asksOrSets, sets } from '../../../../src/slack/rooms/offices/holds.ts';
import { aWorld, OUTSIDER, type World } from '../../../app/support/ports.ts';
import { DIRECTOR, SECRETARY } from '../../../contracts/samples.ts';
import { anOffice, DEVELOPER, STANDIN, theCommittee } from '../../../domain/support/run.ts';

const TODAY = '2026-10-28';

async function holding(world: World, title: string, facts: { user?: string; from?: string } = {}) {
  const { user = DEVELOPER.user, from = null } = facts;
  const doer = { person: SECRETARY, source: 'command' } as const;
  const committee = await world.committee();
  return { committee, doer, language: 'sv', today: TODAY, user, title, from, to: null } as const;
}

const asks = (done: Awaited<ReturnType<typeof asksOrSets>>) =>
  done.ok ? JSON.stringify(done.said.blocks ?? []) : done.why;
const director = async (world: World) => officer(await world.committee(), 'director', TODAY);

describe('the bare word director, where somebody else is', () => {
  it.each(['direktör', 'Direktören', 'director', 'tf. direktör', 'the director'])(
    'asks before it changes: "%s"',
    async (title) => {
      const world = await aWorld();
      const before = await world.committee();
      const done = await asksOrSets(world, await holding(world, title));

      expect(asks(done)).toContain('replace_director');
      expect(asks(done)).toContain('som direktör?');
      expect(await world.committee()).toEqual(before);
    },
  );

  it('changes by the button that says yes', async () => {
    const world = await aWorld();
    await sets(world, await holding(world, 'direktör'));

    expect(await director(world)).toEqual(DEVELOPER);
  });

  it.each([
    ['the same person', 'direktör', DIRECTOR.user],
    ['the office by its own title', 'Regiondirektören', DEVELOPER.user],
    ['another officer', 'ordförande', DEVELOPER.user],
  ])('does not ask for %s', async (_what, title, user) => {
    const world = await aWorld();

    expect(asks(await asksOrSets(world, await holding(world, title, { user })))).not.toContain(
      'replace_director',
    );
  });

  it('is refused, and not asked, to who may not set it', async () => {
    const world = await aWorld();
    const asked = await holding(world, 'direktör');
    const doer = { person: OUTSIDER, source: 'command' } as const;

    expect(asks(await asksOrSets(world, { ...asked, doer }))).toBe('not-allowed:manage');
  });
});

it('an office that is two in two forms is offered to be one when it is set', async () => {
  const { offices } = theCommittee();
  const doubled = [anOffice('Kulturchefen', STANDIN), anOffice('kulturchef', DIRECTOR)];
  const world = await aWorld({ committee: { offices: [...offices, ...doubled] } });

  expect(asks(await asksOrSets(world, await holding(world, 'kulturchef')))).toContain('one_office');
  expect(asks(await asksOrSets(world, await holding(world, 'Planchefen')))).not.toContain(
    'one_office',
  );
});
