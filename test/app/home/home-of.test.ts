import { beforeEach, describe, expect, it } from 'vitest';

import { type HomeView, homeOf } from '../../../src/app/home/home-of.ts';
import { HOME_START, type HomePlace } from '../../../src/app/home/home-place.ts';
import type { Assignment } from '../../../src/domain/assignments/assignment.ts';
import type { Person } from '../../../src/domain/record/person.ts';
import { change } from '../../contracts/change.ts';
import { anAssignment, DIRECTOR, SECRETARY } from '../../contracts/samples.ts';
import { anUpdate, DEVELOPER } from '../../domain/support/run.ts';
import { aWorld, OUTSIDER, type World } from '../support/ports.ts';

const JANUARY = {
  id: 'MEETINGJAN',
  day: '2027-01-19',
  time: null,
  state: 'planned',
  dispatched: null,
  addedAt: '2026-09-29T07:00:00.000Z',
  dates: [],
} as const;

let world: World;
beforeEach(async () => {
  world = await aWorld({ assignment: { number: 1000, label: 'RUN-1000' } });
});

async function given(...facts: readonly Partial<Assignment>[]): Promise<void> {
  for (const each of facts)
    await world.ports.store.commit(change('assignment', anAssignment(each)));
}

async function homeAt(person: Person, place: Partial<HomePlace> = {}): Promise<HomeView> {
  const found = await homeOf(world.ports, person, { ...HOME_START, ...place });
  if (!found.ok) throw new Error(found.why);
  return found;
}

const labels = ({ list }: HomeView): readonly string[] =>
  list.groups.flatMap(({ lines }) => lines.map(({ view }) => view.label));

const on = (day: string) => ({ due: { kind: 'date', day }, dueSince: '2026-09-29' }) as const;

const held = (number: number, person: Person): Partial<Assignment> => ({
  number,
  holder: { kind: 'person', person },
});

describe('the home of a holder', () => {
  it('has what is late first, then what comes, and last what waits for the committee', async () => {
    world.setNow('2026-11-23T08:00:00.000Z');
    await given(
      {
        ...held(1, OUTSIDER),
        ...on('2026-12-01'),
        reported: { by: OUTSIDER, at: '2026-11-01T08:00:00.000Z' },
      },
      { ...held(2, OUTSIDER), ...on('2026-12-01') },
      { ...held(3, OUTSIDER), ...on('2026-11-25') },
      { ...held(4, OUTSIDER), due: { kind: 'none' } },
      { ...held(5, OUTSIDER), ...on('2026-11-16') },
      { ...held(6, OUTSIDER), ...on('2026-11-23') },
    );

    const found = await homeAt(OUTSIDER);

    expect(labels(found)).toEqual(['RUN-5', 'RUN-6', 'RUN-3', 'RUN-2', 'RUN-4', 'RUN-1']);
    expect(found).toMatchObject({ here: null, overseen: [], waits: [] });
    expect([...(found.list.groups[0]?.lines[0]?.answers ?? [])]).toContain('update');
  });

  it('shows each of more than a thousand once, twenty to a page', async () => {
    const all = Array.from({ length: 1005 }, (_, at) => held(at + 1, OUTSIDER));
    await given(...all.filter(({ number }) => number !== 1000), {
      ...held(1000, OUTSIDER),
      id: 'X',
    });
    const first = await homeAt(OUTSIDER);
    const seen: string[] = [];
    for (let page = 0; page < first.list.pages; page += 1)
      seen.push(...labels(await homeAt(OUTSIDER, { page })));

    expect(first.list.pages).toBe(Math.ceil(seen.length / 20));
    expect(seen.length).toBeGreaterThan(1000);
    expect(new Set(seen).size).toBe(seen.length);
  }, 60_000);

  it('is the last page where the one that was asked for is no more', async () => {
    await given(...Array.from({ length: 25 }, (_, at) => held(at + 1, OUTSIDER)));

    const found = await homeAt(OUTSIDER, { page: 40 });

    expect(found.place.page).toBe(1);
    expect(labels(found)).toHaveLength(5);
  });

  it('takes no filter of a committee that is not theirs', async () => {
    await given(held(1, OUTSIDER));

    const found = await homeAt(OUTSIDER, { committee: 'RUNCOMMITTEE', filter: 'all' });

    expect(labels(found)).toEqual(['RUN-1']);
    expect(found.place).toEqual(HOME_START);
  });
});

describe('the home of who keeps a committee', () => {
  it('shows the next meeting at a glance, and no line twice', async () => {
    await given(
      { number: 1 },
      { ...held(2, DIRECTOR) },
      { number: 3, holder: { kind: 'office', title: 'Regional utvecklingsdirektör' } },
      { number: 4, updates: [anUpdate({ signal: 'blocked' })] },
    );

    const found = await homeAt(DIRECTOR);

    expect(found.list.groups.map(({ is, total }) => [is, total])).toEqual([
      ['mine', 4],
      ['meeting', 1],
    ]);
    expect(new Set(labels(found)).size).toBe(labels(found).length);
    expect(found.here?.next).toMatchObject({ meeting: { id: 'MEETINGDEC' }, total: 5 });
    expect(found.here?.next?.counts.get('blocked')).toBe(1);
  });

  it('goes over from one’s own to the meeting’s on one page', async () => {
    await given(
      ...Array.from({ length: 15 }, (_, at) => held(at + 1, SECRETARY)),
      ...Array.from({ length: 15 }, (_, at) => ({ number: at + 101 })),
    );

    const [first, second] = [await homeAt(SECRETARY), await homeAt(SECRETARY, { page: 1 })];

    expect(first.list.groups.map(({ lines }) => lines.length)).toEqual([15, 5]);
    expect(second.list.groups.map(({ lines }) => lines.length)).toEqual([0, 11]);
    expect(new Set([...labels(first), ...labels(second)]).size).toBe(31);
  });

  it('is narrowed to what is late, at risk, silent, asked for, a meeting’s and a person’s', async () => {
    const { ports } = world;
    const committee = await world.committee();
    await ports.store.commit({
      kind: 'committee',
      record: { ...committee, meetings: [...committee.meetings, JANUARY] },
      expected: committee.version,
      history: [],
      messages: [],
    });
    world.setNow('2026-11-23T08:00:00.000Z');
    const said = anUpdate({ at: '2026-11-20T09:00:00.000Z' });
    const later = { due: { kind: 'meeting', meeting: 'MEETINGJAN' } } as const;
    await given(
      { number: 1, updates: [said], dueSince: '2026-09-29' },
      { number: 2, ...later, updates: [{ ...said, signal: 'at-risk' }] },
      { number: 3, ...later },
      {
        number: 4,
        ...later,
        updates: [said],
        extensionAsked: {
          by: DIRECTOR,
          at: '2026-11-20T09:00:00.000Z',
          to: { kind: 'none' },
          reason: 'x',
        },
        origin: { ...anAssignment().origin, minutes: 'preliminary' },
      },
      { ...held(5, DEVELOPER), ...later, updates: [said] },
    );
    const narrowed = async (place: Partial<HomePlace>): Promise<readonly string[]> =>
      labels(await homeAt(SECRETARY, place)).toSorted();

    expect(await narrowed({ filter: 'late' })).toEqual(['RUN-1', 'RUN-1000']);
    expect(await narrowed({ filter: 'risk' })).toEqual(['RUN-2']);
    expect(await narrowed({ filter: 'silent' })).toEqual(['RUN-1000', 'RUN-3']);
    expect(await narrowed({ filter: 'asked' })).toEqual(['RUN-4']);
    expect(await narrowed({ filter: 'meeting' })).toEqual(['RUN-1', 'RUN-1000']);
    expect(await narrowed({ filter: 'person', person: DEVELOPER.user })).toEqual(['RUN-5']);
    expect(await narrowed({ filter: 'all' })).toHaveLength(6);
    expect((await homeAt(SECRETARY)).waits.map(({ is, count }) => [is, count])).toEqual([
      ['extensions', 1],
      ['minutes', 1],
    ]);
  });

  it('says what waits for its outcome, to who may record it', async () => {
    world.setNow('2026-12-16T08:00:00.000Z');

    expect((await homeAt(SECRETARY)).waits).toMatchObject([
      { is: 'outcomes', meeting: 'MEETINGDEC', count: 1 },
    ]);
    expect((await homeAt(DIRECTOR)).waits).toEqual([]);
  });

  it('shows the committee that was chosen, and of one that is gone another', async () => {
    const { ports } = world;
    const committee = await world.committee();
    const other = {
      ...committee,
      id: 'HSNCOMMITTEE',
      code: 'HSN',
      channel: 'C02HSN',
      meetings: [],
    };
    await ports.store.commit({
      kind: 'committee',
      record: other,
      expected: 0,
      history: [],
      messages: [],
    });

    const found = await homeAt(SECRETARY, { committee: 'HSNCOMMITTEE' });

    expect(found.overseen.map(({ code }) => code)).toEqual(['HSN', 'RUN']);
    expect(found.here?.committee.code).toBe('HSN');
    expect((await homeAt(SECRETARY, { committee: 'GONE' })).here?.committee.code).toBe('HSN');
    expect(found.place).toMatchObject({ committee: 'HSNCOMMITTEE' });
    expect(found.list.groups.at(-1)?.total).toBe(0);
  });
});
