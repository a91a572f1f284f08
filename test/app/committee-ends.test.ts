import { previewEnding } from '../../src/app/views/ending-preview.ts';
import { describe, expect, it, onTestFinished, vi } from 'vitest';

import { labelled } from '../../src/app/assignments/find-assignment.ts';
import { addCommittee } from '../../src/app/committees/add-committee.ts';
import { registerSupplement } from '../../src/app/readings/register-supplement.ts';
import { viewOf } from '../../src/app/views/view-of.ts';
import { registerAssignment } from '../../src/app/assignments/register.ts';
import { endCommittee, goOnAfterAll } from '../../src/app/committees/end-committee.ts';
import { setRole } from '../../src/app/committees/set-role.ts';
import { seeToWhatIsDue } from '../../src/app/mornings/see-to-what-is-due.ts';
import { historyOf } from '../../src/app/views/history-of.ts';
import { NotSaved } from '../../src/app/ports/not-saved.ts';
import type { RecordKind } from '../../src/app/ports/store.ts';
import { NO_ORIGIN } from '../../src/domain/assignments/origin.ts';
import type { Committee } from '../../src/domain/committee/committee.ts';
import { holderOn, officer } from '../../src/domain/committee/offices.ts';
import { aCommittee, DIRECTOR, SECRETARY, TEAM } from '../contracts/samples.ts';
import { anOffice, CHAIR, theCommittee } from '../domain/support/run.ts';
import { aWorld, OUTSIDER, type World } from './support/ports.ts';

const DOER = { person: SECRETARY, source: 'button' } as const;
const TODAY = '2026-10-28';
const END = { committee: 'RUNCOMMITTEE', doer: DOER, from: TODAY, to: 'HSNCOMMITTEE' } as const;

const meeting = (id: string, day: string) =>
  ({
    id,
    day,
    time: '09:00',
    state: 'planned',
    addedAt: '2026-09-29T07:00:00.000Z',
    dates: [],
    dispatched: null,
  }) as const;

/** RUN with three open assignments, and HSN, which has numbered one and meets on other days. */
async function twoCommittees(hsn: Partial<Committee> = {}): Promise<World> {
  const world = await aWorld();
  const { store } = world.ports;
  const {
    version: _version,
    history: _history,
    messages: _messages,
    ...record
  } = aCommittee({
    id: 'HSNCOMMITTEE',
    code: 'HSN',
    name: 'Hälso- och sjukvårdsnämnden',
    channel: 'C02HSN',
    offices: [anOffice('Nämndsekreteraren', SECRETARY, { role: 'secretary' })],
    meetings: [meeting('HSNDEC', '2026-12-17'), meeting('HSNFEB', '2027-02-10')],
    ...hsn,
  });
  await store.commit({ kind: 'committee', record, expected: 0, history: [], messages: [] });
  // RUN-1 is stored with its number, which nothing reserved.
  await store.reserveNumber('RUNCOMMITTEE');
  await add(world, 'HSNCOMMITTEE', 'patientavgifter');
  for (const what of ['en resplan', 'en kulturplan']) await add(world, 'RUNCOMMITTEE', what);
  return world;
}

async function add({ ports }: World, committee: string, deliverable: string): Promise<void> {
  const holder = { kind: 'office', title: 'Regional utvecklingsdirektör' } as const;
  const due = { kind: 'none' } as const;
  const terms = { wording: deliverable, deliverable, holder, due, origin: NO_ORIGIN, parent: null };
  const done = await registerAssignment(ports, { committee, doer: DOER, terms });
  if (!done.ok) throw new Error(done.why);
}

function failing({ ports }: World, kind: RecordKind, from: number): { mend(): void } {
  const { store } = ports;
  const commit = store.commit.bind(store);
  let seen = 0;
  const spy = vi.spyOn(store, 'commit').mockImplementation(async (change) => {
    if (change.kind === kind && (seen += 1) >= from) throw new NotSaved('ENOSPC');
    return commit(change);
  });
  onTestFinished(() => spy.mockRestore());
  return { mend: () => spy.mockRestore() };
}

const beat = ({ ports }: World) => seeToWhatIsDue(ports, { team: TEAM, remindAt: '08:00' });

async function labelsIn({ ports }: World, committee: string): Promise<readonly string[]> {
  const open = await ports.store.openOfCommittee(committee);
  return open.map(({ label }) => label).toSorted();
}

async function toldIn({ ports }: World): Promise<readonly unknown[]> {
  const committee = await ports.store.find('committee', 'RUNCOMMITTEE');
  return (committee?.messages ?? []).flatMap(({ content, to }) =>
    content.say === 'gone-over'
      ? [[to.kind === 'person' ? to.person.user : '', content.assignments.length]]
      : [],
  );
}

describe('a committee that ends', () => {
  it('hands on what is open with new labels, under the old ones too', async () => {
    const world = await twoCommittees();
    const before = await world.assignment();

    expect(await endCommittee(world.ports, END)).toMatchObject({ ok: true, gone: 3 });

    expect(await labelsIn(world, 'RUNCOMMITTEE')).toEqual([]);
    expect(await labelsIn(world, 'HSNCOMMITTEE')).toEqual(['HSN-1', 'HSN-2', 'HSN-3', 'HSN-4']);
    const { assignment } = await labelled(world.ports, TEAM, 'RUN-1');
    expect(assignment).toMatchObject({
      id: before.id,
      committee: 'HSNCOMMITTEE',
      due: { kind: 'meeting', meeting: 'HSNDEC' },
      formerly: [{ committee: 'RUNCOMMITTEE', number: 1, label: 'RUN-1', day: '2026-12-15' }],
      origin: before.origin,
      wording: before.wording,
      registeredAt: before.registeredAt,
    });
    expect(assignment?.history.slice(0, before.history.length)).toEqual(before.history);
    expect(assignment?.history.at(-1)).toMatchObject({
      what: 'gone-over',
      actor: SECRETARY,
      from: { labelled: 'RUN-1', due: { kind: 'date', day: '2026-12-15' } },
      to: { labelled: assignment?.label, due: { kind: 'date', day: '2026-12-17' } },
    });
  });

  it('leaves one card in each channel, of which the old one says where it is', async () => {
    const world = await twoCommittees();
    await endCommittee(world.ports, END);

    const { messages } = await world.assignment();
    const cards = messages.filter(({ key }) => key.endsWith('|card'));
    expect(
      cards.map(({ content, to }) => [content.say, to.kind === 'channel' && to.channel]),
    ).toEqual([
      ['gone-over-card', 'C01RUN'],
      ['card', 'C02HSN'],
    ]);
  });

  it('leaves links that say what each is called now', async () => {
    const world = await twoCommittees();
    const office = { kind: 'office', title: 'Regional utvecklingsdirektör' } as const;
    const words = { wording: 'kostnaderna', deliverable: 'kostnaderna' };
    const terms = { ...words, holder: office, due: { kind: 'none' }, origin: NO_ORIGIN } as const;
    const { ports } = world;
    await registerSupplement(ports, { parent: 'ASSIGNMENT1', doer: DOER, terms });
    await endCommittee(ports, END);

    const to = await ports.store.find('committee', 'HSNCOMMITTEE');
    if (to === null) throw new Error('It was put there.');
    const parent = await world.assignment();
    const shown = await viewOf(ports, parent, to);
    const child = await ports.store.find('assignment', shown.supplements[0]?.id ?? '');
    if (child === null) throw new Error('It was linked.');
    expect(child.label).toMatch(/^HSN-/);
    expect(shown.supplements).toEqual([{ id: child.id, label: child.label }]);
    expect((await viewOf(ports, child, to)).parent).toEqual({
      id: parent.id,
      label: parent.label,
    });
  });

  it('gives its channel free once all has gone over', async () => {
    const world = await twoCommittees();
    const { ports } = world;
    const another = () =>
      addCommittee(ports, {
        doer: DOER,
        channel: 'C01RUN',
        code: 'RN',
        name: 'Regionnämnden',
        place: 'own',
      });
    expect(await another()).toMatchObject({ ok: false, why: 'channel-taken' });
    await endCommittee(ports, END);

    expect(await another()).toMatchObject({ ok: true });

    const here = await ports.store.committeeOfChannel(TEAM, 'C01RUN');
    expect(here?.code).toBe('RN');
    expect(await another()).toMatchObject({ ok: false, why: 'channel-taken' });
  });

  it('takes its offices along, with those who hold them', async () => {
    const world = await twoCommittees();
    await endCommittee(world.ports, END);

    const to = await world.ports.store.find('committee', 'HSNCOMMITTEE');
    const before = theCommittee();
    const title = 'Regional utvecklingsdirektör';
    expect(to && holderOn(to, title, TODAY)).toEqual(holderOn(before, title, TODAY));
    expect(to?.offices.find((each) => each.title === 'Regiondirektören')?.role).toBeNull();
    expect(await toldIn(world)).toHaveLength(2);
  });

  it.each([
    ['an assignment', 'assignment', 2],
    ['the committee that goes on', 'committee', 2],
    ['what tells of it', 'committee', 3],
  ] as const)(
    'loses and doubles nothing where %s could not be written',
    async (_what, kind, at) => {
      const world = await twoCommittees();
      const disk = failing(world, kind, at);
      await endCommittee(world.ports, END);
      await beat(world).catch(() => null);
      disk.mend();
      await beat(world);
      await beat(world);

      expect(await labelsIn(world, 'RUNCOMMITTEE')).toEqual([]);
      expect(await labelsIn(world, 'HSNCOMMITTEE')).toHaveLength(4);
      for (const label of ['RUN-1', 'RUN-2', 'RUN-3']) {
        const { assignment } = await labelled(world.ports, TEAM, label);
        expect(assignment?.history.filter(({ what }) => what === 'gone-over')).toHaveLength(1);
        expect(assignment?.formerly).toHaveLength(1);
      }
      expect(await toldIn(world)).toHaveLength(2);
    },
  );

  it('ends on its day, and goes on where that is taken back before', async () => {
    const world = await twoCommittees();
    await endCommittee(world.ports, { ...END, from: '2027-01-01' });
    await beat(world);
    expect(await labelsIn(world, 'RUNCOMMITTEE')).toHaveLength(3);
    expect(await goOnAfterAll(world.ports, END)).toMatchObject({ ok: true });
    await endCommittee(world.ports, { ...END, from: '2027-01-01' });

    world.setNow('2027-01-01T07:00:00.000Z');
    await beat(world);

    expect(await labelsIn(world, 'RUNCOMMITTEE')).toEqual([]);
    const { assignment } = await labelled(world.ports, TEAM, 'RUN-1');
    expect(assignment?.due).toEqual({ kind: 'meeting', meeting: 'HSNFEB' });
    expect(await goOnAfterAll(world.ports, END)).toEqual({ ok: false, why: 'ends-already' });
  });

  it('keeps the day as a date where the one that goes on has no meeting', async () => {
    const world = await twoCommittees({ meetings: [] });
    await endCommittee(world.ports, END);

    expect((await world.assignment()).due).toEqual({ kind: 'date', day: '2026-12-15' });
  });

  it('tells its history by both committees’ meetings', async () => {
    const world = await twoCommittees();
    await endCommittee(world.ports, END);
    const assignment = await world.assignment();
    const committee = await world.ports.store.find('committee', assignment.committee);
    if (committee === null) throw new Error('no committee');

    const { lines } = await historyOf(world.ports, { assignment, committee }, { from: 0, most: 9 });
    const days = lines.flatMap(({ details }) =>
      details.flatMap(({ from, to }) =>
        [from, to].map((each) => (each?.is === 'due' ? each.due : null)),
      ),
    );
    expect(days).toContainEqual(expect.objectContaining({ day: '2026-12-15' }));
    expect(days).toContainEqual(expect.objectContaining({ day: '2026-12-17' }));
  });

  it('never gives its numbers again, and registers nothing new', async () => {
    const world = await twoCommittees();
    await endCommittee(world.ports, END);

    const holder = { kind: 'person', person: DIRECTOR } as const;
    const due = { kind: 'none' } as const;
    const what = { wording: 'x', deliverable: 'x', origin: NO_ORIGIN, parent: null };
    const terms = { ...what, holder, due };
    const done = await registerAssignment(world.ports, {
      committee: 'RUNCOMMITTEE',
      doer: DOER,
      terms,
    });
    expect(done).toEqual({ ok: false, why: 'committee-ended' });
    expect(await world.ports.store.reserveNumber('RUNCOMMITTEE')).toBeGreaterThan(3);
  });

  it('is refused where nobody goes on with what is open, and to who may not', async () => {
    const world = await twoCommittees();

    expect(await endCommittee(world.ports, { ...END, to: null })).toEqual({
      ok: false,
      why: 'which-successor',
    });
    expect(await endCommittee(world.ports, { ...END, to: 'RUNCOMMITTEE' })).toEqual({
      ok: false,
      why: 'which-successor',
    });
    const by = (person: typeof OUTSIDER) => ({
      ...END,
      doer: { person, source: 'button' } as const,
    });
    expect(await endCommittee(world.ports, by(OUTSIDER))).toMatchObject({ ok: false });
    expect(await endCommittee(world.ports, by(CHAIR))).toEqual({
      ok: false,
      why: 'successor-not-yours',
    });
    expect(await labelsIn(world, 'RUNCOMMITTEE')).toHaveLength(3);
  });

  it('shows before what goes where', async () => {
    const world = await twoCommittees();
    const preview = await previewEnding(world.ports, END);

    expect(preview).toMatchObject({ ok: true, to: { code: 'HSN' } });
    if (!preview.ok) throw new Error(preview.why);
    const [first] = preview.assignments;
    expect(first).toMatchObject({
      label: 'RUN-1',
      due: { day: '2026-12-15' },
      dueThere: { day: '2026-12-17' },
    });
  });
});

describe('the officers of a new term', () => {
  it('hold their offices from its first day', async () => {
    const world = await aWorld();
    const title = 'Ordföranden';
    const request = { committee: 'RUNCOMMITTEE', doer: DOER, title, person: OUTSIDER };
    expect(await setRole(world.ports, { ...request, from: '2027-01-01' })).toMatchObject({
      ok: true,
    });

    const now = await world.committee();
    expect(officer(now, 'chair', '2026-12-31')).toEqual(CHAIR);
    expect(officer(now, 'chair', '2027-01-01')).toEqual(OUTSIDER);
  });
});
