import { describe, expect, it } from 'vitest';

import { accept } from '../../src/app/assignments/accept.ts';
import { closeAssignment } from '../../src/app/assignments/close.ts';
import { submitDraft } from '../../src/app/assignments/draft.ts';
import { recordOutcome } from '../../src/app/assignments/record-outcome.ts';
import { registerAssignment } from '../../src/app/assignments/register.ts';
import { giveUpdate } from '../../src/app/assignments/update.ts';
import { historyOf } from '../../src/app/views/history-of.ts';
import { seeToStanding } from '../../src/app/standing/see-to-standing.ts';
import { addMeeting } from '../../src/app/meetings/add-meeting.ts';
import { reschedule } from '../../src/app/meetings/reschedule.ts';
import type { Assignment } from '../../src/domain/assignments/assignment.ts';
import { NO_ORIGIN } from '../../src/domain/assignments/origin.ts';
import type { Due } from '../../src/domain/committee/due.ts';
import { phraseAtEnd } from '../../src/domain/dates/phrases-at-edges.ts';
import { resolveDue } from '../../src/domain/dates/resolve.ts';
import type { Meeting } from '../../src/domain/meetings/meeting.ts';
import { DIRECTOR, SECRETARY, TEAM } from '../contracts/samples.ts';
import { aWorld, type World } from './support/ports.ts';

const DAYS = [
  '2026-12-15 2027-01-13 2027-02-17 2027-03-16 2027-04-27 2027-06-15 2027-08-31 2027-10-05',
  '2027-12-14 2028-02-15 2028-04-25 2028-06-13 2028-08-29 2028-10-10 2028-12-12 2029-02-13',
].flatMap((days) => days.split(' '));

function planned(day: string): Meeting {
  const addedAt = '2026-01-01T08:00:00.000Z';
  return {
    id: `M${day.replaceAll('-', '')}`,
    day,
    time: '09:00',
    state: 'planned',
    addedAt,
    dates: [],
  };
}

const doer = { person: SECRETARY, source: 'command' } as const;

async function standing(words: string, days = DAYS) {
  const world = await aWorld({
    committee: { meetings: days.map(planned) },
    assignment: { number: 99 },
  });
  world.setNow('2026-11-16T09:00:00.000Z');
  const committee = await world.committee();
  const phrase = phraseAtEnd(words)?.phrase;
  const due = phrase && resolveDue(phrase, committee, '2026-11-16');
  if (due?.ok !== true) throw new Error('The words give no rule');
  const terms = {
    wording: words,
    deliverable: 'redovisa ekonomin',
    holder: { kind: 'office', title: 'Regiondirektören' },
    due: due.due,
    origin: NO_ORIGIN,
    parent: null,
  } as const;
  const done = await registerAssignment(world.ports, { committee: committee.id, doer, terms });
  if (!done.ok) throw new Error(done.why);
  const id = done.assignments[0]?.id ?? '';
  return { world, id, ...looking(world, id) };
}

function looking(world: World, id: string) {
  const { store } = world.ports;
  const inOrder = async (found: readonly Assignment[]): Promise<readonly Assignment[]> => {
    const days = await Promise.all(found.map(({ due }) => dayOf(due)));
    return found.toSorted((one, other) =>
      (days[found.indexOf(one)] ?? '').localeCompare(days[found.indexOf(other)] ?? ''),
    );
  };
  const open = async () => inOrder(await store.openOccurrences(id));
  const dayOf = async (due: Due): Promise<string> => {
    const meetings = (await world.committee()).meetings;
    return due.kind === 'meeting'
      ? (meetings.find((each) => each.id === due.meeting)?.day ?? '')
      : due.kind;
  };
  return {
    head: async () => (await store.find('assignment', id)) as Assignment,
    all: async () => inOrder(await store.occurrencesOf(id)),
    open,
    /** "T1 2027 2027-06-15" of each that is open. */
    shown: async () =>
      Promise.all(
        (await open()).map(async (each) => `${each.occurrence?.name} ${await dayOf(each.due)}`),
      ),
    on: async (day: string) => {
      world.setNow(`${day}T09:30:00.000Z`);
      await seeToStanding(world.ports, TEAM);
    },
    outcome: (is: 'noted' | 'approved' | 'referred-back' | 'tabled', paragraph: string) =>
      recordOutcome(world.ports, {
        id,
        doer,
        is,
        paragraph,
        closes: is === 'noted' || is === 'approved',
        motive: is === 'referred-back' ? 'mer underlag' : null,
      }),
  };
}

describe('the occurrences of a standing assignment', () => {
  it('have the label of the whole, and no card and no message of their own', async () => {
    const { open, head } = await standing('varje tertial');

    expect((await head()).messages.map(({ content }) => content.say)).toEqual([
      'card',
      'handed-over',
    ]);
    expect((await open()).map(({ label, number, messages }) => [label, number, messages])).toEqual([
      ['RUN-1, T3 2026', 1, []],
      ['RUN-1, T1 2027', 1, []],
    ]);
  });
});

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

describe('two years of a report each four months', () => {
  it('go on by the outcomes of meetings, until the committee ends it', async () => {
    const { world, shown, outcome, on, open, head, all, id } = await standing('varje tertial');
    const { ports } = world;
    const link = { kind: 'link', url: 'https://example.com/T3.pdf' } as const;
    const drafted = await submitDraft(ports, {
      id,
      content: link,
      message: null,
      doer: { person: DIRECTOR, source: 'command' },
    });
    expect(drafted.ok && drafted.assignment.label).toBe('RUN-1, T3 2026');

    // The meeting is moved, and its occurrence with it.
    const moved = { is: 'moved', day: '2027-02-24', time: null } as const;
    await reschedule(ports, { committee: 'RUNCOMMITTEE', doer, meeting: 'M20270217', how: moved });
    expect(await shown()).toEqual(['T3 2026 2027-02-24', 'T1 2027 2027-06-15']);

    expect(await outcome('noted', '§ 9')).toMatchObject({ ok: false, why: 'not-held-yet' });
    await on('2027-02-24');
    expect(await outcome('noted', '§ 10')).toMatchObject({ ok: true });
    expect(await shown()).toEqual(['T1 2027 2027-06-15', 'T2 2027 2027-10-05']);

    // One is referred back, and goes on beside the next two.
    await on('2027-06-16');
    await outcome('referred-back', '§ 40');
    expect(await shown()).toEqual([
      'T1 2027 2027-08-31',
      'T2 2027 2027-10-05',
      'T3 2027 2028-02-15',
    ]);
    await on('2027-09-01');
    await outcome('approved', '§ 50');

    // A meeting is cancelled, and its occurrence goes to another.
    const cancelled = { is: 'cancelled', carriedTo: 'M20271214' } as const;
    await reschedule(ports, {
      committee: 'RUNCOMMITTEE',
      doer,
      meeting: 'M20271005',
      how: cancelled,
    });
    expect(await shown()).toEqual(['T2 2027 2027-12-14', 'T3 2027 2028-02-15']);

    // Nobody recorded what became of it: it stays, late, and the next is opened all the same.
    await on('2027-12-20');
    expect(await shown()).toEqual([
      'T2 2027 2027-12-14',
      'T3 2027 2028-02-15',
      'T1 2028 2028-06-13',
    ]);
    await outcome('noted', '§ 80');

    // The whole ends by a decision; what waits for its outcome still gets one.
    await on('2028-02-16');
    await closeAssignment(ports, { id, doer, paragraph: '§ 45', meeting: 'M20280215' });
    expect((await open()).map(({ label }) => label)).toEqual(['RUN-1, T3 2027']);
    expect((await head()).ending).toMatchObject({ is: 'closed', paragraph: '§ 45' });
    await recordOutcome(ports, {
      id: (await open())[0]?.id ?? '',
      doer,
      is: 'noted',
      closes: true,
      paragraph: '§ 46',
      motive: null,
    });
    await on('2028-09-01');
    expect(await open()).toEqual([]);
    expect(
      (await all()).map(({ label, ending }) => [
        label,
        ending?.is === 'closed' && ending.paragraph,
      ]),
    ).toEqual([
      ['RUN-1, T3 2026', '§ 10'],
      ['RUN-1, T1 2027', '§ 50'],
      ['RUN-1, T2 2027', '§ 80'],
      ['RUN-1, T3 2027', '§ 46'],
      ['RUN-1, T1 2028', '§ 45'],
      ['RUN-1, T2 2028', '§ 45'],
    ]);
  });
});

describe('a rule with an end', () => {
  it('ends the whole with the last of so many times', async () => {
    const { head, on, outcome, shown } = await standing('vid varje sammanträde, 2 gånger');
    await on('2026-12-15');
    await outcome('noted', '§ 90');
    expect(await shown()).toEqual(['jan 2027 2027-01-13']);
    await on('2027-01-13');
    await outcome('noted', '§ 5');

    await on('2027-01-14');

    expect((await head()).ending).toMatchObject({ paragraph: '§ 5', meeting: 'M20270113' });
  });

  it('opens nothing after its last day', async () => {
    const { shown, on } = await standing('vid varje sammanträde till och med januari 2027');

    await on('2027-01-20');

    expect(await shown()).toEqual(['dec 2026 2026-12-15', 'jan 2027 2027-01-13']);
  });
});

describe('where no meetings are planned that far', () => {
  it('the next occurrence waits for one, and is opened when it is there', async () => {
    const { shown, world, on } = await standing('varje tertial', DAYS.slice(0, 3));
    expect(await shown()).toEqual(['T3 2026 2027-02-17']);

    await addMeeting(world.ports, {
      committee: 'RUNCOMMITTEE',
      doer,
      day: '2027-06-15',
      time: null,
    });
    await on('2026-11-17');

    expect(await shown()).toEqual(['T3 2026 2027-02-17', 'T1 2027 2027-06-15']);
  });

  it('one that was missed while nothing ran is there all the same', async () => {
    const { shown, on } = await standing('vid varje sammanträde');

    await on('2027-03-01');

    expect(await shown()).toEqual([
      'dec 2026 2026-12-15',
      'jan 2027 2027-01-13',
      'feb 2027 2027-02-17',
      'mars 2027 2027-03-16',
      'apr 2027 2027-04-27',
    ]);
  });
});
