import { describe, expect, it } from 'vitest';

import { readText } from '../../src/app/readings/read-text.ts';
import type { Committee } from '../../src/domain/committee/committee.ts';
import type { Holder } from '../../src/domain/committee/holder.ts';
import { officesWritten } from '../../src/domain/committee/offices.ts';
import { plainRow } from '../../src/domain/backlog/list-row.ts';
import { understandLine } from '../../src/domain/registering/understand-line.ts';
import { officeMeant } from '../../src/app/committees/office-meant.ts';
import { readHolder } from '../../src/slack/kit/fields/holder-fields.ts';
import { answersIn } from '../../src/slack/kit/fields/answers.ts';
import { holderOfForm } from '../../src/slack/kit/holder-of-form.ts';
import { officeNamed } from '../../src/slack/rooms/delegation/office-named.ts';
import { titleOffered } from '../../src/slack/rooms/reading/finding-hints.ts';
import { readOffice } from '../../src/slack/rooms/offices/typed.ts';
import { GENITIVES, TITLES } from '../fixtures/titles.ts';
import { DIRECTOR, SECRETARY, TEAM } from '../contracts/samples.ts';
import { listed } from '../domain/support/listed.ts';
import { anOffice } from '../domain/support/run.ts';
import { aWorld, type World } from './support/ports.ts';

const TODAY = '2026-10-28';
const doer = { person: SECRETARY, source: 'command' } as const;
const submitted = { doer, language: 'sv', person: SECRETARY } as const;
const asked = { language: 'sv', offices: [] } as const;

type Place = (world: World, committee: Committee, title: string) => Promise<readonly string[]>;

/** Every place in which somebody writes a title, and the offices that it is found to mean there. */
const PLACES: Readonly<Record<string, Place>> = {
  line: (_world, committee, title) => {
    const read = understandLine(`${title} ta fram mål till 15 december`, committee, TODAY);
    if (read.ok) return Promise.resolve(titleOf(read.holder));
    return Promise.resolve(read.refusal.why === 'which-office' ? read.refusal.titles : []);
  },
  utse: (_world, committee, title) => {
    const typed = readOffice(`till ${title}`, TODAY);
    if (typed.is !== 'holder') return Promise.resolve([]);
    const meant = officeMeant(committee, typed.title);
    return Promise.resolve(meant.ok ? [meant.office.title] : askedOf(committee, title));
  },
  form: async (world, committee, title) => {
    const errors = {};
    const answers = answersIn({ newOffice: { newOffice: { value: title } } });
    const holder = readHolder(answers, asked, errors);
    if (holder === null) return [];
    const named = await holderOfForm(world, submitted, { holder, committee });
    if (!named.ok) return askedOf(committee, title);
    return titleOf(named.holder);
  },
  delegate: (_world, committee, title) => {
    const found = officeNamed(`till ${title} utkast`, committee, TODAY);
    if (found === null) return Promise.resolve([]);
    if ('titles' in found) return Promise.resolve(found.titles);
    const held = committee.offices.filter(
      ({ holdings: [first] }) => first?.person.user === found.value,
    );
    return Promise.resolve(titlesOf(held));
  },
  import: (_world, committee, title) => {
    const columns = { holder: 0, deliverable: 1, due: 2 };
    const [read] = listed([plainRow(1, [title, 'mål', ''])], { columns, committee, today: TODAY });
    if (read?.is === 'unclear') return Promise.resolve(read.offices);
    return Promise.resolve(read?.is === 'open' ? titleOf(read.terms.holder) : []);
  },
  reading: async ({ ports }, committee, title) => {
    const text = `Nämnden ger ${title} i uppdrag att ta fram en plan till den 15 december 2026.`;
    const read = await readText(ports, { committee, doer, text });
    const [found] = read.ok ? read.proposals : [];
    if (found === undefined) return [];
    return found.holder === null ? found.offices : titleOf(found.holder);
  },
};

/** A committee whose offices are held by somebody each. */
async function withOffices(titles: ReadonlySet<string>) {
  const secretary = anOffice('Nämndsekreteraren', SECRETARY, { role: 'secretary' });
  const others = [...titles].map((title, at) => anOffice(title, { team: TEAM, user: `U${at}` }));
  const world = await aWorld({ committee: { offices: [...others, secretary] } });
  return { world, committee: await world.committee() };
}

/** The titles between which it is asked: those that the refusal's buttons have. */
function askedOf(committee: Committee, title: string): readonly string[] {
  return titlesOf(officesWritten(committee, title));
}

function titleOf(holder: Holder): readonly string[] {
  return holder.kind === 'office' ? [holder.title] : [];
}

function titlesOf(offices: readonly { readonly title: string }[]): readonly string[] {
  return offices.map(({ title }) => title);
}

/** A decision's words are typeset: nobody writes a title in quotation marks or with a loose article there. */
const NOT_IN_DECISIONS = /^[”"]|^den\s|[()]|,|&|\s-\s|^\d|’|'/u;
const FORMS = [
  ...TITLES.flatMap(({ office, same }) => same.map((form) => [form, office] as const)),
  ...GENITIVES.map(([form, office]) => [form, office] as const),
];

function isGenitive(form: string): boolean {
  return GENITIVES.some(([each]) => each === form);
}

it('has many titles', () => {
  expect(FORMS.length).toBeGreaterThan(80);
});

it.each(Object.entries(PLACES))(
  'every form of a title is one office: %s',
  async (name, place) => {
    const { world, committee } = await withOffices(new Set(FORMS.map(([, office]) => office)));
    const forms = FORMS.filter(([form]) => name !== 'reading' || !NOT_IN_DECISIONS.test(form));

    for (const [form, office] of forms) {
      // In a line a genitive says whose the next word is.
      if (isGenitive(form) && ['line', 'delegate', 'reading'].includes(name)) continue;
      expect([form, await place(world, committee, form)]).toEqual([form, [office]]);
    }
  },
  30_000,
);

it.each(Object.entries(PLACES))(
  'a title that two offices can mean is asked: %s',
  async (_name, place) => {
    const { world, committee } = await withOffices(new Set(['Kulturchefen', 'kulturchef']));

    for (const form of ['tf. kultur-chefen', 'vikarierande kultur-chef'])
      expect([form, (await place(world, committee, form)).toSorted()]).toEqual([
        form,
        ['Kulturchefen', 'kulturchef'],
      ]);
  },
);

describe('a title that no office has', () => {
  const held = { kind: 'new-office', title: 'tf. kulturchef', user: DIRECTOR.user } as const;
  const vacant = { kind: 'new-office', title: 'Kulturchefen', user: null } as const;

  it('becomes an office from a form, vacant or with a person, and only once', async () => {
    const world = await aWorld();
    const committee = await world.committee();
    const first = await holderOfForm(world, submitted, { holder: vacant, committee });
    const again = await holderOfForm(world, submitted, { holder: held, committee });

    expect([first, again].map((each) => each.ok && titleOf(each.holder))).toEqual([
      ['Kulturchefen'],
      ['Kulturchefen'],
    ]);
    const { offices } = await world.committee();
    expect(offices.filter(({ title }) => /kulturchef/iu.test(title))).toMatchObject([
      { title: 'Kulturchefen', holdings: [{ person: DIRECTOR, acting: true }] },
    ]);
  });

  it('is no way round who may: whoever does not manage the committee is told who does', async () => {
    const world = await aWorld();
    const committee = await world.committee();
    const asDirector = { ...submitted, doer: { person: DIRECTOR, source: 'form' } as const };
    const refused = await holderOfForm(world, asDirector, { holder: vacant, committee, at: 2 });

    expect(refused).toEqual({
      ok: false,
      errors: { 'newOffice:2': expect.stringContaining('Nämndsekreteraren') as string },
    });
    expect(await world.committee()).toEqual(committee);
  });

  it('is asked for beside an office or a body, and not with either', () => {
    const errors: Record<string, string> = {};
    const both = answersIn({
      office: { office: { selected_option: { value: 'Ordföranden' } } },
      newOffice: { newOffice: { value: 'Kulturchefen' } },
    });

    expect(readHolder(both, asked, errors)).toBeNull();
    expect(Object.keys(errors)).toEqual(['holder']);
  });

  it.each([
    [
      'Nämnden ger tf kulturchefen Lars von Knorring i uppdrag att ta fram en plan.',
      'Kulturchefen',
    ],
    [
      'Nämnden ger Chefen för S:t Eriks bibliotek i uppdrag att ta fram en plan.',
      'Chefen för S:t Eriks bibliotek',
    ],
    ['Nämnden ger förvaltningen i uppdrag att ta fram en plan.', null],
    ['Nämnden ger tf. regiondirektör Karin Ö:son Åberg i uppdrag att ta fram en plan.', null],
  ])('is offered in the form that confirms "%s"', async (text, title) => {
    const world = await aWorld();
    const read = await readText(world.ports, { committee: await world.committee(), doer, text });

    expect(read.ok && read.proposals.map(titleOffered)).toEqual([title]);
  });
});
