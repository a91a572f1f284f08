import { describe, expect, it } from 'vitest';

import { accept } from '../../src/app/assignments/accept.ts';
import { recordOutcome } from '../../src/app/assignments/record-outcome.ts';
import { showCard } from '../../src/app/assignments/show-card.ts';
import { giveUpdate } from '../../src/app/assignments/update.ts';
import { confirmBacklog } from '../../src/app/readings/confirm-backlog.ts';
import { readBacklog } from '../../src/app/readings/import-backlog.ts';
import { plainRow } from '../../src/domain/backlog/list-row.ts';
import { DIRECTOR } from '../contracts/samples.ts';
import { aWorld, toldIn } from './support/ports.ts';

import { director, file, imported, LIST, NONE, secretary, cardsOf } from './support/an-import.ts';

describe('a list that is taken in', () => {
  it('has its open rows alone, and says which were left', async () => {
    const { taken } = await imported();

    expect(taken.assignments.map(({ deliverable }) => deliverable)).toEqual(['Ta fram mål']);
    expect(taken.left).toEqual([3, 4, 5, 6]);
  });

  it('keeps the first date and what it does not know', async () => {
    const { taken } = await imported();

    expect(taken.assignments[0]).toMatchObject({
      due: { kind: 'meeting' },
      extensions: [{ fromDay: '2026-09-15', ground: 'list' }],
      origin: {
        listed: {
          row: 2,
          notes: [
            { heading: 'Status', text: 'Pågår' },
            { heading: 'Prio', text: '1' },
          ],
        },
      },
    });
  });

  it('has closed rows as closed, and standing ones with their words, where that was ticked', async () => {
    const { taken } = await imported({ ...NONE, closed: true, recurring: true });

    expect(taken.assignments).toMatchObject([
      { deliverable: 'Ta fram mål', ending: null },
      {
        deliverable: 'Utreda taxan',
        due: { kind: 'standing', rule: { text: 'varje tertial' } },
        origin: { listed: { recurring: 'varje tertial' } },
      },
      { deliverable: 'Redovisa sjuktal', ending: { is: 'closed-before', on: '2026-06-03' } },
    ]);
    expect(taken.left).toEqual([5, 6]);
  });

  it('opens the occurrences of what comes back, and has no card until something is done', async () => {
    const often = { is: 'rule', words: 'vid varje sammanträde' } as const;
    const { ports, taken } = await imported({ ...NONE, often });

    const id = taken.assignments[1]?.id ?? '';
    const open = async () => ports.store.openOccurrences(id);
    const [first] = await open();
    expect(first?.label).toBe('RUN-2, dec 2026');
    expect(await cardsOf(ports, id)).toBe(0);

    // What is done to an occurrence is shown on the whole's card, which comes by it.
    const words = { signal: 'at-risk', text: 'saknar siffror', message: null } as const;
    await giveUpdate(ports, { id: first?.id ?? '', doer: director, ...words });
    expect(await cardsOf(ports, id)).toBe(1);
    expect(await cardsOf(ports, first?.id ?? '')).toBe(0);
  });

  it('shows the whole’s card where that of an occurrence is wanted', async () => {
    const often = { is: 'rule', words: 'vid varje sammanträde' } as const;
    const { ports, taken } = await imported({ ...NONE, often });
    const id = taken.assignments[1]?.id ?? '';
    const [first] = await ports.store.openOccurrences(id);

    await showCard(ports, { id: first?.id ?? '', doer: director });

    expect([await cardsOf(ports, id), await cardsOf(ports, first?.id ?? '')]).toEqual([1, 0]);
  });

  it.each([
    [{ is: 'rule', words: 'vid varje sammanträde' }, 'standing'],
    [{ is: 'rule', words: 'every four months' }, 'standing'],
    [{ is: 'no-date' }, 'none'],
  ] as const)('has what only goes on as it was answered: %j', async (often, kind) => {
    const { taken } = await imported({ ...NONE, often });

    expect(taken.assignments[1]).toMatchObject({
      deliverable: 'Bevaka statsbidrag',
      due: { kind },
      origin: { listed: { recurring: 'Löpande' } },
    });
    expect(taken.left).toEqual([3, 4, 5]);
  });

  it('is one post, a message to each holder of something open, and no card', async () => {
    const { ports, reading, taken } = await imported({ ...NONE, closed: true, recurring: true });

    const stored = await ports.store.find('reading', reading);
    expect(stored?.messages.map(({ content }) => content.say)).toEqual([
      'list-taken-in',
      'list-handed-over',
    ]);
    expect(toldIn({ messages: stored?.messages ?? [] })).toEqual([
      `list-handed-over to ${DIRECTOR.user}`,
    ]);
    expect(taken.assignments.flatMap(({ messages }) => messages)).toEqual([]);
  });

  it('is registered once, however often it is confirmed', async () => {
    const { ports, reading, taken } = await imported();

    const again = await confirmBacklog(ports, { reading, doer: secretary, also: NONE });

    expect(again.ok && again.assignments.map(({ id }) => id)).toEqual(
      taken.assignments.map(({ id }) => id),
    );
  });

  it('knows what of it is registered, also what it says is closed by now', async () => {
    const { ports, world } = await imported();
    const closed = LIST.map((row) =>
      row.row === 2
        ? { ...row, cells: row.cells.map((cell, at) => (at === 4 ? 'Klart' : cell)) }
        : row,
    );
    const files = { ...ports.files, table: async () => ({ ok: true, rows: closed }) as const };

    const run = await readBacklog(
      { ...ports, files },
      { committee: await world.committee(), doer: secretary, file },
    );

    expect(run).toMatchObject({ rows: [{ is: 'closed', registeredAs: 'RUN-1' }, {}, {}, {}, {}] });
  });
});

const HEADINGS = ['Uppdrag', 'Ansvarig', 'Klart senast', 'Status'];

/** Lists given one after the other in one world, each confirmed. */
async function listsIn(world: Awaited<ReturnType<typeof aWorld>>) {
  const read = async (rows: readonly (readonly string[])[]) => {
    const table = [HEADINGS, ...rows].map((cells, at) => plainRow(at + 1, cells));
    const files = { ...world.ports.files, table: async () => ({ ok: true, rows: table }) as const };
    const committee = await world.committee();
    const run = await readBacklog({ ...world.ports, files }, { committee, doer: secretary, file });
    if (!run.ok || !('rows' in run)) throw new Error('its columns are sure');
    return run;
  };
  const take = async (rows: readonly (readonly string[])[], also = NONE) => {
    const { reading } = await read(rows);
    const taken = await confirmBacklog(world.ports, { reading, doer: secretary, also });
    if (!taken.ok) throw new Error(taken.why);
    return taken;
  };
  return { read, take };
}

describe('a list with bodies outside', () => {
  it('adds each once, with the secretary as its contact, whom it is handed over to', async () => {
    const world = await aWorld({ assignment: { number: 900, label: 'RUN-900' } });
    const { take } = await listsIn(world);

    const taken = await take([
      ['Ta fram tidtabell', 'Länstrafiken AB', '2027-01-15', ''],
      ['Se över taxan', '”Länstrafiken AB”', '', ''],
      ['Redovisa sjuktal', 'Länstrafiken i Norrbotten AB', '', ''],
    ]);

    const names = ['Länstrafiken AB', 'Länstrafiken AB', 'Länstrafiken i Norrbotten AB'];
    expect(taken.assignments.map(({ holder }) => holder)).toEqual(
      names.map((name) => ({ kind: 'body', name })),
    );
    expect((await world.committee()).bodies).toEqual(
      [names[0], names[2]].map((name) => ({ name, contact: null })),
    );
    const id = taken.assignments[0]?.id ?? '';
    expect(await accept(world.ports, { id, doer: secretary })).toMatchObject({ ok: true });
  });
});

function closedRow(due: string, status: string): readonly string[] {
  return ['Redovisa sjuktal', 'HR-direktören', due, status];
}

describe('a list that is given once more', () => {
  const ALSO = { closed: true, recurring: true, often: null, likes: false };

  it('has its closed rows once, and each year’s by itself', async () => {
    const world = await aWorld({ assignment: { number: 900, label: 'RUN-900' } });
    const { read, take } = await listsIn(world);
    const years = [
      closedRow('2024-06-01', 'Klart 2024-06-03'),
      closedRow('2025-06-01', 'Klart 2025-06-02'),
    ];
    await take(years, ALSO);

    const run = await read([...years, closedRow('2026-06-01', 'Klart 2026-06-04')]);

    expect(run.rows).toMatchObject([
      { closedAs: 'RUN-1' },
      { closedAs: 'RUN-2' },
      { closedAs: null },
    ]);
    const again = await take([...years, closedRow('2026-06-01', 'Klart 2026-06-04')], ALSO);
    expect(again.assignments.map(({ label }) => label)).toEqual(['RUN-3']);
  });

  it('knows what was taken in as open and has been closed since', async () => {
    const world = await aWorld({ assignment: { number: 900, label: 'RUN-900' } });
    const { read, take } = await listsIn(world);
    const row = ['Ta fram mål', 'Regiondirektören', '2026-12-15'];
    const { assignments } = await take([[...row, '']]);
    const id = assignments[0]?.id ?? '';
    world.setNow('2026-12-15T15:00:00.000Z');
    const outcome = { is: 'noted', closes: true, paragraph: '§ 87', motive: null } as const;
    expect(
      await recordOutcome(world.ports, { id, doer: secretary, amongMany: false, ...outcome }),
    ).toMatchObject({ ok: true });
    world.setNow('2027-02-01T15:00:00.000Z');

    expect((await read([[...row, 'Klart']])).rows).toMatchObject([{ closedAs: 'RUN-1' }]);
  });
});

describe('rows of a list that say the very same', () => {
  const row = ['Ta fram mål', 'Regiondirektören', '2027-01-15', ''];
  const rows = [row, ['Utreda taxan', ...row.slice(1)], ['ta fram mål.', ...row.slice(1)]];

  it('are marked, and taken in once', async () => {
    const world = await aWorld({ assignment: { number: 900, label: 'RUN-900' } });
    const { read, take } = await listsIn(world);

    expect((await read(rows)).rows).toMatchObject([
      { sameAs: null },
      { sameAs: null },
      { sameAs: 2 },
    ]);
    const taken = await take(rows);
    expect(taken.assignments).toHaveLength(2);
    expect(taken.left).toEqual([4]);
  });

  it('are taken in twice where somebody says so, but never when they are closed', async () => {
    const world = await aWorld({ assignment: { number: 900, label: 'RUN-900' } });
    const { take } = await listsIn(world);
    const done = ['Redovisa sjuktal', 'HR-direktören', '', 'Klart 2026-06-03'];

    const taken = await take([...rows, done, done], {
      closed: true,
      recurring: false,
      often: null,
      likes: true,
    });

    expect(taken.assignments).toHaveLength(4);
    expect(taken.left).toEqual([6]);
  });
});
