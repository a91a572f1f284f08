import { assert, asyncProperty, constantFrom, oneof, string } from 'fast-check';
import { expect, it } from 'vitest';

import { setRole } from '../../src/app/committees/set-role.ts';
import { readText } from '../../src/app/readings/read-text.ts';
import { understandLine } from '../../src/domain/registering/understand-line.ts';
import { officeNamed } from '../../src/slack/rooms/delegation/office-named.ts';
import { SECRETARY } from '../contracts/samples.ts';
import { DEVELOPER } from '../domain/support/run.ts';
import { TITLES } from '../fixtures/titles.ts';
import { aWorld } from './support/ports.ts';

const doer = { person: SECRETARY, source: 'command' } as const;
const TODAY = '2026-10-28';

const SIGNS = Array.from(String.raw`\^$.*+?()[]{}|/-&'’"<>@#:;,%=!~ aåHR0`);
const aTitle = oneof(
  string({ unit: 'grapheme', maxLength: 110 }),
  string({ unit: constantFrom(...SIGNS), maxLength: 40 }),
  constantFrom(
    'HR-direktören',
    'Chef (IT)',
    'C++-chef',
    '[x',
    String.raw`\p{`,
    '$&',
    'tf. (',
    'stf. [',
  ),
);

const EXPECTED: readonly string[] = ['no-title', 'too-long', 'nobody-to-deputise', 'which-office'];

it('no sign of a title stops setting it, registering, delegating or reading', async () => {
  const world = await aWorld();
  const { id } = await world.committee();

  await assert(
    asyncProperty(aTitle, async (title) => {
      const set = await setRole(world.ports, { committee: id, doer, title, person: DEVELOPER });
      const committee = await world.committee();
      const known = set.ok ? set.result.office.title : 'Regiondirektören';
      const line = `${known} en rapport om mål till 15 december`;
      const read = understandLine(line, committee, TODAY);
      const decision = `${known} får i uppdrag att ta fram en rapport till den 15 december.`;

      expect(set.ok || EXPECTED.includes(set.why)).toBe(true);
      expect((read.ok ? read : read.understood).holder).not.toBeNull();
      expect(officeNamed(`till ${known} utkast`, committee, TODAY)).not.toBeNull();
      expect(await readText(world.ports, { committee, doer, text: decision })).toMatchObject({
        ok: true,
      });
    }),
    { numRuns: 60 },
  );
}, 60_000);

const READ = [
  ...TITLES.slice(0, 2).flatMap(({ office, same }) => same.map((form) => [form, office] as const)),
  ['HR\u2011direktören', 'HR-direktören'],
  ['Ekonomi- och HR-direktören', 'Ekonomi- och HR-direktören'],
  ['Administrativa chefen', 'Administrative chefen'],
] as const;

it.each(READ)('a decision that gives "%s" an order gives it to "%s"', async (written, office) => {
  const world = await aWorld();
  const { id } = await world.committee();
  await setRole(world.ports, { committee: id, doer, title: office, person: DEVELOPER });
  const text = `Nämnden beslutar att ge ${written} i uppdrag att ta fram en plan till den 15 december 2026.`;

  const read = await readText(world.ports, { committee: await world.committee(), doer, text });

  expect(read.ok ? read.proposals.map(({ holder }) => holder) : read).toEqual([
    { kind: 'office', title: office },
  ]);
});
