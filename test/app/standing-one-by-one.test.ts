import { milestoneEntries } from '../../src/domain/assignments/calendar-entries.ts';
import { describe, expect, it } from 'vitest';
import { accept } from '../../src/app/assignments/accept.ts';
import { giveUpdate } from '../../src/app/assignments/update.ts';
import { historyOf } from '../../src/app/views/history-of.ts';
import { voidAssignment } from '../../src/app/assignments/void.ts';
import { finishRescheduling } from '../../src/app/rescheduling/follow-meetings.ts';
import { previewReschedule, reschedule } from '../../src/app/meetings/reschedule.ts';
import { DIRECTOR, TEAM } from '../contracts/samples.ts';
import { doer, standing } from './support/standing.ts';

describe('the history of the whole', () => {
  it('tells what was done to each occurrence, and what was done to the whole once', async () => {
    const { world, id, head, open, on, outcome } = await standing('varje tertial');
    const { ports } = world;
    const by = { person: DIRECTOR, source: 'command' } as const;
    const [first] = await open();
    world.setNow('2026-11-16T09:30:00.000Z');
    const words = { signal: 'at-risk', text: 'saknar siffror', message: null } as const;
    await giveUpdate(ports, { id: first?.id ?? '', doer: by, ...words });
    world.setNow('2026-11-16T10:00:00.000Z');
    await accept(ports, { id, doer: by });
    await on('2027-02-17');
    await outcome('noted', '§ 10');

    const found = { assignment: await head(), committee: await world.committee() };
    const { lines } = await historyOf(ports, found, { from: 0, most: 20 });
    expect(lines.map(({ what, occurrence }) => [what, occurrence])).toEqual([
      ['occurrences-opened', null],
      ['outcome', 'T3 2026'],
      ['accepted', null],
      ['updated', 'T3 2026'],
      ['occurrences-opened', null],
      ['registered', null],
    ]);
    const one = { ...found, assignment: (await open())[0] ?? found.assignment };
    const own = await historyOf(ports, one, { from: 0, most: 20 });
    expect(own.lines.map(({ occurrence }) => occurrence)).toEqual(own.lines.map(() => null));
  });
});

describe('what goes to every meeting', () => {
  const cancelled = { is: 'cancelled', carriedTo: 'M20270113' } as const;
  const about = { committee: 'RUNCOMMITTEE', doer, meeting: 'M20261215' } as const;

  it('ends with one that is cancelled, for the next has its own', async () => {
    const { world, shown, all } = await standing('vid varje sammanträde');

    const preview = await previewReschedule(world.ports, { ...about, how: cancelled });
    expect(preview).toMatchObject({ affected: [], over: [{ label: 'RUN-1, dec 2026' }] });
    const done = await reschedule(world.ports, { ...about, how: cancelled });

    expect(done).toMatchObject({ assignments: [], over: [{ label: 'RUN-1, dec 2026' }] });
    expect(await shown()).toEqual(['jan 2027 2027-01-13', 'feb 2027 2027-02-17']);
    expect((await all())[0]?.ending).toMatchObject({
      is: 'void',
      reason: 'Sammanträdet ställdes in.',
    });
  });

  it('is there again when that is taken back, once', async () => {
    const { world, shown } = await standing('vid varje sammanträde');
    await reschedule(world.ports, { ...about, how: cancelled });
    const how = { is: 'restored', day: '2026-12-15', time: '09:00', at: ['M20270113'] } as const;

    await reschedule(world.ports, { ...about, how });
    await finishRescheduling(world.ports, TEAM);

    expect(await shown()).toEqual([
      'dec 2026 2026-12-15',
      'jan 2027 2027-01-13',
      'feb 2027 2027-02-17',
    ]);
  });

  it('goes on from one that is cancelled where it was referred back to it', async () => {
    const { world, shown, on, outcome } = await standing('vid varje sammanträde');
    await on('2026-12-15');
    await outcome('referred-back', '§ 9');
    const how = { is: 'cancelled', carriedTo: 'M20270217' } as const;

    await reschedule(world.ports, { ...about, meeting: 'M20270113', how });

    expect(await shown()).toEqual([
      'dec 2026 2027-02-17',
      'feb 2027 2027-02-17',
      'mars 2027 2027-03-16',
    ]);
  });

  it('stays struck out where a person did that', async () => {
    const { world, shown, open } = await standing('vid varje sammanträde');
    const [first] = await open();
    await voidAssignment(world.ports, { id: first?.id ?? '', doer, reason: 'behövs inte' });
    await reschedule(world.ports, { ...about, how: cancelled });
    const how = { is: 'restored', day: '2026-12-15', time: '09:00', at: ['M20270113'] } as const;

    await reschedule(world.ports, { ...about, how });

    expect(await shown()).toEqual(['jan 2027 2027-01-13', 'feb 2027 2027-02-17']);
  });
});

describe('the committee’s calendar', () => {
  it('has the milestones of each open occurrence, by its label', async () => {
    const { world } = await standing('varje tertial');
    const committee = await world.committee();
    const open = await world.ports.store.openOfCommittee(committee.id);

    const entries = open.flatMap((each) =>
      milestoneEntries(each, committee, world.ports.closed).map(() => each.label),
    );

    expect(new Set(entries.filter((label) => label.startsWith('RUN-1')))).toEqual(
      new Set(['RUN-1, T3 2026', 'RUN-1, T1 2027']),
    );
  });
});
